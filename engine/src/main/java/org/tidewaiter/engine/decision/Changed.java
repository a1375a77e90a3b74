package org.tidewaiter.engine.decision;

import java.util.List;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.consignment.Route;

/** Copies of a consignment that differ in one thing. */
final class Changed {

    private Changed() {}

    static Consignment lines(Consignment c, List<Line> lines) {
        List<QuotedLicence> licences = c.licences().stream()
                .filter(licence -> lines.stream().anyMatch(line -> licence.quotedFor(line.number())))
                .toList();
        return copy(c, c.route(), lines, licences);
    }

    static Consignment licences(Consignment c, List<QuotedLicence> licences) {
        return copy(c, c.route(), c.lines(), licences);
    }

    static Consignment route(Consignment c, Route route) {
        return copy(c, route, c.lines(), c.licences());
    }

    private static Consignment copy(Consignment c, Route route, List<Line> lines, List<QuotedLicence> licences) {
        return new Consignment(
                c.id(),
                c.date(),
                c.transport(),
                route,
                c.purpose(),
                c.endUse(),
                c.events(),
                c.declaration(),
                c.parties(),
                lines,
                licences,
                c.forms());
    }
}

package org.tidewaiter.rulebook.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Intervals of instruments and suspensions: forwards, and without two answers for one day. */
final class DateLint implements Lint {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Item item : catalogue.all(Section.INSTRUMENTS)) {
            Node.Fields instrument = item.node();
            boolean inverted = forwards(instrument, findings);
            Interval force = Interval.of(instrument);
            if (!inverted) {
                confirmed(instrument, force, findings);
                provisions(instrument, force, findings);
            }
            suspensions(instrument.maps("suspensions"), findings);
            successor(instrument, catalogue, findings);
        }
    }

    /** Reports an interval that ends before it begins, and says whether it does. */
    static boolean forwards(Node.Fields node, Findings findings) {
        Interval interval = Interval.of(node);
        if (interval.inverted()) {
            findings.add(
                    Check.INVERTED_INTERVAL,
                    node.get("until"),
                    "ends on " + interval.until() + ", before it begins on " + interval.from());
        }
        return interval.inverted();
    }

    private static void confirmed(Node.Fields instrument, Interval force, Findings findings) {
        Optional<LocalDate> day = Interval.day(instrument, "unverifiedAfter");
        if (day.isPresent() && (day.get().isBefore(force.from()) || !day.get().isBefore(force.until()))) {
            findings.add(
                    Check.INVERTED_INTERVAL,
                    instrument.get("unverifiedAfter"),
                    day.get() + " does not lie between the first and the last day in force");
        }
    }

    private static void provisions(Node.Fields instrument, Interval force, Findings findings) {
        for (Node.Fields provision : instrument.maps("provisions")) {
            if (Interval.of(provision).from().isAfter(force.until())) {
                findings.add(Check.NEVER_IN_FORCE, provision, "begins after the instrument ends on " + force.until());
            }
        }
    }

    private static void suspensions(List<Node.Fields> suspensions, Findings findings) {
        for (int i = 0; i < suspensions.size(); i++) {
            if (forwards(suspensions.get(i), findings)) {
                continue;
            }
            for (Node.Fields earlier : suspensions.subList(0, i)) {
                if (Interval.of(earlier).overlaps(Interval.of(suspensions.get(i)))
                        && meet(earlier.texts("articles"), suspensions.get(i).texts("articles"))) {
                    findings.add(
                            Check.OVERLAPPING_INTERVAL,
                            suspensions.get(i),
                            "suspended on days on which it is suspended already, by " + earlier.place());
                }
            }
        }
    }

    /** Whether two suspensions concern a common part; one that names no part concerns all. */
    private static boolean meet(List<String> one, List<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.startsWith(b) || b.startsWith(a)));
    }

    private static void successor(Node.Fields instrument, Catalogue catalogue, Findings findings) {
        Optional<Item> next = instrument.findText("succeededBy").flatMap(id -> catalogue.find(Section.INSTRUMENTS, id));
        Optional<LocalDate> until = Interval.day(instrument, "until");
        if (next.isEmpty() || until.isEmpty()) {
            return;
        }
        LocalDate from = Interval.of(next.get().node()).from();
        if (!from.isAfter(until.get())) {
            findings.add(
                    Check.OVERLAPPING_INTERVAL,
                    instrument.get("succeededBy"),
                    next.get().id() + " takes over from " + from + ", and this one lasts until " + until.get());
        } else if (from.isAfter(until.get().plusDays(1))) {
            findings.add(
                    Check.INTERVAL_GAP,
                    instrument.get("succeededBy"),
                    next.get().id() + " takes over from " + from + ", and this one ends on " + until.get());
        }
    }
}

package org.tidewaiter.registry.licensing.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.licensing.MeasureUnit;
import org.tidewaiter.registry.licensing.Quantity;

/** What is applied for, as a consignment that would leave today. */
final class ApplicationConsignment {

    private ApplicationConsignment() {}

    /** The consignment that {@code form} would send from {@code from} to {@code destination}. */
    static Consignment of(
            Application application,
            Form form,
            String from,
            String destination,
            Optional<String> exporter,
            Rulebook rulebook,
            LocalDate day) {
        Node document = Node.fields()
                .add("id", application.id().toString())
                .add("date", day.toString())
                .add("from", from)
                .add("to", destination)
                .add(
                        "endUse",
                        form.endUse(),
                        use -> Node.fields().add("description", use).build())
                .add("parties", parties(form, exporter), party -> party)
                .add("lines", lines(form), line -> line)
                .build();
        return switch (ConsignmentReader.of(rulebook, day).read(document)) {
            case Reading.Understood<Consignment> understood -> understood.value();
            case Reading.Refused<Consignment> refused ->
                throw new IllegalStateException("a complete form makes no consignment: " + refused.problems());
        };
    }

    private static List<Node> parties(Form form, Optional<String> exporter) {
        List<Node> parties = new ArrayList<>();
        exporter.ifPresent(name -> parties.add(
                Node.fields().add("role", "exporter").add("name", name).build()));
        form.endUsers().forEach(user -> parties.add(party("end-user", user)));
        form.ultimateEndUsers().forEach(user -> parties.add(party("end-user", user)));
        return parties;
    }

    private static Node party(String role, Form.EndUser user) {
        return Node.fields()
                .add("role", role)
                .add("name", user.name())
                .add("country", user.country())
                .build();
    }

    private static List<Node> lines(Form form) {
        List<Node> lines = new ArrayList<>();
        for (Form.Line line : form.lines()) {
            lines.add(Node.fields()
                    .add("line", Node.of(lines.size() + 1L))
                    .add("description", line.goods())
                    .add("netMass", measured(line, MeasureUnit.G), Node::of)
                    .add("volume", measured(line, MeasureUnit.ML), Node::of)
                    .add("quantity", measured(line, MeasureUnit.PIECE), Node::of)
                    .add("value", line.value().map(Money::toString), Node::of)
                    .build());
        }
        return lines;
    }

    private static Optional<String> measured(Form.Line line, MeasureUnit unit) {
        return line.quantity().flatMap(quantity -> quantity.in(unit)).map(Quantity::toString);
    }
}

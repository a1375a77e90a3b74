package org.tidewaiter.registry.licensing;

import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.exchange.document.Node;

/** A licence as a document, as it goes into evidence. */
final class LicenceDocument {

    private LicenceDocument() {}

    static Node of(Licence licence) {
        return Node.fields()
                .add("number", licence.number().text())
                .add("issuer", licence.issuer())
                .add("type", licence.type().word())
                .add("holder", licence.holder(), holder -> Node.of(holder.toString()))
                .add("validFrom", licence.validFrom().toString())
                .add("validUntil", licence.validUntil().toString())
                .add("destinations", sorted(licence.destinations()), Node::of)
                .add("endUsers", sorted(licence.endUsers()), Node::of)
                .add("transports", sorted(licence.transports()), Node::of)
                .add("carriers", sorted(licence.carriers()), Node::of)
                .add("offices", sorted(licence.offices()), Node::of)
                .add("replaces", licence.replaces(), replaced -> Node.of(replaced.toString()))
                .add("lines", licence.lines(), LicenceDocument::line)
                .build();
    }

    private static Node line(LicenceLine line) {
        return Node.fields()
                .add("line", Node.of(line.number()))
                .add("entries", sorted(line.entries()), Node::of)
                .add("goods", line.goods())
                .add("unit", line.unit().symbol())
                .add("quantity", line.quantity(), Node::of)
                .add("value", line.value().map(Money::toString), Node::of)
                .add("tolerancePercent", line.tolerance().map(LicenceLine.Tolerance::percent), Node::of)
                .add("toleranceBasis", line.tolerance().map(LicenceLine.Tolerance::basis), Node::of)
                .build();
    }

    private static java.util.List<String> sorted(java.util.Set<String> words) {
        return words.stream().sorted().toList();
    }
}

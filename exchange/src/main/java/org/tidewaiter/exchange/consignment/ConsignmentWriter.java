package org.tidewaiter.exchange.consignment;

import java.time.LocalDate;
import java.util.Map;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Constituent;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Events;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Mass;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.QuotedLicence;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.consignment.Volume;
import org.tidewaiter.exchange.document.Node;

/**
 * Writes consignments in the shape in which they are read: to read what was written gives an equal consignment. Fields
 * stand in the order of the contract, what is not known is left out, and quantities keep the unit in which they were
 * stated.
 */
public final class ConsignmentWriter {

    private ConsignmentWriter() {}

    /** {@code consignment} as a document. */
    public static Node node(Consignment consignment) {
        Node.Builder fields = Node.fields()
                .add("id", consignment.id(), Node::of)
                .add("date", consignment.date(), ConsignmentWriter::day)
                .add("transport", consignment.transport().map(Transport::word), Node::of)
                .add("from", country(consignment.route().from()))
                .add("via", consignment.route().via(), ConsignmentWriter::country)
                .add("to", country(consignment.route().to()))
                .add("purpose", consignment.purpose().map(Purpose::word), Node::of)
                .addFilled("endUse", endUse(consignment))
                .addFilled("events", events(consignment.events()))
                .addFilled(
                        "declaration",
                        Node.fields()
                                .add("channel", consignment.declaration().channel(), Node::of)
                                .add("remarks", consignment.declaration().remarks(), Node::of))
                .add("parties", consignment.parties(), ConsignmentWriter::party)
                .add("lines", consignment.lines(), ConsignmentWriter::line)
                .add("licences", consignment.licences(), ConsignmentWriter::licence);
        consignment.forms().forEach((name, value) -> fields.add(name, Values.node(value)));
        return fields.build();
    }

    private static Node.Builder endUse(Consignment consignment) {
        Node.Builder endUse =
                Node.fields().add("description", consignment.endUse().description(), Node::of);
        Map<String, Boolean> assertions = consignment.endUse().assertions();
        for (String name : ConsignmentReader.ASSERTIONS) {
            if (assertions.containsKey(name)) {
                endUse.add(name, Node.of(Boolean.TRUE.equals(assertions.get(name))));
            }
        }
        return endUse;
    }

    private static Node.Builder events(Events events) {
        return Node.fields()
                .add("contract", events.contract(), ConsignmentWriter::day)
                .add("accepted", events.accepted(), ConsignmentWriter::day)
                .add("released", events.released(), ConsignmentWriter::day)
                .add("departed", events.departed(), ConsignmentWriter::day);
    }

    private static Node party(Party party) {
        Node.Builder fields = Node.fields()
                .add("role", party.role().word())
                .add("name", party.name(), Node::of)
                .add("country", party.country(), ConsignmentWriter::country)
                .add("birthDate", party.birthDate(), ConsignmentWriter::day)
                .add("incorporated", party.incorporated(), ConsignmentWriter::day)
                .addFilled("identifiers", texts(party.identifiers()));
        for (String name : PartyReader.DETAILS) {
            fields.add(name, party.detail(name), Node::of);
        }
        return fields.build();
    }

    private static Node.Builder texts(Map<String, String> texts) {
        Node.Builder fields = Node.fields();
        texts.forEach(fields::add);
        return fields;
    }

    private static Node line(Line line) {
        Node.Builder facts = Node.fields();
        line.attributes().forEach((name, value) -> facts.add(name, Values.node(value)));
        if (!line.observed().isEmpty()) {
            facts.add(Attributes.OBSERVED, Values.node(line.observed()));
        }
        return Node.fields()
                .add("line", Node.of(line.number()))
                .add("description", line.description(), Node::of)
                .add("commodityCode", line.commodityCode(), Node::of)
                .add("cas", line.cas(), Node::of)
                .add("formula", line.formula(), Node::of)
                .add("form", line.form(), Node::of)
                .add("purity", line.purity().map(Percentage::stated), Node::of)
                .add("composition", line.composition(), ConsignmentWriter::constituent)
                .add("netMass", line.netMass().map(Mass::toString), Node::of)
                .add("grossMass", line.grossMass().map(Mass::toString), Node::of)
                .add("volume", line.volume().map(Volume::toString), Node::of)
                .add("quantity", line.quantity(), Node::of)
                .add("value", line.value().map(Money::toString), Node::of)
                .add("origin", line.origin(), ConsignmentWriter::country)
                .add("declared", line.declared(), Node::of)
                .addFilled("attributes", facts)
                .build();
    }

    private static Node constituent(Constituent constituent) {
        Node.Builder fields = Node.fields()
                .add("substance", constituent.substance())
                .add("share", constituent.share().map(Percentage::stated).orElse("bal"));
        if (constituent.basis() != Basis.MASS) {
            fields.add("basis", constituent.basis().word());
        }
        return fields.build();
    }

    private static Node licence(QuotedLicence licence) {
        return Node.fields()
                .add("number", licence.number())
                .add("issuer", licence.issuer())
                .add("line", licence.line(), Node::of)
                .build();
    }

    private static Node country(Country country) {
        return Node.of(country.code());
    }

    private static Node day(LocalDate day) {
        return Node.of(day.toString());
    }
}

package org.tidewaiter.server.api;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceLine;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.Register;
import org.tidewaiter.registry.licensing.ledger.Balance;
import org.tidewaiter.registry.licensing.ledger.Balances;

/** A licence as it is told: in a line of a list, or whole, with what is left of it and what was done to it. */
@Component
class LicenceDocument {

    private final Licences licences;
    private final Register register;
    private final Balances balances = new Balances();

    LicenceDocument(Licences licences, Register register) {
        this.licences = licences;
        this.register = register;
    }

    /** A line of a list. */
    Node.Builder summary(Tx tx, Licence licence) {
        LocalDate today = LocalDate.ofInstant(tx.now(), ZoneOffset.UTC);
        return Node.fields()
                .add("id", licence.id().toString())
                .add("number", licence.number().text())
                .add("issuer", licence.issuer())
                .add("type", licence.type().word())
                .add("holder", licence.holder(), holder -> Node.of(holder.toString()))
                .add("validFrom", licence.validFrom().toString())
                .add("validUntil", licence.validUntil().toString())
                .add(
                        "state",
                        licences.state(tx, licence.id(), today, tx.now(), tx.now())
                                .name());
    }

    /** All of it; who did something is told to those alone who see all. */
    Node whole(Tx tx, Licence licence) {
        List<Balance> now = balances.of(tx, licence.id(), tx.now());
        boolean all = tx.actor().seesAll();
        return summary(tx, licence)
                .add("destinations", words(licence.destinations()), Node::of)
                .add("endUsers", words(licence.endUsers()), Node::of)
                .add("transports", words(licence.transports()), Node::of)
                .add("carriers", words(licence.carriers()), Node::of)
                .add("offices", words(licence.offices()), Node::of)
                .add("replaces", licence.replaces(), replaced -> Node.of(replaced.toString()))
                .add(
                        "lines",
                        Node.items(
                                licence.lines(),
                                line -> line(
                                        line,
                                        now.stream()
                                                .filter(each -> each.line() == line.number())
                                                .findFirst()
                                                .orElseThrow())))
                .add("events", Node.items(register.history(tx, licence.id()), event -> event(event, all)))
                .build();
    }

    private static Node line(LicenceLine line, Balance balance) {
        return Node.fields()
                .add("line", Node.of(line.number()))
                .add("entries", words(line.entries()), Node::of)
                .add("goods", line.goods())
                .add("unit", line.unit().symbol())
                .add("quantity", line.quantity(), Node::of)
                .add("value", line.value().map(Money::amount), Node::of)
                .add("currency", line.value().map(Money::currency), Node::of)
                .add("tolerancePercent", line.tolerance().map(LicenceLine.Tolerance::percent), Node::of)
                .add(
                        "balance",
                        Node.fields()
                                .add("reserved", Node.of(balance.reserved()))
                                .add("committed", Node.of(balance.committed()))
                                .add("returned", Node.of(balance.returned()))
                                .add("left", balance.left(), Node::of)
                                .add("reservedValue", Node.of(balance.reservedValue()))
                                .add("committedValue", Node.of(balance.committedValue()))
                                .add("leftValue", balance.leftValue(), Node::of)
                                .build())
                .build();
    }

    private static Node event(Register.Recorded recorded, boolean all) {
        return Node.fields()
                .add("number", Node.of(recorded.number()))
                .add("kind", recorded.event().kind().word())
                .add("effective", recorded.event().effective().toString())
                .add("at", recorded.recorded().toString())
                .add("basis", recorded.event().basis())
                .add("reason", recorded.event().reason())
                .add("actor", all ? Optional.of(recorded.actor()) : Optional.<String>empty(), Node::of)
                .build();
    }

    private static List<String> words(Set<String> words) {
        return words.stream().sorted().toList();
    }
}

package org.tidewaiter.exchange.decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.Limit;
import org.tidewaiter.exchange.document.Node;

/**
 * Writes what the caller of a decision knew beside the consignment. To read what was written gives equal circumstances; what
 * is not known is left out.
 */
public final class CircumstancesWriter {

    private CircumstancesWriter() {}

    /** {@code circumstances} as a document. */
    public static Node node(Circumstances circumstances) {
        return Node.fields()
                .add("lawDate", circumstances.lawDate().map(LocalDate::toString), Node::of)
                .add("recorded", circumstances.recorded().toString())
                .add("audience", word(circumstances.audience()))
                .add("licences", circumstances.licences(), CircumstancesWriter::licence)
                .add("dismissals", circumstances.dismissals(), DismissalShape::node)
                .build();
    }

    private static Node licence(LicenceStanding standing) {
        return Node.fields()
                .add("number", standing.number())
                .add("issuer", standing.issuer())
                .add("kind", standing.kind().word())
                .add("verified", Node.of(standing.verified()))
                .add("why", standing.why())
                .add("validFrom", standing.validFrom().limit().map(LocalDate::toString), Node::of)
                .add("validUntil", standing.validUntil().limit().map(LocalDate::toString), Node::of)
                .add("state", standing.state())
                .add("holder", standing.holder().limit(), Node::of)
                .add("entries", words(standing.entries()), Node::of)
                .add("balanceGrams", standing.balanceGrams().limit(), Node::of)
                .add("destinations", words(standing.destinations()), Node::of)
                .add("endUsers", words(standing.endUsers()), Node::of)
                .add("unlimited", Unlimited.of(standing), Node::of)
                .add("transports", standing.transports(), Node::of)
                .add("carriers", standing.carriers(), Node::of)
                .add("conditions", standing.conditions(), CircumstancesWriter::condition)
                .build();
    }

    private static Set<String> words(Limit<Set<String>> limit) {
        return limit.limit().orElse(Set.of());
    }

    /** A condition of an authority and whether it is met. */
    static Node condition(LicenceStanding.Condition condition) {
        return Node.fields()
                .add("text", condition.text())
                .add("state", word(condition.state()))
                .build();
    }

    /** A constant as it is written in documents. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

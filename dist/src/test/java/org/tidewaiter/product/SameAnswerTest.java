package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.exchange.document.Node;

/** What must not make a difference. */
@DisplayName("The same answer")
class SameAnswerTest {

    private static final List<Consignments.Named> CONSIGNMENTS = Consignments.ALL;
    private static final Decider ANOTHER = new Decider(Product.RULEBOOK, Product.LISTS);
    private static final List<String> COUNTRIES = List.of("CN", "US", "JP", "IR", "RU", "DE", "NG", "BR", "KP", "CH");

    @DisplayName("is given twice, byte for byte, also by another decider")
    @ParameterizedTest(name = "{0}")
    @FieldSource("CONSIGNMENTS")
    void twice(Consignments.Named base) {
        byte[] first = Product.bytes(Product.decide(base.document()));
        byte[] second = Product.bytes(Product.decide(base.document()));
        byte[] other =
                Product.bytes(ANOTHER.decide(Product.consignment(base.document()), Circumstances.at(Product.ASKED)));
        assertThat(second).isEqualTo(first);
        assertThat(other).isEqualTo(first);
    }

    @DisplayName("is given whatever the order of the fields")
    @ParameterizedTest(name = "{0}")
    @FieldSource("CONSIGNMENTS")
    void inAnyOrder(Consignments.Named base) {
        Node reordered = Edits.reordered(base.document(), new Seeded(base.name()));
        assertThat(Product.bytes(Product.decide(reordered))).isEqualTo(Product.bytes(Product.decide(base.document())));
    }

    /**
     * The country of a party says where it lives or is established. No flag reads it, and no law held turns on it: destination is
     * a field of its own. Beside the names of lists it tells one bearer of a name from another; of nobody who bears none of these
     * names it says anything.
     */
    @DisplayName("is given wherever the parties come from")
    @ParameterizedTest(name = "{0}")
    @FieldSource("CONSIGNMENTS")
    void whereverFrom(Consignments.Named base) {
        Seeded seeded = new Seeded(base.name());
        Node elsewhere = base.document();
        int parties = Edits.items(Edits.get(elsewhere, "parties")).size();
        if (parties == 0) {
            elsewhere = Edits.with(elsewhere, "parties[0].role", Node.of("traveller"));
            parties = 1;
        }
        Node here = elsewhere;
        for (int i = 0; i < parties; i++) {
            here = Edits.with(here, "parties[" + i + "].identifiers.passport", Node.of("P" + seeded.number(1, 99_999)));
            elsewhere = Edits.with(elsewhere, "parties[" + i + "].country", Node.of(seeded.oneOf(COUNTRIES)));
            elsewhere = Edits.with(
                    elsewhere, "parties[" + i + "].identifiers.passport", Node.of("P" + seeded.number(1, 99_999)));
        }
        assertThat(withoutInput(Product.decide(elsewhere))).isEqualTo(withoutInput(Product.decide(here)));
    }

    /** Law turns on whether somebody who is shown technology is a foreign person; whose national that person is changes no flag. */
    @DisplayName("raises the same flags whoever is shown the technology")
    @ParameterizedTest(name = "{0}")
    @FieldSource("CONSIGNMENTS")
    void whoeverReceives(Consignments.Named base) {
        Seeded seeded = new Seeded(base.name());
        Node elsewhere = Edits.with(base.document(), "recipient.of", Node.of(seeded.oneOf(COUNTRIES)));
        assertThat(Answer.of(Product.decide(elsewhere)).flags())
                .isEqualTo(Answer.of(Product.decide(base.document())).flags());
    }

    /** The decision, without the trace, which holds the consignment as it was stated. */
    private static Node withoutInput(Decision decision) {
        Node document = Product.document(new String(Product.bytes(decision), StandardCharsets.UTF_8));
        return Edits.with(document, "trace.input", Node.Nothing.NOTHING);
    }
}

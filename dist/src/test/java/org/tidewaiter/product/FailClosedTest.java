package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;

/** Where nothing answers, nothing is released. */
@DisplayName("Fail closed")
class FailClosedTest {

    private static final List<Consignments.Named> CONSIGNMENTS = Consignments.ALL;

    private static final Decider NO_CLAIMS = decider(Product.RULEBOOK.law().books().stream()
            .map(FailClosedTest::claimingNothing)
            .toList());

    private static final Decider NO_BOOKS = decider(List.of());

    @DisplayName("Law books that claim nothing answer nothing: held")
    @ParameterizedTest(name = "{0}")
    @FieldSource("CONSIGNMENTS")
    void withoutDeterminations(Consignments.Named base) {
        Decision decision = decide(NO_CLAIMS, base);
        boolean fromTerritory = Product.RULEBOOK
                .law()
                .bookOf(decision.consignment().route().from())
                .isPresent();
        assertThat(decision.determinations().isEmpty()).isEqualTo(fromTerritory);
        assertThat(decision.disposition()).isEqualTo(Disposition.HOLD);
    }

    @DisplayName("Without any law book everything is unverified: held")
    @ParameterizedTest(name = "{0}")
    @FieldSource("CONSIGNMENTS")
    void withoutLaw(Consignments.Named base) {
        assertThat(decide(NO_BOOKS, base).disposition()).isEqualTo(Disposition.HOLD);
    }

    private static Decision decide(Decider decider, Consignments.Named base) {
        return decider.decide(Product.consignment(base.document()), Circumstances.at(Product.ASKED));
    }

    private static Decider decider(List<LawBook> books) {
        Rulebook standard = Product.RULEBOOK;
        Law law = new Law(
                books,
                standard.law().instruments(),
                standard.law().queries(),
                standard.law().attributes(),
                standard.law().parties());
        Rulebook changed = new Rulebook(
                standard.hash(),
                standard.lexicon(),
                law,
                standard.flags(),
                standard.materials(),
                standard.names(),
                standard.matching(),
                standard.watchlists(),
                standard.ownership(),
                standard.texts());
        return new Decider(changed, Product.LISTS);
    }

    private static LawBook claimingNothing(LawBook book) {
        return new LawBook(
                book.jurisdiction(),
                book.title(),
                book.zone(),
                book.territory(),
                book.checkedTo(),
                book.staleAfterDays(),
                book.lists(),
                List.of(),
                book.entries(),
                book.rules(),
                book.authorities(),
                book.interpretations(),
                book.notices(),
                book.gaps());
    }
}

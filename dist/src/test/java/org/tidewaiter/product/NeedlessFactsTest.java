package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.document.Node;

/**
 * A verdict that left nothing open stays, whatever else becomes known of the goods: it was the same under every completion of the
 * unknown facts. Only a trigger, which counts as absent until somebody raises it, may change it.
 */
@DisplayName("A further fact never changes a definite verdict")
class NeedlessFactsTest {

    private static final List<Consignments.Named> CONSIGNMENTS = Consignments.ALL;

    private static final Attributes ATTRIBUTES =
            new Attributes(Product.RULEBOOK.law().attributes());

    /** Facts by which goods are recognised: stated at random, they would contradict what the goods are said to be. */
    private static final Set<String> TELLING = Set.of("densityGPerCm3", "meltingPointC", "magnetGrade");

    /** Facts added to each line, one at a time. */
    private static final int FACTS = 6;

    @DisplayName("unless it is a trigger")
    @ParameterizedTest(name = "{0}")
    @FieldSource("CONSIGNMENTS")
    void definiteVerdictsStay(Consignments.Named base) {
        Seeded seeded = new Seeded(base.name());
        List<String> definite = definite(Product.decide(base.document()));
        for (int line = 0; line < Edits.lines(base.document()); line++) {
            for (String place : further(base.document(), line, seeded)) {
                Node value = value(place, seeded);
                Decision decision = Product.decide(Edits.with(base.document(), place, value));
                assertThat(words(decision.determinations()))
                        .as("with %s %s", place, value)
                        .containsAll(definite);
            }
        }
    }

    private static List<String> further(Node document, int line, Seeded seeded) {
        List<String> places = new ArrayList<>();
        for (String name : ATTRIBUTES.names()) {
            String place = "lines[" + line + "].attributes." + name;
            if (!TELLING.contains(name) && !Asked.BY_ALL_BOOKS.isTrigger(name) && !Edits.states(document, place)) {
                places.add(place);
            }
        }
        return seeded.some(FACTS, places);
    }

    private static Node value(String place, Seeded seeded) {
        String name = place.substring(place.lastIndexOf('.') + 1);
        return switch (ATTRIBUTES.kind(name).orElseThrow()) {
            case NUMBER -> Node.of(seeded.oneOf(Asked.BY_ALL_BOOKS.numbers("attributes." + name)));
            case TRUTH -> Node.of(seeded.truth());
            case TEXT -> Node.of("as stated");
        };
    }

    private static List<String> definite(Decision decision) {
        return words(decision.determinations().stream()
                .filter(found -> found.missing().isEmpty() && found.verdict() != Verdict.UNDETERMINED)
                .toList());
    }

    private static List<String> words(List<Determination> determinations) {
        return determinations.stream()
                .map(found -> found.line() + " " + found.entry().orElse(found.list()) + " " + found.verdict())
                .toList();
    }
}

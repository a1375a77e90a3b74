package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.Question;
import org.tidewaiter.exchange.document.Node;

/**
 * Nobody is asked for nothing. Every question is answered through the field of the consignment where its answer would stand, in
 * many ways, alone and beside answers to the other questions: two answers must exist that, all else being equal, lead to
 * different dispositions.
 */
@DisplayName("Every question turns the answer")
class QuestionsTurnTest {

    /** Ways of answering the other questions that are tried before a question is called idle. */
    private static final int TRIES = 20_000;

    @DisplayName("for two answers that a consignment can state")
    @ParameterizedTest(name = "{0}")
    @MethodSource("asking")
    void everyQuestionTurns(Consignments.Named base) {
        Seeded seeded = new Seeded(base.name());
        Map<String, List<Node>> answers = new TreeMap<>();
        for (Question question : Product.decide(base.document()).questions()) {
            answers.put(question.fact(), Replies.to(question.fact()));
        }
        for (String fact : answers.keySet()) {
            assertThat(turns(base.document(), fact, answers, seeded))
                    .as("%s turns the disposition", fact)
                    .isTrue();
        }
    }

    /** The consignments of which something is asked. */
    static Stream<Consignments.Named> asking() {
        return Consignments.ALL.stream()
                .filter(base -> !Product.decide(base.document()).questions().isEmpty());
    }

    private static boolean turns(Node document, String fact, Map<String, List<Node>> answers, Seeded seeded) {
        if (turns(document, fact, answers.get(fact))) {
            return true;
        }
        for (int i = 0; i < TRIES; i++) {
            Node known = document;
            for (Map.Entry<String, List<Node>> other : answers.entrySet()) {
                if (!other.getKey().equals(fact) && seeded.number(0, 4) > 0) {
                    known = Replies.stated(known, other.getKey(), seeded.oneOf(other.getValue()));
                }
            }
            if (turns(known, fact, answers.get(fact))) {
                return true;
            }
        }
        return false;
    }

    private static boolean turns(Node document, String fact, List<Node> answers) {
        Set<Disposition> dispositions = EnumSet.noneOf(Disposition.class);
        for (Node answer : answers) {
            Node answered = Replies.stated(document, fact, answer);
            if (Product.isConsignment(answered)) {
                dispositions.add(Product.decide(answered).disposition());
                if (dispositions.size() > 1) {
                    return true;
                }
            }
        }
        return false;
    }
}

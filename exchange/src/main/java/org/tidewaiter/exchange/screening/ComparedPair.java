package org.tidewaiter.exchange.screening;

import org.tidewaiter.engine.screening.match.Evidence;
import org.tidewaiter.engine.screening.match.NameMatch;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.exchange.document.Node;

/**
 * Two names, compared.
 *
 * @param pair the names
 * @param kind as what they were compared
 * @param match how they compare
 * @param tier what that says
 */
public record ComparedPair(NamePair pair, EntityKind kind, NameMatch match, Tier tier) {

    /** What no piece of evidence says: where every pair starts from. */
    public double start() {
        return match.logOdds()
                - match.evidence().stream().mapToDouble(Evidence::points).sum();
    }

    /** The answer as a row: what was asked, {@code whole}, and behind it score, verdict and reasons. */
    public Node.Fields row(Node.Fields whole) {
        Node.Builder row = Node.fields();
        whole.fields().forEach(field -> row.add(field.name(), field.node()));
        return answer(row).build();
    }

    private Node.Builder answer(Node.Builder to) {
        return to.add("score", Node.of(Because.score(match.score())))
                .add("verdict", tier.word())
                .add("because", Node.items(Because.texts(match.evidence()), Node::of));
    }

    /** The answer as a document, with the thresholds of {@code weights}. */
    public Node document(Weights weights) {
        Node.Builder document = Node.fields()
                .add(NamePair.LEFT, pair.left())
                .add(NamePair.RIGHT, pair.right())
                .add(NamePair.TYPE, kind.word());
        return answer(document)
                .add("logOdds", Because.rounded(match.logOdds()))
                .add("start", Because.rounded(start()))
                .add("evidence", Because.evidence(match.evidence()))
                .add("thresholds", thresholds(weights))
                .build();
    }

    /** From where on a score is possible and a match. */
    static Node thresholds(Weights weights) {
        return Node.fields()
                .add(Tier.POSSIBLE.word(), Node.of(weights.possible()))
                .add(Tier.MATCH.word(), Node.of(weights.match()))
                .build();
    }
}

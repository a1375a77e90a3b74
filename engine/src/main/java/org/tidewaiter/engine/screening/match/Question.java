package org.tidewaiter.engine.screening.match;

import java.util.Optional;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * A name that is compared with one listed name after the other. It remembers which tokens it has met, and says why names are alike only
 * where somebody asks. For one thread.
 */
public final class Question {

    private final Matcher matcher;
    private final Remembered likeness;
    private final PreparedName query;

    Question(Matcher matcher, Remembered likeness, PreparedName query) {
        this.matcher = matcher;
        this.likeness = likeness;
        this.query = query;
    }

    /** What all evidence for {@code listed} adds up to: the best that any two of their renderings give. */
    public double logOdds(PreparedName listed) {
        return best(listed).map(Weighing::logOdds).orElse(NameMatch.NONE.logOdds());
    }

    /** The same, with the evidence. */
    public NameMatch match(PreparedName listed) {
        return best(listed).map(Weighing::told).orElse(NameMatch.NONE);
    }

    /** The features of the best comparison. */
    Optional<double[]> features(PreparedName listed) {
        return best(listed).map(Weighing::features);
    }

    private Optional<Weighing> best(PreparedName listed) {
        EntityKind bearer = Matcher.bearer(query.kind(), listed.kind());
        double[] model = matcher.model(bearer);
        double rareAlone = matcher.rareAlone(bearer);
        Optional<Weighing> best = Optional.empty();
        for (PreparedRendering asked : query.compared(listed)) {
            for (PreparedRendering held : listed.compared(query)) {
                if (asked.isComparable(held)) {
                    Alignment alignment = Aligner.align(likeness, bearer == EntityKind.PERSON, asked, held);
                    Weighing weighing = Weighing.of(model, rareAlone, likeness, asked, held, alignment);
                    if (best.isEmpty() || weighing.logOdds() > best.get().logOdds()) {
                        best = Optional.of(weighing);
                    }
                }
            }
        }
        return best;
    }
}

package org.tidewaiter.engine.screening.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.Rendering;

/**
 * Compares two names. The score is a probability in form only: it orders, and {@link Weights} say from where on a person looks. A
 * function of its arguments; safe for use by many threads.
 */
public final class Matcher {

    private final Weights weights;
    private final Map<EntityKind, double[]> models = new EnumMap<>(EntityKind.class);
    private final Rarity rarity;
    private final TokenLikeness likeness;

    /** A matcher that weighs by {@code weights}, takes a token to tell what {@code rarity} says and knows {@code groups} of names. */
    public Matcher(Weights weights, Rarity rarity, NameGroups groups) {
        this.weights = weights;
        for (EntityKind kind : EntityKind.values()) {
            models.put(kind, weights.of(kind).numbers());
        }
        this.rarity = rarity;
        this.likeness = new TokenLikeness(groups);
    }

    /** The weights it goes by. */
    public Weights weights() {
        return weights;
    }

    /** How {@code query} compares with {@code listed}: the best that any two of their renderings give. */
    public NameMatch match(ReadName query, ReadName listed) {
        return best(query, listed)
                .map(found -> new NameMatch(found.logOdds(), found.evidence()))
                .orElse(NameMatch.NONE);
    }

    /** The features of the best comparison in the order of {@link Feature}, for tuning; empty where nothing can be compared. */
    public Optional<double[]> features(ReadName query, ReadName listed) {
        return best(query, listed).map(Weighing::features);
    }

    private Optional<Weighing> best(ReadName query, ReadName listed) {
        EntityKind bearer = bearer(query.kind(), listed.kind());
        double[] model = Objects.requireNonNull(models.get(bearer));
        Optional<Weighing> best = Optional.empty();
        for (Rendering a : compared(query, listed)) {
            for (Rendering b : compared(listed, query)) {
                Sides sides = Sides.of(query, a, listed, b);
                if (sides.comparable()) {
                    Alignment alignment = Aligner.align(likeness, bearer, sides);
                    Weighing weighing = Weighing.of(model, rarity, sides, alignment);
                    if (best.isEmpty() || weighing.logOdds() > best.get().logOdds()) {
                        best = Optional.of(weighing);
                    }
                }
            }
        }
        return best;
    }

    /** Two names in Han characters are compared in these alone: how they sound says less than how they are written. */
    private static List<Rendering> compared(ReadName name, ReadName other) {
        return han(name) && han(other) ? List.of(name.renderings().getFirst()) : name.renderings();
    }

    private static boolean han(ReadName name) {
        return name.renderings().getFirst().tokens().stream()
                .anyMatch(token -> token.kind().tells()
                        && Character.isIdeographic(token.text().codePointAt(0)));
    }

    /** The kind both are compared as: what either side knows; a clash is compared as organisations, by words. */
    static EntityKind bearer(EntityKind query, EntityKind listed) {
        if (query == EntityKind.UNKNOWN) {
            return listed;
        }
        return listed == EntityKind.UNKNOWN || listed == query ? query : EntityKind.ORGANISATION;
    }
}

package org.tidewaiter.engine.screening.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * Compares two names. The score is a probability in form only: it orders, and {@link Weights} say from where on a person looks. A
 * function of its arguments; safe for use by many threads.
 */
public final class Matcher {

    private final Weights weights;
    private final Map<EntityKind, double[]> models = new EnumMap<>(EntityKind.class);
    private final Rarity rarity;
    private final NameGroups groups;
    private final TokenLikeness likeness;

    /** A matcher that weighs by {@code weights}, takes a token to tell what {@code rarity} says and knows {@code groups} of names. */
    public Matcher(Weights weights, Rarity rarity, NameGroups groups) {
        this.weights = weights;
        for (EntityKind kind : EntityKind.values()) {
            models.put(kind, weights.of(kind).numbers());
        }
        this.rarity = rarity;
        this.groups = groups;
        this.likeness = new TokenLikeness(groups);
    }

    /** The weights it goes by. */
    public Weights weights() {
        return weights;
    }

    /** How {@code query} compares with {@code listed}: the best that any two of their renderings give. */
    public NameMatch match(ReadName query, ReadName listed) {
        return ask(prepare(query)).match(prepare(listed));
    }

    /** The features of the best comparison in the order of {@link Feature}, for tuning; empty where nothing can be compared. */
    public Optional<double[]> features(ReadName query, ReadName listed) {
        return ask(prepare(query)).features(prepare(listed));
    }

    /** A question to many listed names, for one thread. */
    public Question ask(PreparedName query) {
        return new Question(this, new Remembered(likeness), query);
    }

    /** {@code text} as this matcher compares it. */
    public Spelling spelling(String text) {
        return new Spelling(text, rarity.bits(text), groups.of(text));
    }

    /** {@code name} as this matcher compares it. */
    public PreparedName prepare(ReadName name) {
        List<PreparedRendering> renderings = name.renderings().stream()
                .map(rendering -> prepare(name.original(), rendering))
                .toList();
        return new PreparedName(name.kind(), renderings);
    }

    private PreparedRendering prepare(String original, Rendering rendering) {
        int size = rendering.tokens().size();
        TokenKind[] kinds = new TokenKind[size];
        Spelling[] texts = new Spelling[size];
        Spelling[] written = new Spelling[size];
        for (int i = 0; i < size; i++) {
            NameToken token = rendering.tokens().get(i);
            kinds[i] = token.kind();
            texts[i] = spelling(token.text());
            String letters = token.written(original);
            written[i] = letters.equals(token.text()) ? texts[i] : spelling(letters);
        }
        return PreparedRendering.of(rendering.way(), kinds, texts, written);
    }

    /** The points of every feature for two bearers. */
    double[] model(EntityKind bearer) {
        return Objects.requireNonNull(models.get(bearer));
    }

    /** The log-odds that one rare word alone has at least: an organisation of which one word is another's is another one. */
    double rareAlone(EntityKind bearer) {
        return bearer == EntityKind.PERSON ? Weights.logOdds(weights.rareAlone()) : Double.NEGATIVE_INFINITY;
    }

    /** The kind both are compared as: what either side knows; a clash is compared as organisations, by words. */
    public static EntityKind bearer(EntityKind query, EntityKind listed) {
        if (query == EntityKind.UNKNOWN) {
            return listed;
        }
        return listed == EntityKind.UNKNOWN || listed == query ? query : EntityKind.ORGANISATION;
    }
}

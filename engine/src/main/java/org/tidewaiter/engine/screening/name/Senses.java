package org.tidewaiter.engine.screening.name;

import java.util.EnumSet;
import java.util.Set;
import org.tidewaiter.engine.screening.name.Vocabulary.Sense;

/** Which senses words have in the names of which bearers. */
final class Senses {

    private static final Set<Sense> PERSON = EnumSet.of(Sense.TITLE_ANYWHERE, Sense.TITLE_BEFORE, Sense.PARTICLE);
    private static final Set<Sense> ORGANISATION = EnumSet.of(
            Sense.LEGAL_FORM,
            Sense.PARTICLE,
            Sense.ORGANISATION_PARTICLE,
            Sense.TRADE_WORD,
            Sense.BRAND,
            Sense.AMBIGUOUS,
            Sense.NUMBER);
    private static final Set<Sense> VESSEL = EnumSet.of(Sense.SHIP_TITLE, Sense.PARTICLE, Sense.NUMBER);
    private static final Set<Sense> UNKNOWN = EnumSet.of(Sense.PARTICLE, Sense.TITLE_ANYWHERE);
    private static final Set<Sense> UNKNOWN_AS_ORGANISATION = EnumSet.of(
            Sense.PARTICLE,
            Sense.TITLE_ANYWHERE,
            Sense.TRADE_WORD,
            Sense.BRAND,
            Sense.AMBIGUOUS,
            Sense.LEGAL_FORM,
            Sense.NUMBER);
    /** Words of trade and what stands beside them. */
    static final Set<Sense> TRADE = EnumSet.of(Sense.TRADE_WORD, Sense.AMBIGUOUS, Sense.LEGAL_FORM, Sense.NUMBER);

    private Senses() {}

    /**
     * In the names of a kind.
     *
     * @param second whether words of trade are looked for in a name that may as well be a person's
     */
    static Set<Sense> of(EntityKind kind, boolean second) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANISATION -> ORGANISATION;
            case VESSEL, AIRCRAFT -> VESSEL;
            case UNKNOWN -> second ? UNKNOWN_AS_ORGANISATION : UNKNOWN;
        };
    }
}

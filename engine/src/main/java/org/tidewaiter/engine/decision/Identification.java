package org.tidewaiter.engine.decision;

import java.util.EnumSet;
import java.util.Set;
import org.tidewaiter.engine.screening.Hit;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.match.Circumstance;
import org.tidewaiter.engine.screening.match.Evidence;
import org.tidewaiter.engine.screening.match.EvidenceKind;
import org.tidewaiter.engine.screening.match.Support;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * Whether a hit is taken for established, so that the law of the list applies by itself. It is where the score says match, nothing contradicts, and
 * either a number is the same, or something besides the name agrees, or the name is the same word for word. The names of people are shared too
 * widely: for a person the birth date, an address or a number must agree.
 */
final class Identification {

    private static final Set<EvidenceKind> WORD_FOR_WORD =
            EnumSet.of(EvidenceKind.SAME, EvidenceKind.REORDERED, EvidenceKind.LEGAL_FORM_OMITTED);

    private static final Set<Circumstance> OF_A_PERSON = EnumSet.of(
            Circumstance.IDENTIFIER_SAME,
            Circumstance.BIRTH_DATE_SAME,
            Circumstance.BIRTH_DATE_FITS,
            Circumstance.ADDRESS_SAME);

    private static final Set<Circumstance> AGAINST = EnumSet.of(
            Circumstance.IDENTIFIER_DIFFERS,
            Circumstance.BIRTH_DATE_DIFFERS,
            Circumstance.COUNTRY_DIFFERS,
            Circumstance.GENDER_DIFFERS,
            Circumstance.KIND_DIFFERS,
            Circumstance.WEAK_NAME);

    private Identification() {}

    /** Whether {@code hit} establishes that {@code subject} is the listed party. */
    static boolean establishes(Subject subject, Hit hit) {
        if (hit.tier() != Tier.MATCH || any(hit, AGAINST)) {
            return false;
        }
        boolean person = subject.kind() == EntityKind.PERSON || hit.party().kind() == EntityKind.PERSON;
        return person
                ? any(hit, OF_A_PERSON)
                : any(hit, OF_A_PERSON) || any(hit, Set.of(Circumstance.COUNTRY_SAME)) || isWordForWord(hit);
    }

    /** Whether a number settles that the two are one, so that no comparison of anything else can say otherwise. */
    static boolean isByNumber(Hit hit) {
        return any(hit, Set.of(Circumstance.IDENTIFIER_SAME));
    }

    private static boolean any(Hit hit, Set<Circumstance> circumstances) {
        return hit.support().stream().map(Support::circumstance).anyMatch(circumstances::contains);
    }

    private static boolean isWordForWord(Hit hit) {
        return !hit.evidence().isEmpty()
                && hit.evidence().stream().map(Evidence::kind).allMatch(WORD_FOR_WORD::contains);
    }
}

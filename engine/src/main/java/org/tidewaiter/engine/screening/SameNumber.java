package org.tidewaiter.engine.screening;

import java.util.Set;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.NumberCheck;
import org.tidewaiter.engine.screening.match.Weights;

/** What it says that a subject and a listed party have a number in common, whatever their names. */
enum SameNumber {
    /** They have none, or only one so short that many have it. */
    NONE,
    /** Numbers of this kind are given out by many, each for itself; or the number fails its own check. */
    PERHAPS,
    /** Nobody else in the world has this number. */
    SURELY;

    private static final Set<String> GIVEN_OUT_ONCE = Set.of("lei", "imo", "uei", "duns", "swift", "crypto");
    private static final int SHORTEST = 5;

    /** What the numbers of both say together. */
    static SameNumber of(Subject subject, ListedParty party) {
        SameNumber best = NONE;
        for (Identifier own : subject.identifiers()) {
            SameNumber one = of(own, party);
            best = one.compareTo(best) > 0 ? one : best;
        }
        return best;
    }

    /** What {@code own} says. */
    static SameNumber of(Identifier own, ListedParty party) {
        SameNumber best = NONE;
        for (Identifier theirs : party.identifiers()) {
            if (own.same(theirs) && own.value().length() >= SHORTEST) {
                boolean once = GIVEN_OUT_ONCE.contains(own.kind())
                        && own.kind().equals(theirs.kind())
                        && NumberCheck.of(own) != NumberCheck.FAILS;
                best = once || best == SURELY ? SURELY : PERHAPS;
            }
        }
        return best;
    }

    /** The score that the two reach at least. */
    double least(Weights weights) {
        return switch (this) {
            case NONE -> 0;
            case PERHAPS -> weights.possible().doubleValue();
            case SURELY -> weights.match().doubleValue();
        };
    }
}

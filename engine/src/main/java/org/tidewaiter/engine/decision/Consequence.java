package org.tidewaiter.engine.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Policy;

/** What follows for one line from a party being on a list. */
sealed interface Consequence {

    /** Why. */
    List<Reason> why();

    /** The word for it in a decision. */
    default PartyHit.Effect effect() {
        return switch (this) {
            case Shown shown -> PartyHit.Effect.ADVISORY;
            case Open open -> PartyHit.Effect.TURNS_ON_GOODS;
            case Closes closes -> PartyHit.Effect.RESTRICTS;
            case Person person -> PartyHit.Effect.HOLDS;
            case Licence licence -> PartyHit.Effect.LICENCE;
            case Bars bars -> PartyHit.Effect.BARS;
        };
    }

    /**
     * The hit is shown and stops nothing.
     *
     * @param duty what must be done all the same
     */
    record Shown(List<Reason> why, Optional<Text> duty) implements Consequence {
        static Shown because(Reason why) {
            return new Shown(List.of(why), Optional.empty());
        }
    }

    /**
     * It turns on facts about the goods.
     *
     * @param missing these facts
     */
    record Open(List<Reason> why, List<String> missing) implements Consequence {}

    /**
     * Authorities of some kinds do not cover the line.
     *
     * @param duty what must be done for one of another kind
     */
    record Closes(List<Reason> why, Set<Authority.Kind> kinds, Optional<Text> duty) implements Consequence {}

    /**
     * A person must decide.
     *
     * @param unverified whether the law behind the list is what is in doubt
     */
    record Person(List<Reason> why, boolean unverified) implements Consequence {}

    /**
     * A licence is needed.
     *
     * @param policy how applications are decided
     */
    record Licence(List<Reason> why, Policy policy) implements Consequence {}

    /** Dealing with the party is barred. */
    record Bars(List<Reason> why) implements Consequence {}

    /** The worse of both. */
    static Consequence worse(Optional<Consequence> one, Consequence other) {
        return one.filter(former -> former.effect().compareTo(other.effect()) >= 0)
                .orElse(other);
    }
}

package org.tidewaiter.engine.goods;

import java.util.Set;
import org.tidewaiter.engine.goods.words.Lexicon;

/** What the goods are, as far as it was read. Ids are those of the {@link Lexicon}. */
public sealed interface Identity {

    /** Id of a compound that a formula states and no thing of the lexicon stands for; its elements are in the shares. */
    String UNLISTED_COMPOUND = "unlisted-compound";

    /** Id of an alloy that a formula states and no thing of the lexicon stands for; its elements are in the shares. */
    String UNLISTED_ALLOY = "unlisted-alloy";

    /**
     * It is settled: the goods are every one of these (a specific id together with its broader ones).
     *
     * @param ids at least one
     */
    record Known(Set<String> ids) implements Identity {
        /** Takes a copy. */
        public Known {
            ids = Ids.of(ids);
        }
    }

    /**
     * It is open between some things, or open altogether.
     *
     * @param candidates things that evidence suggests; may be empty
     * @param open true where it may be anything: a vague description, or facts that contradict each other
     */
    record Unsettled(Set<String> candidates, boolean open) implements Identity {
        /** Takes a copy. */
        public Unsettled {
            candidates = Ids.of(candidates);
        }
    }

    /** The line describes goods, and nothing it says touches anything the lexicon knows. */
    record Ordinary() implements Identity {}
}

package org.tidewaiter.engine.screening;

import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.match.Matching;
import org.tidewaiter.engine.screening.name.NameLexicon;

/** What parties are compared with. */
public sealed interface ListsInForce {

    /** No list was imported. */
    record None() implements ListsInForce {}

    /**
     * There are lists, but they cannot be read; nothing is known of anybody.
     *
     * @param reason what is wrong, in one line
     */
    record Failed(String reason) implements ListsInForce {}

    /**
     * One list that is never too old, for questions about the law alone; without {@code parties} nobody is listed.
     *
     * @param lexicon the words by which names are read
     * @param matching how names are weighed
     */
    static Loaded supposed(NameLexicon lexicon, Matching matching, List<ListedParty> parties) {
        ListState state = new ListState("SUPPOSED", "supposed", LocalDate.MAX, 1, parties.size());
        return new Loaded("supposed", List.of(state), new Screener(lexicon, matching, parties));
    }

    /**
     * Lists, ready.
     *
     * @param hash {@code sha256:} of the hashes of all lists, sorted
     * @param lists what is in force, by the words of the lists
     * @param screener compares parties with them
     */
    record Loaded(String hash, List<ListState> lists, Screener screener) implements ListsInForce {

        /** Takes a copy; there is at least one list. */
        public Loaded {
            lists = List.copyOf(lists);
            if (lists.isEmpty()) {
                throw new IllegalArgumentException("no list is None");
            }
        }
    }
}

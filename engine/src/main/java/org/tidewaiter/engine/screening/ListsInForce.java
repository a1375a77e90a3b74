package org.tidewaiter.engine.screening;

import java.util.List;

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

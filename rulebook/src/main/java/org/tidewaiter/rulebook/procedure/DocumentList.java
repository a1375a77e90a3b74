package org.tidewaiter.rulebook.procedure;

import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * The documents that an application for some types of licence needs.
 *
 * @param types words of the types
 * @param complete whether these are known to be all
 * @param needed the documents
 * @param support on what it rests
 */
public record DocumentList(Set<String> types, boolean complete, List<Needed> needed, Support support) {

    /** Takes copies. */
    public DocumentList {
        types = Set.copyOf(types);
        needed = List.copyOf(needed);
    }

    /**
     * A document.
     *
     * @param kind what it proves, such as {@code end-use}
     * @param title in own words
     */
    public record Needed(String kind, Text title) {}

    /** Whether nobody need look for what else might be needed. */
    public boolean settled() {
        return complete && support.verified();
    }
}

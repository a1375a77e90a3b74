package org.tidewaiter.rulebook.lint;

import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.pack.Findings;

/** One way of looking at the packs. */
@FunctionalInterface
interface Lint {

    /** Adds what is wrong with {@code catalogue} to {@code findings}. */
    void check(Catalogue catalogue, Findings findings);
}

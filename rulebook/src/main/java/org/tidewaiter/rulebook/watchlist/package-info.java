/**
 * Restricted-party lists on this machine. {@link org.tidewaiter.rulebook.watchlist.Watchlists} keeps every version that was imported, as it
 * was published and compiled, and knows which are in force; {@link org.tidewaiter.rulebook.watchlist.ListDiff} says who came, changed and
 * went between two of them.
 */
@NullMarked
package org.tidewaiter.rulebook.watchlist;

import org.jspecify.annotations.NullMarked;

/**
 * Reads lists as their publishers write them. A {@link org.tidewaiter.rulebook.watchlist.format.ListFormat} names a way of writing;
 * its reader hands party after party to a {@link org.tidewaiter.rulebook.watchlist.format.Listing}, so that no list need fit into
 * memory. A file that is damaged is refused whole, with the line; what cannot be understood inside a record is kept as text and told.
 */
@NullMarked
package org.tidewaiter.rulebook.watchlist.format;

import org.jspecify.annotations.NullMarked;

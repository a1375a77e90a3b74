/**
 * Builds what the engine reads: packs become a compiled rulebook, list files become a watchlist index.
 */
@NullMarked
package org.tidewaiter.rulebook;

import org.jspecify.annotations.NullMarked;

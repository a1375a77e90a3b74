/**
 * From packs to a rulebook. A {@link org.tidewaiter.rulebook.compile.Catalogue} finds everything that packs name by id; the
 * compilers turn it into the types of the engine: law, lexicon, flags, materials, texts.
 */
@NullMarked
package org.tidewaiter.rulebook.compile;

import org.jspecify.annotations.NullMarked;

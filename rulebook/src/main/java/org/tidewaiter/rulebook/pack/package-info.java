/**
 * Packs as they are written. {@link org.tidewaiter.rulebook.pack.PackReader} turns a folder of YAML into
 * {@link org.tidewaiter.rulebook.pack.Packs}: trees of {@link org.tidewaiter.rulebook.pack.Node}s that know where they stand, so
 * that every {@link org.tidewaiter.rulebook.pack.Finding} names file, line and column.
 * {@link org.tidewaiter.rulebook.pack.SchemaCheck} holds them against the JSON Schema of their kind.
 */
@NullMarked
package org.tidewaiter.rulebook.pack;

import org.jspecify.annotations.NullMarked;

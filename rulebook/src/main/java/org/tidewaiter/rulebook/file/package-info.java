/**
 * A compiled rulebook as bytes. {@link org.tidewaiter.rulebook.file.RulebookFile} writes and reads it; the methods for the single
 * records are derived from the engine's types when this module is built.
 */
@NullMarked
package org.tidewaiter.rulebook.file;

import org.jspecify.annotations.NullMarked;

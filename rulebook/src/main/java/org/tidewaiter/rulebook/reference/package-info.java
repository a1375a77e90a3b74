/**
 * Law that is at hand to be read and searched, and decides nothing: whole lists imported from public files.
 * {@link org.tidewaiter.rulebook.reference.CclImport} reads one, {@link org.tidewaiter.rulebook.reference.References} keeps them.
 */
@NullMarked
package org.tidewaiter.rulebook.reference;

import org.jspecify.annotations.NullMarked;

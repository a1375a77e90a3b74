/**
 * The command line: one class per command; each reads its arguments, calls exchange, rulebook and engine, and prints.
 */
@NullMarked
package org.tidewaiter.cli;

import org.jspecify.annotations.NullMarked;

/**
 * What the commands do: each reads what it is given, calls exchange, rulebook and engine, and prints. Input that is not in
 * order becomes a {@link org.tidewaiter.cli.command.BadInput}; everything else that goes wrong is a fault and ends with no
 * answer.
 */
@NullMarked
package org.tidewaiter.cli.command;

import org.jspecify.annotations.NullMarked;

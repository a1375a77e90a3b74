/**
 * The engine decides. It is a pure library: no input or output, no clock, no framework. A consignment comes in, goods are
 * read, the law is matched, flags are raised, a decision goes out:
 *
 * <ul>
 *   <li>{@code consignment} the vocabulary of what moves;
 *   <li>{@code goods} reads what goods are;
 *   <li>{@code law} dated law: instruments, entries, conditions in three-valued logic, the compiled rulebook;
 *   <li>{@code flags} red flags;
 *   <li>{@code materials} the map from material to system;
 *   <li>{@code decision} the way through: {@link org.tidewaiter.engine.decision.Decider}.
 * </ul>
 *
 * <p>This package itself holds only what every room speaks with: {@link org.tidewaiter.engine.Text} in two languages and
 * {@link org.tidewaiter.engine.Reason}, a sentence that has not been worded yet.
 */
@NullMarked
package org.tidewaiter.engine;

import org.jspecify.annotations.NullMarked;

/**
 * The law as dated data. {@link org.tidewaiter.engine.law.Instrument}s stand in force over intervals and may be suspended;
 * {@link org.tidewaiter.engine.law.Entry entries} of control lists rest on one or more of them and carry a
 * {@link org.tidewaiter.engine.law.Condition}; {@link org.tidewaiter.engine.law.Rule rules} cut across entries;
 * {@link org.tidewaiter.engine.law.Claim claims} say whose law reaches a movement. All of it is compiled from the packs into one
 * {@link org.tidewaiter.engine.law.Rulebook}.
 *
 * <p>Conditions are evaluated in Kleene's three-valued logic by {@link org.tidewaiter.engine.law.Evaluation} over the
 * {@link org.tidewaiter.engine.law.Facts} of one line. A fact nobody stated is {@code UNKNOWN}, and a
 * {@link org.tidewaiter.engine.law.Slot} names it, so that it can be asked for.
 */
@NullMarked
package org.tidewaiter.engine.law;

import org.jspecify.annotations.NullMarked;

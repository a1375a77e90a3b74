/**
 * The way through. A {@link org.tidewaiter.engine.decision.Decider} made from a {@link org.tidewaiter.engine.decision.Rulebook} takes a
 * consignment and the {@link org.tidewaiter.engine.decision.Circumstances} the caller knows, and answers with a
 * {@link org.tidewaiter.engine.decision.Decision}: determinations for every line and list, the questions on which the answer turns,
 * red flags, lawful cures and one disposition. It is a function: the same arguments give the same decision.
 */
@NullMarked
package org.tidewaiter.engine.decision;

import org.jspecify.annotations.NullMarked;

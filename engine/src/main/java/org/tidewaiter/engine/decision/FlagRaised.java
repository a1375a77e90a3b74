package org.tidewaiter.engine.decision;

import org.tidewaiter.engine.flags.Raised;

/**
 * A flag in a decision.
 *
 * @param raised the flag and its evidence
 * @param holds whether it takes part in holding the consignment
 */
public record FlagRaised(Raised raised, boolean holds) {}

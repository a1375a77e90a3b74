package org.tidewaiter.engine.decision;

import org.tidewaiter.engine.law.Claim;

/**
 * A claim that reaches, or may reach, a movement.
 *
 * @param book the law book, on its day
 * @param claim the claim
 */
record Reach(DatedBook book, Claim claim) {}

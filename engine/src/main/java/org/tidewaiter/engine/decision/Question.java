package org.tidewaiter.engine.decision;

import org.tidewaiter.engine.Text;

/**
 * A fact on which the disposition turns.
 *
 * @param fact where it would stand, such as {@code lines[0].purity}
 * @param ask the question
 * @param who who can answer
 */
public record Question(String fact, Text ask, String who) {}

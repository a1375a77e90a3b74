package org.tidewaiter.engine.decision;

import org.tidewaiter.engine.law.Answer;
import org.tidewaiter.engine.law.Slot;

/**
 * What would be if a fact of one line were otherwise.
 *
 * @param line index of the line, from 0
 * @param slot the fact
 * @param answer what it is supposed to be
 */
record Supposition(int line, Slot slot, Answer answer) {}

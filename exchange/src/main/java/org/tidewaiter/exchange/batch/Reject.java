package org.tidewaiter.exchange.batch;

import org.tidewaiter.engine.Text;

/**
 * One reason for which an input row gets no answer.
 *
 * @param row line of the input on which it begins, from 1
 * @param pointer where in the row: a JSON pointer, or the name of a column; empty for the row as a whole
 * @param reason what was found and what was expected
 * @param original the row as it stood, once for each row, with the first of its reasons; bytes that are not UTF-8 are
 *     replaced
 */
public record Reject(long row, String pointer, Text reason, String original) {}

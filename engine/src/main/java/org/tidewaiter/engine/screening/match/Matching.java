package org.tidewaiter.engine.screening.match;

/**
 * What the packs say on matching names.
 *
 * @param weights of evidence
 * @param frequencies of tokens
 */
public record Matching(Weights weights, Frequencies frequencies) {}

package org.tidewaiter.engine.screening.list;

/**
 * A number by which somebody or something is known.
 *
 * @param kind what number it is: passport, national-id, tax, registration, lei, imo, mmsi, crypto, swift, uei, duns, other
 * @param value capitals and digits without spaces and punctuation; a crypto address keeps its case
 */
public record Identifier(String kind, String value) {}

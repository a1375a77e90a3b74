package org.tidewaiter.engine.screening.name;

/**
 * One token of a name as it is compared.
 *
 * @param text folded: letters a to z and digits, or the letters of a script that was not romanised
 * @param kind the part it plays
 * @param from first character of the original it was read from
 * @param to character of the original after the last one it was read from
 */
public record NameToken(String text, TokenKind kind, int from, int to) {}

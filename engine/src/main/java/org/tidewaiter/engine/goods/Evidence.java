package org.tidewaiter.engine.goods;

/**
 * Where a fact comes from: the characters of one field.
 *
 * @param field field of the line, such as {@code description}, {@code cas}, {@code composition[0].substance}
 * @param start first character, from 0
 * @param end character behind the last
 * @param text those characters as written
 */
public record Evidence(String field, int start, int end, String text) {

    /** The whole of a field. */
    public static Evidence whole(String field, String text) {
        return new Evidence(field, 0, text.length(), text);
    }

    @Override
    public String toString() {
        return field + "[" + start + "," + end + ") \"" + text + "\"";
    }
}

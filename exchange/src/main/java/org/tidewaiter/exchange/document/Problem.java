package org.tidewaiter.exchange.document;

/**
 * One thing that is wrong with an input, in words for the person who has to put it right.
 *
 * @param pointer where: a JSON pointer, empty for the document as a whole; in a table, row and column
 * @param found what stands there, shortened where it is long
 * @param expected what should stand there
 */
public record Problem(String pointer, String found, String expected) {

    /** What was found and what was expected, in one clause. */
    public String reason() {
        return "found " + found + "; expected " + expected;
    }

    /** One line: where, what was found, what was expected. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? reason() : pointer + ": " + reason();
    }
}

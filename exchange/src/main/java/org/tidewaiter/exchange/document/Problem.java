package org.tidewaiter.exchange.document;

import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Text;

/**
 * One thing that is wrong with an input, in words for the person who has to put it right.
 *
 * @param place where: a JSON pointer, empty for the document as a whole; in a table, row and column
 * @param found what stands there, shortened where it is long
 * @param expected what should stand there
 */
public record Problem(Text place, Text found, Text expected) {

    /** A problem at {@code pointer}, which reads alike in all languages. */
    public Problem(String pointer, Text found, Text expected) {
        this(Text.alike(pointer), found, expected);
    }

    /** Where: a JSON pointer, or row and column in English. */
    public String pointer() {
        return place.en();
    }

    /** What was found and what was expected, in one clause. */
    public Text reason() {
        return new Text(
                "found " + found.en() + "; expected " + expected.en(), "实为 " + found.zh() + "；应为 " + expected.zh());
    }

    /** One line in {@code language}: where, what was found, what was expected. */
    public String in(Language language) {
        String reason = reason().in(language);
        String where = place.in(language);
        return where.isEmpty() ? reason : where + ": " + reason;
    }

    /** The line in English. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}

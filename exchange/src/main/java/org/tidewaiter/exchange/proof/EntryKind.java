package org.tidewaiter.exchange.proof;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of thing happened, such as {@code licence.granted}.
 *
 * @param word lower-case words, joined by dots and hyphens
 */
public record EntryKind(String word) {

    private static final Pattern WORD = Pattern.compile("[a-z]+(?:[.-][a-z]+)*");
    private static final int LONGEST = 60;

    /** Refuses what is no such word. */
    public EntryKind {
        if (!isWord(word)) {
            throw new IllegalArgumentException("no kind of entry: " + word);
        }
    }

    /** The kind called {@code text}, or empty where nothing can be called so. */
    public static Optional<EntryKind> parse(String text) {
        return isWord(text) ? Optional.of(new EntryKind(text)) : Optional.empty();
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST && WORD.matcher(text).matches();
    }

    @Override
    public String toString() {
        return word;
    }
}

package org.tidewaiter.engine;

/**
 * A sentence or a title in both languages.
 *
 * @param en English
 * @param zh Chinese, simplified
 */
public record Text(String en, String zh) {

    /** What reads alike in both languages: somebody's own words, a number, a code. */
    public static Text alike(String text) {
        return new Text(text, text);
    }

    /** The wording in {@code language}. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}

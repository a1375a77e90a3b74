package org.tidewaiter.engine;

/**
 * A sentence or a title in both languages.
 *
 * @param en English
 * @param zh Chinese, simplified
 */
public record Text(String en, String zh) {

    /** The wording in {@code language}. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}

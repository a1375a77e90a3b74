package org.tidewaiter.registry.licensing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a licence, as everybody means it: people type blanks, small letters and full-width digits, and the licence is the
 * same.
 *
 * @param text capital letters, digits and what stands between them
 */
public record LicenceNumber(String text) {

    /** Longest number that is kept, in characters. */
    private static final int LONGEST = 64;

    /** Refuses what cannot be a number: nothing at all, or very much. */
    public LicenceNumber {
        text = plain(text);
        if (!fits(text)) {
            throw new IllegalArgumentException("a licence number has 1 to " + LONGEST + " characters");
        }
    }

    /** The number that somebody quotes; empty where it cannot be one. */
    public static Optional<LicenceNumber> quoted(String text) {
        return Optional.of(text).filter(typed -> fits(plain(typed))).map(LicenceNumber::new);
    }

    private static boolean fits(String plain) {
        return !plain.isEmpty() && plain.length() <= LONGEST;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]+", "")
                .replaceAll("\\p{Pd}", "-")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}

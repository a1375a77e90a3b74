package org.tidewaiter.engine.screening.list;

import java.util.Optional;

/**
 * A number by which somebody or something is known.
 *
 * @param kind what number it is: passport, national-id, tax, registration, lei, imo, mmsi, crypto, swift, uei, duns, other
 * @param value capitals and digits without spaces and punctuation; a crypto address keeps its case
 */
public record Identifier(String kind, String value) {

    private static final String ANY = "other";
    private static final String SHIP = "imo";

    /** The number that somebody wrote, as numbers are compared; empty where nothing is left of it. */
    public static Optional<Identifier> read(String kind, String number) {
        boolean keepsCase = kind.equals("crypto");
        StringBuilder value = new StringBuilder(number.length());
        number.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> value.appendCodePoint(keepsCase ? c : Character.toUpperCase(c)));
        String plain = kind.equals(SHIP) && value.indexOf("IMO") == 0 ? value.substring(3) : value.toString();
        return plain.isEmpty() ? Optional.empty() : Optional.of(new Identifier(kind, plain));
    }

    /** Whether both may be one number: the same value, and the same kind or one of which nobody said the kind. */
    public boolean same(Identifier other) {
        return value.equals(other.value) && (kind.equals(other.kind) || isOfAnyKind() || other.isOfAnyKind());
    }

    /** Whether nobody said what number it is. */
    public boolean isOfAnyKind() {
        return kind.equals(ANY);
    }
}

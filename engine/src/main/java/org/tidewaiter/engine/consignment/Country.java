package org.tidewaiter.engine.consignment;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A country or customs territory by its ISO 3166-1 alpha-2 code. Hong Kong (HK), Macao (MO) and Taiwan (TW) stand under
 * their own codes because export law treats them as territories of their own.
 *
 * @param code two capital letters, assigned in ISO 3166-1
 */
public record Country(String code) implements Comparable<Country> {

    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

    /** Refuses a code that ISO 3166-1 does not assign. */
    public Country {
        if (!ASSIGNED.contains(code)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + code);
        }
    }

    /** The country of an assigned code; throws {@link IllegalArgumentException} otherwise. */
    public static Country of(String code) {
        return new Country(code);
    }

    /** The country of {@code code}, or empty where ISO 3166-1 assigns no such code. */
    public static Optional<Country> find(String code) {
        return ASSIGNED.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}

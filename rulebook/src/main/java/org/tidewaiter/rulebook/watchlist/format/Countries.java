package org.tidewaiter.rulebook.watchlist.format;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Country;

/**
 * Countries as lists write them: by code, or by name in English or Chinese in any order of its words. Names that are none of ICU's stand in
 * {@code country-names.txt}.
 */
final class Countries {

    private static final String FILE = "country-names.txt";
    private static final Set<String> IDLE = Set.of("the", "of", "and");
    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 SPLIT = Normalizer2.getNFDInstance();
    private static final Map<String, Country> NAMES = names();

    private Countries() {}

    /** The country that {@code text} names. */
    static Optional<Country> find(String text) {
        String plain = text.strip();
        if (plain.length() == 2) {
            return Country.find(plain.toUpperCase(Locale.ROOT));
        }
        Country exact = NAMES.get(plain);
        return Optional.ofNullable(exact == null ? NAMES.get(key(plain)) : exact);
    }

    private static Map<String, Country> names() {
        Map<String, Country> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Country country = Country.of(code);
            ULocale place = new ULocale("", code);
            for (ULocale language : new ULocale[] {ULocale.ENGLISH, ULocale.SIMPLIFIED_CHINESE}) {
                names.put(key(place.getDisplayCountry(language)), country);
            }
        }
        try (InputStream file = Countries.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .forEach(line -> names.put(key(line[1]), Country.of(line[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Country> exact = new HashMap<>(names);
        for (String code : Locale.getISOCountries()) {
            exact.put(new ULocale("", code).getDisplayCountry(ULocale.ENGLISH), Country.of(code));
        }
        return exact;
    }

    /** The words of a name without marks and idle words, in the order of the alphabet: "Korea, North" is "North Korea". */
    private static String key(String name) {
        String plain = SPLIT.normalize(FOLDED.normalize(name)).replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !IDLE.contains(word))
                .map(word -> word.equals("saint") ? "st" : word)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}

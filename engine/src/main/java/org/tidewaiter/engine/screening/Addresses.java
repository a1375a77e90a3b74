package org.tidewaiter.engine.screening;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares addresses as rows of words: house numbers and street words tell, the names of their kinds do not. */
final class Addresses {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> COMMON = Set.of(
            "street",
            "st",
            "road",
            "rd",
            "avenue",
            "ave",
            "no",
            "building",
            "bldg",
            "floor",
            "room",
            "suite",
            "po",
            "box",
            "district",
            "city",
            "province",
            "the",
            "of",
            "and",
            "near",
            "opposite",
            "block",
            "unit",
            "zone",
            "industrial",
            "park");

    /** At least so many words that tell must be shared, one of them with a digit. */
    private static final int SHARED = 3;

    private Addresses() {}

    /** Whether both give the same house: three words in common, a number among them. */
    static boolean alike(String one, String other) {
        Set<String> shared = words(one);
        shared.retainAll(words(other));
        return shared.size() >= SHARED
                && shared.stream().anyMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    private static Set<String> words(String address) {
        Set<String> words = new HashSet<>();
        for (String word : BREAK.split(address.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && !COMMON.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}

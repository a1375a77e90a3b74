package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The eight kinds of damage that tests of screening do to a listed name. */
enum SlipOfRecord {
    /** Two neighbouring letters change places. */
    SWAPPED,
    /** Words change places. */
    REORDERED,
    /** A letter twice. */
    DOUBLED,
    /** A letter less. */
    DROPPED,
    /** Another vowel. */
    VOWEL,
    /** No-break spaces between words. */
    NO_BREAK_SPACE,
    /** A character that a wrong encoding lost: a question mark or the replacement character in its place. */
    LOST_CHARACTER,
    /** Two words in one. */
    JOINED;

    private static final String VOWELS = "aeiou";
    private static final char NO_BREAK = '\u00a0';
    private static final char REPLACEMENT = '\ufffd';

    /** {@code name}, so damaged; nothing where it does not lend itself to it. */
    Optional<String> apply(String name, Random random) {
        return switch (this) {
            case SWAPPED -> swapped(name, random);
            case REORDERED -> reordered(name, random);
            case DOUBLED -> letter(name, random).map(at -> name.substring(0, at + 1) + name.substring(at));
            case DROPPED -> letter(name, random).map(at -> name.substring(0, at) + name.substring(at + 1));
            case VOWEL -> vowel(name, random);
            case NO_BREAK_SPACE -> Optional.of(name.replace(' ', NO_BREAK)).filter(out -> !out.equals(name));
            case LOST_CHARACTER ->
                letter(name, random)
                        .map(at -> name.substring(0, at)
                                + (random.nextBoolean() ? '?' : REPLACEMENT)
                                + name.substring(at + 1));
            case JOINED -> Damage.join(name, random);
        };
    }

    /** Place of a letter in a word of at least four. */
    private static Optional<Integer> letter(String name, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i)) && word(name, i).length() >= 4) {
                places.add(i);
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(random.nextInt(places.size())));
    }

    private static String word(String name, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetter(name.charAt(from - 1))) {
            from--;
        }
        while (to < name.length() && Character.isLetter(name.charAt(to))) {
            to++;
        }
        return name.substring(from, to);
    }

    private static Optional<String> swapped(String name, Random random) {
        return letter(name, random)
                .filter(at -> at + 1 < name.length() && Character.isLetter(name.charAt(at + 1)))
                .map(at -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2))
                .filter(out -> !out.equals(name));
    }

    private static Optional<String> reordered(String name, Random random) {
        List<String> words = Damage.words(name);
        if (words.size() < 2) {
            return Optional.empty();
        }
        Collections.shuffle(words, random);
        return Damage.changed(name, words);
    }

    private static Optional<String> vowel(String name, Random random) {
        return letter(name, random)
                .filter(at -> VOWELS.indexOf(Character.toLowerCase(name.charAt(at))) >= 0)
                .map(at ->
                        name.substring(0, at) + VOWELS.charAt(random.nextInt(VOWELS.length())) + name.substring(at + 1))
                .filter(out -> !out.equalsIgnoreCase(name));
    }
}

package org.tidewaiter.engine.screening.retrieval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented names that lie close together, so that much is nearly the same: persons, companies, numbers, Han, initials, particles,
 * names of one token or none, very long ones; and the ways in which names are damaged.
 */
final class SomeNames {

    private static final List<String> SYLLABLES = List.of(
            "a", "o", "li", "wei", "an", "na", "mo", "ha", "med", "ma", "ri", "ka", "ivan", "ov", "smi", "th", "jon",
            "es", "al", "ali", "xu", "son");
    private static final List<String> TRADE =
            List.of("trading", "trade", "shipping", "steel", "tech", "techno", "group");
    private static final List<String> FORMS = List.of("ltd", "llc", "gmbh", "limited");
    private static final List<String> TITLES = List.of("dr", "mr", "haji");
    private static final List<String> PARTICLES = List.of("bin", "al", "de", "la", "and");
    private static final String HAN = "王李张华为海北京信科技𠮷田";
    private static final String HANGUL = "김정은박";
    private static final String CYRILLIC = "иванов";

    private final Random random;

    SomeNames(Random random) {
        this.random = random;
    }

    String name() {
        return switch (random.nextInt(24)) {
            case 0 -> "";
            case 1 -> pick(FORMS);
            case 2 -> pick(FORMS) + " " + pick(TITLES);
            case 3 -> word();
            case 4 -> initial();
            case 5 -> initial() + " " + initial() + " " + word();
            case 6 -> initial() + " " + initial() + (random.nextBoolean() ? "" : " " + initial());
            case 7 -> pick(PARTICLES) + " " + initial();
            case 8 -> word() + " " + number();
            case 9 -> number();
            case 10 -> word() + " " + pick(TRADE) + " " + number() + " " + pick(FORMS);
            case 11 -> han() + "|" + word() + " " + word();
            case 12 -> han() + " " + han();
            case 13 -> cyrillic() + " " + cyrillic() + "|" + word() + " " + word();
            case 14 -> word() + "!" + " " + letters("abx", 1) + "! " + word();
            case 15 -> random.nextInt(20) == 0 ? words(200) : words(4);
            case 16 -> random.nextInt(20) == 0 ? letters("ab", 300) : letters("ab", 3 + random.nextInt(5));
            case 17 -> pick(TITLES) + " " + word() + " " + pick(PARTICLES) + " " + word();
            case 18, 19 -> word() + " " + pick(TRADE) + " " + pick(FORMS);
            case 20 -> word() + " " + word() + " " + word();
            default -> word() + " " + word();
        };
    }

    /** A name like {@code name}, damaged in one way. */
    String damaged(String name) {
        String[] renderings = name.split("\\|", -1);
        List<String> words = new ArrayList<>(List.of(renderings[random.nextInt(renderings.length)].split(" ", -1)));
        int at = random.nextInt(words.size());
        String word = words.get(at);
        switch (random.nextInt(13)) {
            case 0 -> Collections.shuffle(words, random);
            case 1 -> words.remove(at);
            case 2 -> words.add(at, name());
            case 3 -> {
                if (at + 1 < words.size()) {
                    words.set(at, word + words.remove(at + 1));
                }
            }
            case 4 -> {
                if (word.length() > 1) {
                    int cut = 1 + random.nextInt(word.length() - 1);
                    words.set(at, word.substring(0, cut) + " " + word.substring(cut));
                }
            }
            case 5 -> {
                if (!word.isEmpty()) {
                    words.set(at, word.substring(0, 1));
                }
            }
            case 6 -> {
                if (word.length() > 1) {
                    int place = random.nextInt(word.length() - 1);
                    words.set(
                            at,
                            word.substring(0, place)
                                    + word.charAt(place + 1)
                                    + word.charAt(place)
                                    + word.substring(place + 2));
                }
            }
            case 7 -> words.add(word);
            case 8 -> words.set(at, random.nextBoolean() ? "bob" : "robert");
            default -> words.set(at, edited(word));
        }
        return String.join(" ", words);
    }

    private String edited(String word) {
        int place = random.nextInt(word.length() + 1);
        String letter = letters("abilmnoхв华1", 1);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, place) + letter + word.substring(place);
            case 1 -> place == word.length() ? word : word.substring(0, place) + word.substring(place + 1);
            default -> place == word.length() ? word : word.substring(0, place) + letter + word.substring(place + 1);
        };
    }

    private String words(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> random.nextInt(4) == 0 ? initial() : word())
                .collect(Collectors.joining(" "));
    }

    private String word() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> pick(SYLLABLES))
                .collect(Collectors.joining());
    }

    private String initial() {
        return letters("ajlm", 1);
    }

    private String number() {
        return String.valueOf(random.nextInt(10) == 0 ? random.nextInt(1_000_000) : random.nextInt(30));
    }

    private String han() {
        return random.nextInt(4) == 0 ? letters(HANGUL, 2 + random.nextInt(3)) : letters(HAN, 1 + random.nextInt(6));
    }

    private String cyrillic() {
        return letters(CYRILLIC, 2 + random.nextInt(6));
    }

    /** So many letters of {@code from}, which may lie outside the basic plane. */
    private String letters(String from, int count) {
        int[] letters = from.codePoints().toArray();
        return IntStream.range(0, count)
                .map(i -> letters[random.nextInt(letters.length)])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

package org.tidewaiter.bench.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Ways in which one name is written twice. Each gives nothing where a name does not lend itself to it. */
final class Damage {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int EDITABLE = 4;

    /** Pairs of spellings that transliteration and the ear exchange. */
    private static final String[][] SOUNDS = {
        {"kh", "h"},
        {"q", "k"},
        {"ou", "u"},
        {"ee", "i"},
        {"oo", "u"},
        {"y", "i"},
        {"ph", "f"},
        {"dj", "j"},
        {"sh", "sch"},
        {"ks", "x"},
        {"w", "v"},
        {"ai", "ay"},
        {"ei", "ey"},
        {"iy", "y"},
        {"gh", "g"},
        {"dh", "d"},
        {"o", "u"},
        {"e", "i"},
        {"th", "t"},
        {"tz", "ts"},
        {"yu", "iu"},
        {"ya", "ia"},
        {"mm", "m"},
        {"ss", "s"},
        {"ca", "ka"},
        {"zh", "j"}
    };

    private Damage() {}

    /** One slip in a word of four letters or more. */
    static Optional<String> typo(String name, Random random) {
        List<String> words = words(name);
        List<Integer> long_ = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= EDITABLE && words.get(i).chars().allMatch(Character::isLetter)) {
                long_.add(i);
            }
        }
        if (long_.isEmpty()) {
            return Optional.empty();
        }
        int at = long_.get(random.nextInt(long_.size()));
        words.set(at, slip(words.get(at), random));
        return changed(name, words);
    }

    /** A slip each in two words, or two in a word of eight letters or more. */
    static Optional<String> twoTypos(String name, Random random) {
        Optional<String> once = typo(name, random);
        for (int tries = 0; tries < 5; tries++) {
            Optional<String> twice = once.flatMap(damaged -> typo(damaged, random));
            if (twice.isPresent() && apart(words(name), words(twice.get()))) {
                return twice;
            }
        }
        return Optional.empty();
    }

    private static boolean apart(List<String> before, List<String> after) {
        int changed = 0;
        int longest = 0;
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                changed++;
                longest = Math.max(longest, before.get(i).length());
            }
        }
        return changed > 1 || longest >= 8;
    }

    /** One slip: swapped neighbours, a doubled, lost, added or wrong letter. */
    static String slip(String word, Random random) {
        int at = random.nextInt(word.length() - 1);
        String before = word.substring(0, at);
        char c = word.charAt(at);
        char any = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(5)) {
            case 0 -> before + word.charAt(at + 1) + c + word.substring(at + 2);
            case 1 -> before + c + c + word.substring(at + 1);
            case 2 -> before + word.substring(at + 1);
            case 3 -> before + c + any + word.substring(at + 1);
            default -> before + any + word.substring(at + 1);
        };
    }

    /** Words in another order. */
    static Optional<String> reorder(String name, Random random) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return Optional.empty();
        }
        if (words.size() == 2 || random.nextBoolean()) {
            Collections.rotate(words, 1);
        } else {
            Collections.shuffle(words, random);
        }
        return changed(name, words);
    }

    /** An inner word left out. */
    static Optional<String> omitInner(String name, Random random) {
        List<String> words = words(name);
        if (words.size() < 3) {
            return Optional.empty();
        }
        words.remove(1 + random.nextInt(words.size() - 2));
        return changed(name, words);
    }

    /** A word that is neither first nor last, or the first of three or more, as its initial. */
    static Optional<String> initial(String name, Random random) {
        List<String> words = words(name);
        int last = words.size() - 1;
        if (last < 1 || words.get(last).length() < EDITABLE) {
            return Optional.empty();
        }
        int at = random.nextInt(last);
        if (words.get(at).length() < 3) {
            return Optional.empty();
        }
        words.set(at, words.get(at).charAt(0) + (random.nextBoolean() ? "." : ""));
        return changed(name, words);
    }

    /** Two neighbours written as one word. */
    static Optional<String> join(String name, Random random) {
        List<String> words = words(name);
        if (words.size() < 2) {
            return Optional.empty();
        }
        int at = random.nextInt(words.size() - 1);
        words.set(at, words.get(at) + words.remove(at + 1));
        return changed(name, words);
    }

    /** A long word written as two. */
    static Optional<String> split(String name, Random random) {
        List<String> words = words(name);
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.length() >= 7 && word.chars().allMatch(Character::isLetter)) {
                int cut = 3 + random.nextInt(word.length() - 5);
                words.set(at, word.substring(0, cut));
                words.add(at + 1, word.substring(cut));
                return changed(name, words);
            }
        }
        return Optional.empty();
    }

    /** One to three sounds spelt otherwise. */
    static Optional<String> respell(String name, Random random) {
        String out = name.toLowerCase(Locale.ROOT);
        int wanted = 1 + random.nextInt(3);
        List<String[]> sounds = new ArrayList<>(Arrays.asList(SOUNDS));
        Collections.shuffle(sounds, random);
        int done = 0;
        for (String[] sound : sounds) {
            int way = random.nextInt(2);
            int at = out.indexOf(sound[way], 1);
            if (at > 0 && done < wanted) {
                out = out.substring(0, at) + sound[1 - way] + out.substring(at + sound[way].length());
                done++;
            }
        }
        return done == 0 ? Optional.empty() : Optional.of(out);
    }

    static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.split(" ")));
    }

    static Optional<String> changed(String name, List<String> words) {
        String out = String.join(" ", words);
        return out.equalsIgnoreCase(name) ? Optional.empty() : Optional.of(out);
    }
}

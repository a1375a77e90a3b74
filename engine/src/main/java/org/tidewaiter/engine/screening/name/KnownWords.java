package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Long words, in which one slip is found: a word that is one slip away from one of them is nothing else. */
final class KnownWords {

    private static final int LETTERS = 26;

    private final List<Ends> byLength = new ArrayList<>();

    private record Word(String text, int letters) {}

    /** Those of {@code words} that are of Latin letters, in their order. */
    KnownWords(List<String> words) {
        for (String word : words) {
            if (isLatin(word)) {
                while (byLength.size() <= word.length() + 1) {
                    byLength.add(new Ends());
                }
                byLength.get(word.length()).add(new Word(word, letters(word)));
            }
        }
    }

    /** The word of which {@code text} is a slip, the shortest and first of several. */
    Optional<String> meant(String text) {
        int letters = letters(text);
        int longest = Math.min(text.length() + 1, byLength.size() - 1);
        for (int length = text.length() - 1; length <= longest; length++) {
            Optional<Word> word = byLength.get(length).slip(text, letters);
            if (word.isPresent()) {
                return word.map(Word::text);
            }
        }
        return Optional.empty();
    }

    /** Words of one length by their ends: a slip leaves the first letter or the last one as it is. */
    private static final class Ends {

        private final Map<Character, List<Word>> byFirst = new HashMap<>();
        private final Map<Character, List<Word>> byLast = new HashMap<>();

        void add(Word word) {
            byFirst.computeIfAbsent(word.text().charAt(0), letter -> new ArrayList<>())
                    .add(word);
            byLast.computeIfAbsent(last(word.text()), letter -> new ArrayList<>())
                    .add(word);
        }

        /** The first word of which {@code text} is a slip. */
        Optional<Word> slip(String text, int letters) {
            Optional<Word> one = slip(byFirst.getOrDefault(text.charAt(0), List.of()), text, letters);
            Optional<Word> other = slip(byLast.getOrDefault(last(text), List.of()), text, letters);
            if (one.isEmpty() || other.isEmpty()) {
                return one.or(() -> other);
            }
            return one.get().text().compareTo(other.get().text()) <= 0 ? one : other;
        }

        private static Optional<Word> slip(List<Word> words, String text, int letters) {
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                if (Integer.bitCount(word.letters() ^ letters) <= 2 && isSlip(text, word.text())) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        }

        private static char last(String text) {
            return text.charAt(text.length() - 1);
        }
    }

    /** Whether one letter too many, too few, wrong, or two neighbours in the wrong order make the difference. */
    static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int left = one.length() - head - tail;
        int right = other.length() - head - tail;
        boolean swapped = left == 2
                && right == 2
                && one.charAt(head) == other.charAt(head + 1)
                && one.charAt(head + 1) == other.charAt(head);
        return swapped || Math.max(left, right) == 1;
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (letter >= 0 && letter < LETTERS) {
                letters |= 1 << letter;
            }
        }
        return letters;
    }
}

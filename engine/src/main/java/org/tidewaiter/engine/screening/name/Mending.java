package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;

/** Puts known words of an organisation's name right that are misspelt, or written in one with the word before. */
final class Mending {

    /** Shorter words are one slip away from too many others. */
    private static final int SHORTEST = 6;

    /** A legal form of so many letters is found behind another word: company, group. */
    private static final int SHORTEST_FORM = 4;

    private static final int SHORTEST_REST = 3;
    private static final int LETTERS = 26;

    private final List<List<Word>> byLength = new ArrayList<>();
    private final Vocabulary vocabulary;

    private record Word(String text, int letters) {}

    Mending(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String word : vocabulary.words()) {
            if (word.length() >= SHORTEST && isLatin(word)) {
                while (byLength.size() <= word.length() + 1) {
                    byLength.add(new ArrayList<>());
                }
                byLength.get(word.length()).add(new Word(word, letters(word)));
            }
        }
    }

    /** The pieces with what could be put right; the same list where nothing could. */
    List<Piece> mended(List<Piece> pieces) {
        List<Piece> mended = new ArrayList<>(pieces.size() + 1);
        boolean changed = false;
        for (Piece piece : pieces) {
            boolean unknown = piece.isLatin() && piece.text().length() >= SHORTEST && !vocabulary.knows(piece.text());
            changed |= unknown && (split(piece, mended) || replaced(piece, mended));
            if (mended.isEmpty() || mended.getLast().to() != piece.to()) {
                mended.add(piece);
            }
        }
        return changed ? mended : pieces;
    }

    private boolean split(Piece piece, List<Piece> to) {
        String text = piece.text();
        for (int at = SHORTEST_REST; at <= text.length() - SHORTEST_FORM; at++) {
            String end = text.substring(at);
            boolean known = end.length() >= SHORTEST ? vocabulary.isWord(end) : vocabulary.isLegalForm(end);
            if (known) {
                to.add(piece.withText(text.substring(0, at)));
                to.add(piece.withText(end));
                return true;
            }
        }
        return false;
    }

    private boolean replaced(Piece piece, List<Piece> to) {
        String text = piece.text();
        int letters = letters(text);
        int longest = Math.min(text.length() + 1, byLength.size() - 1);
        for (int length = text.length() - 1; length <= longest; length++) {
            for (Word word : byLength.get(length)) {
                if (Integer.bitCount(word.letters() ^ letters) <= 2 && isSlip(text, word.text())) {
                    to.add(piece.withText(word.text()));
                    return true;
                }
            }
        }
        return false;
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

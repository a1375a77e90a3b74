package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Puts known words of a name right that are misspelt, or written in one with the word beside them. */
final class Mending {

    /** Shorter words are one slip away from too many others. */
    private static final int SHORTEST = 6;

    /** A legal form of so many letters is found behind another word: company, group, ltd. */
    private static final int SHORTEST_FORM = 3;

    /** A form of two letters is found behind a word of trade only: industrial co. */
    private static final int SHORTEST_FORM_OF_TRADE = 2;

    /** A title of so many letters is found in front of a name: haji, mullah. */
    private static final int SHORTEST_TITLE = 4;

    private static final int SHORTEST_REST = 3;
    private static final int SHORTEST_NAME = 4;
    private static final int LETTERS = 26;

    /** Legal forms so long and so usual that what is one slip away from them is nothing else. */
    private static final List<String> FORMS = List.of("company", "limited", "corporation", "incorporated");

    /** How long the beginnings and endings are by which words are told that have no known word in them. */
    private static final int EDGE = 3;

    private final Edges beginnings;
    private final Edges endings;
    private final Edges forms;
    private final Edges titles;
    private final List<Ends> byLength = new ArrayList<>();
    private final Vocabulary vocabulary;

    private record Word(String text, int letters) {}

    Mending(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        List<String> words = vocabulary.words().stream()
                .filter(word -> word.length() >= SHORTEST && vocabulary.isWord(word))
                .toList();
        beginnings = new Edges(EDGE, words.stream().map(word -> word.substring(0, EDGE)));
        endings = new Edges(EDGE, words.stream().map(word -> word.substring(word.length() - EDGE)));
        forms = new Edges(
                SHORTEST_FORM_OF_TRADE,
                vocabulary.words().stream()
                        .filter(word -> word.length() >= SHORTEST_FORM_OF_TRADE && vocabulary.isLegalForm(word))
                        .map(word -> word.substring(word.length() - SHORTEST_FORM_OF_TRADE)));
        titles = new Edges(
                EDGE,
                vocabulary.words().stream()
                        .filter(word -> word.length() >= SHORTEST_TITLE && vocabulary.isTitle(word))
                        .map(word -> word.substring(0, EDGE)));
        for (String word : vocabulary.words()) {
            if (word.length() >= SHORTEST && isLatin(word)) {
                while (byLength.size() <= word.length() + 1) {
                    byLength.add(new Ends());
                }
                byLength.get(word.length()).add(new Word(word, letters(word)));
            }
        }
    }

    /** The pieces of an organisation's name with what could be put right; the same list where nothing could. */
    List<Piece> mended(List<Piece> pieces) {
        return put(pieces, (piece, to) -> behind(piece, to) || before(piece, to) || replaced(piece, to));
    }

    /** The pieces of a person's name with titles apart that are written in one with a name; the same list where there are none. */
    List<Piece> withTitlesApart(List<Piece> pieces) {
        return put(pieces, this::title);
    }

    /** The pieces of a name that may be an organisation's with words of trade apart; the same list where none ends or begins a piece. */
    List<Piece> withTradeApart(List<Piece> pieces) {
        return put(pieces, this::trade);
    }

    /** The pieces with legal forms put right that are misspelt, which say nothing about whose name it is; else the same list. */
    List<Piece> withLegalForms(List<Piece> pieces) {
        return put(pieces, this::legalForm);
    }

    /** Whether it does nothing to a piece of an organisation's name. */
    boolean leavesOfOrganisation(Piece piece) {
        List<Piece> put = new ArrayList<>(2);
        return !mayPut(piece)
                || !(legalForm(piece, put) || behind(piece, put) || before(piece, put) || replaced(piece, put));
    }

    /** Whether it does nothing to a piece of a person's name. */
    boolean leavesOfPerson(Piece piece) {
        return !mayPut(piece) || !title(piece, new ArrayList<>(2));
    }

    /** Whether it does nothing to a piece of a name of which nobody knows whose it is. */
    boolean leavesOfUnknown(Piece piece) {
        List<Piece> put = new ArrayList<>(2);
        return !mayPut(piece) || !(title(piece, put) || trade(piece, put));
    }

    private boolean mayPut(Piece piece) {
        return piece.isLatin() && piece.text().length() >= SHORTEST && !vocabulary.knows(piece.text());
    }

    private List<Piece> put(List<Piece> pieces, BiPredicate<Piece, List<Piece>> right) {
        List<Piece> mended = new ArrayList<>(pieces.size() + 1);
        boolean changed = false;
        for (Piece piece : pieces) {
            boolean put = mayPut(piece) && right.test(piece, mended);
            changed |= put;
            if (!put) {
                mended.add(piece);
            }
        }
        return changed ? mended : pieces;
    }

    /** A known word that ends the piece. */
    private boolean behind(Piece piece, List<Piece> to) {
        String text = piece.text();
        if (!endings.mayEnd(text) && !forms.mayEnd(text)) {
            return false;
        }
        for (int at = SHORTEST_REST; at <= text.length() - SHORTEST_FORM_OF_TRADE; at++) {
            if (ends(text.substring(0, at), text.substring(at))) {
                return apart(piece, at, to);
            }
        }
        return false;
    }

    private boolean ends(String start, String end) {
        if (end.length() >= SHORTEST) {
            return vocabulary.isWord(end);
        }
        boolean tells = end.length() >= SHORTEST_FORM || (start.length() >= SHORTEST && vocabulary.isWord(start));
        return tells && vocabulary.isLegalForm(end);
    }

    /** A known word that begins the piece, with a name behind it. */
    private boolean before(Piece piece, List<Piece> to) {
        String text = piece.text();
        if (!beginnings.mayBegin(text)) {
            return false;
        }
        for (int at = text.length() - SHORTEST_NAME; at >= SHORTEST; at--) {
            if (vocabulary.isWord(text.substring(0, at))) {
                return apart(piece, at, to);
            }
        }
        return false;
    }

    /** A word of trade, not only a legal form, that ends the piece or begins it. */
    private boolean trade(Piece piece, List<Piece> to) {
        String text = piece.text();
        int last = endings.mayEnd(text) ? text.length() - SHORTEST : 0;
        for (int at = SHORTEST_REST; at <= last; at++) {
            if (vocabulary.isWord(text.substring(at))) {
                return apart(piece, at, to);
            }
        }
        return before(piece, to);
    }

    private boolean title(Piece piece, List<Piece> to) {
        String text = piece.text();
        if (!titles.mayBegin(text)) {
            return false;
        }
        for (int at = text.length() - SHORTEST_NAME; at >= SHORTEST_TITLE; at--) {
            if (vocabulary.isTitle(text.substring(0, at))) {
                return apart(piece, at, to);
            }
        }
        return false;
    }

    private static boolean apart(Piece piece, int at, List<Piece> to) {
        to.add(piece.withText(piece.text().substring(0, at)));
        return to.add(piece.withText(piece.text().substring(at)));
    }

    private boolean legalForm(Piece piece, List<Piece> to) {
        for (String form : FORMS) {
            if (isSlip(piece.text(), form)) {
                return to.add(piece.withText(form));
            }
        }
        return false;
    }

    private boolean replaced(Piece piece, List<Piece> to) {
        String text = piece.text();
        int letters = letters(text);
        int longest = Math.min(text.length() + 1, byLength.size() - 1);
        for (int length = text.length() - 1; length <= longest; length++) {
            Optional<Word> word = byLength.get(length).slip(text, letters);
            if (word.isPresent()) {
                return to.add(piece.withText(word.get().text()));
            }
        }
        return false;
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

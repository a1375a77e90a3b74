package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;
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

    /** Legal forms so long and so usual that what is one slip away from them is nothing else. */
    private static final List<String> FORMS = List.of("company", "limited", "corporation", "incorporated");

    /** How long the beginnings and endings are by which words are told that have no known word in them. */
    private static final int EDGE = 3;

    private final Edges beginnings;
    private final Edges endings;
    private final Edges forms;
    private final Edges titles;
    private final KnownWords known;
    private final Vocabulary vocabulary;

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
        known = new KnownWords(vocabulary.words().stream()
                .filter(word -> word.length() >= SHORTEST)
                .toList());
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
            if (KnownWords.isSlip(piece.text(), form)) {
                return to.add(piece.withText(form));
            }
        }
        return false;
    }

    private boolean replaced(Piece piece, List<Piece> to) {
        Optional<String> word = known.meant(piece.text());
        return word.isPresent() && to.add(piece.withText(word.get()));
    }
}

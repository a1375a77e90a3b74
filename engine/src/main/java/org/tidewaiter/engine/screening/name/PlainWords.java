package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Words to which nothing is done: no phrase of the lexicon begins with them, they say nothing about the kind of their bearer, and they are neither numerals nor
 * put right, taken apart or respelt. A name of such words alone, as most names of persons are, is these words.
 */
final class PlainWords {

    private static final int SHORTEST = 3;

    private final Vocabulary vocabulary;
    private final Mending mending;

    PlainWords(Vocabulary vocabulary, Mending mending) {
        this.vocabulary = vocabulary;
        this.mending = mending;
    }

    /** Whether all pieces of a name, of which there are some, are such words in the name of a bearer of this kind. */
    boolean are(List<Piece> pieces, EntityKind kind) {
        for (int i = 0; i < pieces.size(); i++) {
            if (!isPlain(pieces.get(i), kind, pieces.size() > 1)) {
                return false;
            }
        }
        return !pieces.isEmpty();
    }

    private boolean isPlain(Piece piece, EntityKind kind, boolean beside) {
        return !piece.dotted()
                && !piece.comma()
                && isLetters(piece.text())
                && piece.plain().equals(piece.text())
                && !vocabulary.begins(piece.text())
                && !vocabulary.tells(piece.text())
                && isLeft(piece, kind, beside);
    }

    /** Whether it is long enough and made of plain letters, but not of those alone of which roman numerals are. */
    private static boolean isLetters(String text) {
        boolean numeral = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 'a' || letter > 'z') {
                return false;
            }
            numeral &= letter == 'i' || letter == 'v' || letter == 'x';
        }
        return text.length() >= SHORTEST && !numeral;
    }

    private boolean isLeft(Piece piece, EntityKind kind, boolean beside) {
        return switch (kind) {
            case ORGANISATION -> mending.leavesOfOrganisation(piece);
            case PERSON -> mending.leavesOfPerson(piece) && isSpeltOneWay(piece, beside);
            case UNKNOWN -> mending.leavesOfUnknown(piece) && isSpeltOneWay(piece, beside);
            case VESSEL, AIRCRAFT -> true;
        };
    }

    private static boolean isSpeltOneWay(Piece piece, boolean beside) {
        return !Compounds.split(piece, beside, new ArrayList<>(2))
                && Respelling.of(piece.text()).equals(piece.text());
    }

    /** The one rendering of a name of such words. */
    static Rendering rendering(List<Piece> pieces) {
        List<NameToken> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            tokens.add(new NameToken(piece.text(), TokenKind.WORD, piece.from(), piece.to()));
        }
        return new Rendering(Rendering.Way.FOLDED, tokens);
    }
}

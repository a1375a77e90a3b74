package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;

/** Words written in one, each with a capital of its own: BorealisGallium, FigmentTradingCoLtd. Names such as McAdam and DelMonte are one word. */
final class Humps {

    /** What stands before the first capital inside is a word from so many letters on. */
    private static final int SHORTEST = 4;

    private Humps() {}

    /** The pieces of {@code name} with such words apart; the same list where there are none. */
    static List<Piece> apart(String name, List<Piece> pieces) {
        List<Piece> apart = pieces;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int hump = next(name, piece, piece.from() + SHORTEST);
            if (hump > 0 && apart == pieces) {
                apart = new ArrayList<>(pieces.subList(0, i));
            }
            if (apart != pieces) {
                parts(name, piece, hump, apart);
            }
        }
        return apart;
    }

    private static void parts(String name, Piece piece, int first, List<Piece> to) {
        int start = piece.from();
        int hump = first;
        while (hump > 0) {
            to.add(part(piece, start, hump));
            start = hump;
            hump = next(name, piece, hump + 1);
        }
        to.add(start == piece.from() ? piece : part(piece, start, piece.to()));
    }

    private static Piece part(Piece piece, int from, int to) {
        return piece.part(
                from - piece.from(), to - piece.from(), piece.text().substring(from - piece.from(), to - piece.from()));
    }

    /** Where the next word begins in a piece whose letters stand in the name as they are; 0 where none does. */
    private static int next(String name, Piece piece, int from) {
        if (piece.isLatin() && piece.to() - piece.from() == piece.text().length()) {
            for (int i = from; i < piece.to(); i++) {
                if (isCapital(name.charAt(i)) && isSmall(name.charAt(i - 1))) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}

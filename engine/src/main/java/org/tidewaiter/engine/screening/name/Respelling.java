package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of other scripts as they are written in German and French, in the letters that English uses: Lubatschow, Djouadi. A word is
 * respelt only where letters stand in it that no other spelling has.
 */
final class Respelling {

    private Respelling() {}

    /** The pieces, respelt; the same list where no word needs it. */
    static List<Piece> of(List<Piece> pieces) {
        List<Piece> respelt = new ArrayList<>(pieces.size());
        boolean changed = false;
        for (Piece piece : pieces) {
            String text = piece.isLatin() ? of(piece.text()) : piece.text();
            changed |= !text.equals(piece.text());
            respelt.add(text.equals(piece.text()) ? piece : piece.withText(text));
        }
        return changed ? respelt : pieces;
    }

    static String of(String word) {
        if (word.contains("tsch") || word.contains("dsch")) {
            return german(word);
        }
        return word.contains("dj") || word.contains("ou") ? french(word) : word;
    }

    private static String german(String word) {
        return word.replace("schtsch", "1")
                .replace("tsch", "2")
                .replace("dsch", "3")
                .replace("sch", "4")
                .replace("ch", "kh")
                .replace("j", "y")
                .replace("w", "v")
                .replace("1", "shch")
                .replace("2", "ch")
                .replace("3", "j")
                .replace("4", "sh");
    }

    private static String french(String word) {
        return word.replace("dj", "j")
                .replaceAll("ou(?=[aeiy])", "w")
                .replace("ou", "u")
                .replace("tch", "1")
                .replace("ch", "sh")
                .replace("1", "ch")
                .replaceAll("gu(?=[ei])", "g")
                .replaceAll("ine$", "in")
                .replace("ss", "s");
    }
}

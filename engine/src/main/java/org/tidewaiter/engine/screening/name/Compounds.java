package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Arabic names of two words that are written in one, in two or with an article between in Latin letters: Abdulrahman, Abd ar-Rahman,
 * Salahuddin, Salah ad-Din, Nasrullah, Abughaith. They are read as their two words, without the article.
 */
final class Compounds {

    private static final String SERVANT = "abd";
    private static final String FATHER = "abu";
    private static final String RELIGION = "din";
    private static final String GOD = "allah";

    private static final Set<String> SERVANTS = Set.of(
            "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abder", "abdar", "abdus", "abdes", "abdas", "abdu",
            "abde", "abdun", "abden", "abdud", "abded", "abduz", "abdez", "abdut", "abdet", "abdil", "abdir", "abdis",
            "abdiz");
    private static final Set<String> RELIGIONS = Set.of(
            "eddine", "eddin", "uddin", "uddine", "oddin", "addin", "aldin", "eldin", "eldine", "uldin", "ddine",
            "deen", "dine");
    private static final Set<String> GODS = Set.of("ullah", "ollah", "alah", "elah", "llah", "oullah");

    /** Abdullah and Abdoulaye are names of their own. */
    private static final Pattern WHOLE =
            Pattern.compile("abd(u|a|e|o|ou|i)?l+(a|e)?(h|hi|y|ye|yeh)?|abdoulaye|abdulai|abdoulai");

    /** With the l of the article, or with the letter that it becomes before one like it. */
    private static final Pattern OF_SERVANT =
            Pattern.compile("abd(?:ou|[aeiou])(?:l|sh(?=sh)|([rsdnzt])(?=\\1))?(.{3,})");

    private static final Pattern OF_FATHER = Pattern.compile("ab[ou](?!bak)(.{4,})");
    private static final Pattern OF_RELIGION =
            Pattern.compile("(.{3,}?)(?:(?:ou|[aeiou])dd[iy]ne?|[aeu]ld[iy]n|ouldine?|oudd?ine?|udin|addeen|uddeen)");
    private static final Pattern OF_GOD = Pattern.compile("(.{3,}?)(?:oul|[uoei]l)+lah|(.{3,})allah");

    private Compounds() {}

    /** The pieces with such names in two; the same list where there are none. */
    static List<Piece> apart(List<Piece> pieces) {
        List<Piece> apart = new ArrayList<>(pieces.size() + 2);
        boolean changed = false;
        for (Piece piece : pieces) {
            changed |= piece.isLatin() && split(piece, pieces.size() > 1, apart);
            if (apart.isEmpty() || apart.getLast().to() != piece.to()) {
                apart.add(piece);
            }
        }
        return changed ? apart : pieces;
    }

    /** The same of a word that was written in another script, as words with a blank between. */
    static String apart(String roman) {
        Piece piece = new Piece(roman, Script.LATIN, 0, roman.length(), roman, false, false);
        List<Piece> parts = new ArrayList<>(2);
        return split(piece, false, parts) ? parts.stream().map(Piece::text).collect(Collectors.joining(" ")) : roman;
    }

    /** Adds the words that a piece is; whether there are two or another than its own. {@code beside}: whether the name has other pieces. */
    static boolean split(Piece piece, boolean beside, List<Piece> to) {
        String text = piece.text();
        if (beside && SERVANTS.contains(text)) {
            return to.add(piece.withText(SERVANT));
        }
        if (beside && RELIGIONS.contains(text)) {
            return to.add(piece.withText(RELIGION));
        }
        if (beside && GODS.contains(text)) {
            return to.add(piece.withText(GOD));
        }
        boolean exact = piece.to() - piece.from() == text.length();
        return exact && (starts(piece, text, to) || finishes(piece, text, to));
    }

    private static boolean starts(Piece piece, String text, List<Piece> to) {
        if (!text.startsWith("ab") || WHOLE.matcher(text).matches()) {
            return false;
        }
        Matcher servant = OF_SERVANT.matcher(text);
        if (servant.matches()) {
            return apart(piece, SERVANT, servant.start(2), to);
        }
        Matcher father = OF_FATHER.matcher(text);
        return father.matches() && apart(piece, FATHER, father.start(1), to);
    }

    private static boolean finishes(Piece piece, String text, List<Piece> to) {
        if (text.endsWith("lah")) {
            return !WHOLE.matcher(text).matches() && ends(piece, OF_GOD.matcher(text), GOD, to);
        }
        boolean religious = text.endsWith("n") || text.endsWith("ne");
        return religious && text.indexOf('d') > 0 && ends(piece, OF_RELIGION.matcher(text), RELIGION, to);
    }

    private static boolean apart(Piece piece, String first, int rest, List<Piece> to) {
        to.add(piece.part(0, first.length(), first));
        return to.add(piece.part(rest, piece.text().length(), piece.text().substring(rest)));
    }

    private static boolean ends(Piece piece, Matcher found, String last, List<Piece> to) {
        if (!found.matches()) {
            return false;
        }
        String first = found.group(1) == null ? found.group(2) : found.group(1);
        to.add(piece.part(0, first.length(), first));
        return to.add(piece.part(first.length(), piece.text().length(), last));
    }
}

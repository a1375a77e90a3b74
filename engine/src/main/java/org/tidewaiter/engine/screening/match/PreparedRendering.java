package org.tidewaiter.engine.screening.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

/** One rendering of a name, ready to be compared. */
public final class PreparedRendering {

    /** Words between a child and the father. */
    private static final Set<String> DESCENT =
            Set.of("bin", "ibn", "ben", "bint", "binti", "binte", "ould", "oglu", "ogly", "qizi", "kyzy");

    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONGEST_ACRONYM = 6;

    private final Token[] tokens;
    private final List<String> forms;
    private final boolean romanised;
    private final boolean mended;
    private final boolean han;
    private final double bits;
    private final int length;
    private final boolean latin;
    private final boolean otherLetters;
    private final int descent;
    private final JoinedWords joined;

    private PreparedRendering(Token[] tokens, List<String> forms, Rendering.Way way, boolean han) {
        this.tokens = tokens;
        this.forms = forms;
        this.romanised = way != Rendering.Way.FOLDED;
        this.mended = way == Rendering.Way.MENDED;
        this.han = han;
        double sum = 0;
        int letters = 0;
        for (Token token : tokens) {
            sum += token.bits();
            letters += token.joining().length();
        }
        this.bits = Math.max(1, sum);
        this.length = letters;
        this.latin = isWritten(tokens, true);
        this.otherLetters = isWritten(tokens, false);
        this.descent = descent(tokens);
        this.joined = new JoinedWords(tokens);
    }

    /** Whether a token is in Latin letters, or one is not; particles, which legal forms of another script are here, do not count beside others. */
    private static boolean isWritten(Token[] tokens, boolean latin) {
        boolean written = false;
        boolean counted = false;
        boolean particle = false;
        for (Token token : tokens) {
            if (token.kind() == TokenKind.PARTICLE) {
                particle |= token.text().isLatin() == latin;
            } else {
                counted = true;
                written |= token.text().isLatin() == latin;
            }
        }
        return counted ? written : particle;
    }

    private static int descent(Token[] tokens) {
        for (int i = 1; i < tokens.length - 1; i++) {
            if (tokens[i].kind() == TokenKind.PARTICLE
                    && DESCENT.contains(tokens[i].text().text())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Prepares a rendering.
     *
     * @param way how it came about
     * @param kinds the parts of its tokens, as read
     * @param texts their texts, as read
     * @param written the letters of the original from which each was read
     */
    public static PreparedRendering of(Rendering.Way way, TokenKind[] kinds, Spelling[] texts, Spelling[] written) {
        boolean tells = false;
        for (TokenKind kind : kinds) {
            tells |= kind.tells();
        }
        List<Part> parts = new ArrayList<>(kinds.length);
        List<String> forms = new ArrayList<>(1);
        boolean han = false;
        for (int i = 0; i < kinds.length; i++) {
            Part part = part(way, kinds[i], texts[i], written[i], tells);
            if (part.text().length() > 0) {
                parts.add(part);
            }
            if (kinds[i] == TokenKind.LEGAL_FORM && !forms.contains(texts[i].text())) {
                forms.add(texts[i].text());
            }
            han |= kinds[i].tells()
                    && texts[i].length() > 0
                    && Character.isIdeographic(texts[i].text().codePointAt(0));
        }
        return new PreparedRendering(tokens(parts), forms, way, han);
    }

    private record Part(Spelling text, Spelling written, TokenKind kind) {

        boolean tells() {
            return kind.tells();
        }
    }

    /** Legal forms and titles count as words where nothing else does; else, as written, they may only be part of a joined word. */
    private static Part part(Rendering.Way way, TokenKind kind, Spelling text, Spelling written, boolean tells) {
        Spelling own = way == Rendering.Way.FOLDED ? written : text;
        if (!tells) {
            return new Part(text, own, TokenKind.WORD);
        }
        boolean mute = kind == TokenKind.LEGAL_FORM || kind == TokenKind.TITLE;
        return mute ? new Part(written, written, TokenKind.PARTICLE) : new Part(text, own, kind);
    }

    private static Token[] tokens(List<Part> parts) {
        int first = 0;
        while (first < parts.size() && !parts.get(first).tells()) {
            first++;
        }
        int last = parts.size() - 1;
        while (last >= 0 && !parts.get(last).tells()) {
            last--;
        }
        Token[] tokens = new Token[parts.size()];
        for (int i = 0; i < tokens.length; i++) {
            Part part = parts.get(i);
            TokenKind kind = isOwnAcronym(parts, i) ? TokenKind.PARTICLE : part.kind();
            tokens[i] = new Token(part.text(), part.written(), kind, isRepeated(parts, i), i == first || i == last);
        }
        return tokens;
    }

    /**
     * Whether a word is made of first letters of others beside it, as in Yazd Metallurgy Industries (YMI): it says nothing that they do
     * not. Behind them it may pass words over, and have one letter of another sort: Haqqani Network (HQN).
     */
    private static boolean isOwnAcronym(List<Part> parts, int at) {
        String letters = parts.get(at).text().text();
        if (parts.get(at).kind() != TokenKind.WORD
                || letters.length() < SHORTEST_ACRONYM
                || letters.length() > LONGEST_ACRONYM
                || letters.length() > parts.size()) {
            return false;
        }
        StringBuilder telling = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            char initial = parts.get(i).text().text().charAt(0);
            if (i != at) {
                all.append(initial);
                telling.append(parts.get(i).tells() ? initial : "");
            }
        }
        boolean behind = at == parts.size() - 1 && telling.length() > 1 && all.charAt(0) == letters.charAt(0);
        return telling.indexOf(letters) >= 0 || (behind && inOrder(letters, all) >= letters.length() - 1);
    }

    /** How many of the letters, one after the other, are found among {@code initials}. */
    private static int inOrder(String letters, CharSequence initials) {
        String all = initials.toString();
        int found = 0;
        int from = 0;
        for (int i = 0; i < letters.length(); i++) {
            int at = all.indexOf(letters.charAt(i), from);
            if (at >= 0) {
                found++;
                from = at + 1;
            }
        }
        return found;
    }

    private static boolean isRepeated(List<Part> parts, int at) {
        String text = parts.get(at).text().text();
        for (int i = 0; i < parts.size(); i++) {
            if (i != at && parts.get(i).text().text().equals(text)) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return tokens.length;
    }

    Token token(int place) {
        return tokens[place];
    }

    /** Its legal forms, each once. */
    List<String> forms() {
        return forms;
    }

    /** Whether words were put right in it, so that it serves to find the name alone. */
    boolean isMended() {
        return mended;
    }

    /** Whether it was written in other letters. */
    boolean isRomanised() {
        return romanised;
    }

    /** Whether it tells anything in Han characters. */
    boolean isHan() {
        return han;
    }

    /** How much all of it tells, 1 at least. */
    double bits() {
        return bits;
    }

    /** How many letters it has, written together. */
    int length() {
        return length;
    }

    /** Whether it can be compared with {@code other}: there is something on both sides, in the same letters. */
    boolean isComparable(PreparedRendering other) {
        return latin && other.latin || otherLetters && other.otherLetters;
    }

    /** Place of the first word that says whose child somebody is, with tokens on both sides of it; -1 where there is none. */
    int descent() {
        return descent;
    }

    /** Adjacent tokens in one. */
    JoinedWords joined() {
        return joined;
    }

    /** All tokens in one, as they were written. */
    String whole() {
        StringBuilder out = new StringBuilder(length);
        for (Token token : tokens) {
            out.append(token.joining().text());
        }
        return out.toString();
    }

    /** The texts of some tokens, as evidence tells them. */
    String words(int from, int count) {
        StringBuilder out = new StringBuilder(tokens[from].text().text());
        for (int i = from + 1; i < from + count; i++) {
            out.append(' ').append(tokens[i].text().text());
        }
        return out.toString();
    }
}

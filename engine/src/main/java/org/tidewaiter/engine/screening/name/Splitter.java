package org.tidewaiter.engine.screening.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Splits a name into folded pieces: at blanks and signs, where the script changes, not at apostrophes or invisible marks. */
final class Splitter {

    /** A legal form is joined to a word, not to two letters: SiemensAG, PrJSC. */
    private static final int SHORTEST_JOINED = 3;

    private static final char REPLACEMENT = '\ufffd';
    private static final char FULL_WIDTH_DOT = '\uff0e';

    private final Letters letters;

    Splitter(Letters letters) {
        this.letters = letters;
    }

    /** The pieces of {@code name} in their order. */
    List<Piece> split(String name) {
        return new Run(Composed.of(name)).pieces();
    }

    /** One pass over one name. */
    private final class Run {

        private final Composed name;
        private final List<Piece> pieces = new ArrayList<>();
        private final BitSet behindDot = new BitSet();
        private boolean dot;
        private boolean otherSign;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder plain = new StringBuilder();
        private Script script = Script.LATIN;
        private boolean mixed;
        private int from = -1;
        private int to;

        Run(Composed name) {
            this.name = name;
        }

        List<Piece> pieces() {
            String source = name.text();
            for (int i = 0; i < source.length(); i++) {
                char c = source.charAt(i);
                if (Character.isHighSurrogate(c) && i + 1 < source.length()) {
                    pair(source.codePointAt(i), i);
                    i++;
                } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                    append(c, i);
                } else if (c >= 'A' && c <= 'Z') {
                    if (i > 0
                            && isSmall(source.charAt(i - 1))
                            && text.length() >= SHORTEST_JOINED
                            && JOINED_FORMS.contains(wordAt(source, i))) {
                        close(i);
                    }
                    append((char) (c + 32), i);
                } else if (c == '&' || c == '＆') {
                    close(i);
                    append("and", "and", Script.LATIN, i, i + 1);
                    close(i + 1);
                } else if (!isLost(source, i)) {
                    folded(c, i);
                }
            }
            close(source.length());
            return joinDotted();
        }

        private static final Set<String> JOINED_FORMS = Set.of(
                "AG", "GmbH", "SA", "SAS", "SARL", "LLC", "LLP", "Ltd", "LTD", "Limited", "PLC", "Inc", "INC", "Corp",
                "CORP", "BV", "NV", "SE", "SpA", "SRL", "AB", "AS", "OY", "KG", "Co", "JSC");

        /** What a wrong encoding leaves of a letter: it parts no word. */
        private static boolean isLost(String source, int at) {
            char c = source.charAt(at);
            boolean inside = at > 0
                    && at + 1 < source.length()
                    && Character.isLetter(source.charAt(at - 1))
                    && Character.isLetter(source.charAt(at + 1));
            return c == REPLACEMENT || (c == '?' && inside);
        }

        private static boolean isSmall(char c) {
            return c >= 'a' && c <= 'z';
        }

        private static String wordAt(String source, int start) {
            int end = start;
            while (end < source.length() && Character.isLetter(source.charAt(end))) {
                end++;
            }
            return source.substring(start, end);
        }

        private void pair(int codePoint, int at) {
            String composed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
            if (composed.length() == 1) {
                folded(composed.charAt(0), at);
                to = Math.max(to, Math.min(at + 2, name.text().length()));
            } else if (Character.isLetter(codePoint)) {
                Script other = Script.of(codePoint);
                String letter = Character.toString(Character.toLowerCase(codePoint));
                append(letter, letter, other, at, at + 2);
            } else {
                close(at);
            }
        }

        private void folded(char c, int at) {
            String fold = letters.fold(c);
            if (fold.isEmpty()) {
                return;
            }
            if (fold.charAt(0) == ' ') {
                close(at);
                otherSign |= dot || (c != '.' && c != FULL_WIDTH_DOT);
                dot = true;
                if ((c == ',' || c == '，') && !pieces.isEmpty()) {
                    Piece last = pieces.removeLast();
                    pieces.add(new Piece(
                            last.text(), last.script(), last.from(), last.to(), last.plain(), last.dotted(), true));
                }
                return;
            }
            char first = fold.charAt(0);
            Script own = first < 0x80 ? Script.LATIN : c == '々' ? Script.HAN : Script.of(first);
            append(fold, letters.expand(c, fold), own, at, at + 1);
        }

        private void append(char c, int at) {
            if (from >= 0 && (script == Script.LATIN || (script != Script.HAN && script.mixes(Script.LATIN)))) {
                mixed |= script != Script.LATIN && (c < '0' || c > '9');
                text.append(c);
                plain.append(c);
                to = at + 1;
            } else {
                append(String.valueOf(c), String.valueOf(c), Script.LATIN, at, at + 1);
            }
        }

        private void append(String fold, String full, Script own, int start, int end) {
            if (from >= 0 && !script.mixes(own)) {
                close(start);
            }
            if (from < 0) {
                from = start;
                script = own;
            } else if (own != script) {
                mixed = true;
                script = script == Script.LATIN && isNumber() ? own : script;
            }
            text.append(fold);
            plain.append(full);
            to = end;
        }

        private boolean isNumber() {
            return text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        private void close(int at) {
            if (from < 0) {
                return;
            }
            String word = text.toString();
            String full = plain.compareTo(text) == 0 ? word : plain.toString();
            Script own = script;
            if (mixed) {
                word = LookAlikes.unmixed(word);
                full = word;
                own = LookAlikes.scriptOf(word);
            }
            behindDot.set(pieces.size(), dot && !otherSign);
            dot = false;
            otherSign = false;
            pieces.add(new Piece(word, own, name.place(from), name.place(Math.min(to, at)), full, false, false));
            text.setLength(0);
            plain.setLength(0);
            from = -1;
            mixed = false;
        }

        /** S.A. and A.B.C. become one piece. */
        private List<Piece> joinDotted() {
            List<Piece> joined = new ArrayList<>(pieces.size());
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                Piece last = joined.isEmpty() ? piece : joined.getLast();
                if (behindDot.get(i)
                        && !joined.isEmpty()
                        && isLetter(piece)
                        && (last.dotted() || isLetter(last))
                        && last.script() == piece.script()) {
                    String both = last.text() + piece.text();
                    joined.set(
                            joined.size() - 1,
                            new Piece(both, last.script(), last.from(), piece.to(), both, true, piece.comma()));
                } else {
                    joined.add(piece);
                }
            }
            return joined;
        }

        private static boolean isLetter(Piece piece) {
            return piece.text().length() == 1
                    && Character.isLetter(piece.text().charAt(0))
                    && piece.script().mixes(Script.LATIN);
        }
    }
}

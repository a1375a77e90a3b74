package org.tidewaiter.engine.screening.retrieval;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

/** The relation of {@code docs/screening-relation.md}, sentence by sentence, for whoever wants to read it as a program. */
final class ScreeningRelation {

    private static final Set<UnicodeScript> SYLLABIC = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO);

    private final List<Rendering> listed = new ArrayList<>();
    private final List<Set<String>> groups;

    ScreeningRelation(List<ReadName> listed, List<Set<String>> groups) {
        listed.forEach(name -> this.listed.addAll(name.renderings()));
        this.groups = groups;
    }

    boolean holds(Rendering query, Rendering name) {
        List<NameToken> q = query.tokens();
        List<NameToken> n = name.tokens();
        if (q.isEmpty() || n.isEmpty()) {
            return false;
        }
        String wholeQuery = joined(core(q));
        String wholeName = joined(core(n));
        if (!wholeQuery.isEmpty() && !wholeName.isEmpty() && near(wholeQuery, wholeName)) {
            return true;
        }

        boolean[] qAligned = new boolean[q.size()];
        boolean[] nAligned = new boolean[n.size()];
        boolean[] nByMoreThanInitial = new boolean[n.size()];
        for (int i = 0; i < q.size(); i++) {
            for (int j = 0; j < n.size(); j++) {
                boolean byMore = alike(q.get(i), n.get(j));
                if (byMore || byInitial(q.get(i), n.get(j))) {
                    qAligned[i] = true;
                    nAligned[j] = true;
                    nByMoreThanInitial[j] |= byMore;
                }
            }
        }
        List<Integer> qCore = corePlaces(q);
        for (int j = 0; j < n.size(); j++) {
            for (int first = 0; first < qCore.size(); first++) {
                for (int length = 2; length <= 3 && first + length <= qCore.size(); length++) {
                    List<Integer> places = qCore.subList(first, first + length);
                    if (joinedAlike(places.stream().map(q::get).toList(), n.get(j))) {
                        places.forEach(place -> qAligned[place] = true);
                        nAligned[j] = true;
                        nByMoreThanInitial[j] = true;
                    }
                }
            }
        }
        List<Integer> nCore = corePlaces(n);
        for (int i = 0; i < q.size(); i++) {
            for (int first = 0; first < nCore.size() && nCore.size() > 1; first++) {
                int left = nCore.get(first);
                int right = nCore.get((first + 1) % nCore.size());
                if (joinedAlike(List.of(n.get(left), n.get(right)), q.get(i))) {
                    qAligned[i] = true;
                    nAligned[left] = true;
                    nAligned[right] = true;
                    nByMoreThanInitial[left] = true;
                    nByMoreThanInitial[right] = true;
                }
            }
        }

        long[] qWeights = weights(q);
        long[] nWeights = weights(n);
        long qTotal = 0;
        long qCovered = 0;
        for (int i = 0; i < q.size(); i++) {
            qTotal += qWeights[i];
            qCovered += qAligned[i] ? qWeights[i] : 0;
        }
        long nTotal = 0;
        long nCovered = 0;
        boolean byMoreThanInitials = false;
        for (int j = 0; j < n.size(); j++) {
            nTotal += nWeights[j];
            nCovered += nAligned[j] ? nWeights[j] : 0;
            byMoreThanInitials |= nByMoreThanInitial[j] && nWeights[j] > 0;
        }
        return (2 * qCovered >= qTotal && 2 * nCovered >= nTotal)
                || qCovered == qTotal
                || (nCovered == nTotal && byMoreThanInitials);
    }

    private boolean alike(NameToken a, NameToken b) {
        if (a.kind().tells() && b.kind().tells()) {
            boolean number = a.kind() == TokenKind.NUMBER || b.kind() == TokenKind.NUMBER;
            boolean grouped =
                    !number && groups.stream().anyMatch(group -> group.contains(a.text()) && group.contains(b.text()));
            return grouped || (number ? a.text().equals(b.text()) : near(a.text(), b.text()));
        }
        return a.kind() == b.kind() && a.kind() != TokenKind.INITIAL && near(a.text(), b.text());
    }

    private static boolean byInitial(NameToken a, NameToken b) {
        boolean one = a.kind() == TokenKind.INITIAL || b.kind() == TokenKind.INITIAL;
        boolean both = (a.kind() == TokenKind.INITIAL || a.kind().tells())
                && (b.kind() == TokenKind.INITIAL || b.kind().tells());
        return one && both && a.text().charAt(0) == b.text().charAt(0);
    }

    private static boolean joinedAlike(List<NameToken> parts, NameToken token) {
        return switch (token.kind()) {
            case WORD -> near(joined(parts), token.text());
            case NUMBER -> joined(parts).equals(token.text());
            case INITIAL, LEGAL_FORM, TITLE, PARTICLE -> false;
        };
    }

    private long[] weights(List<NameToken> tokens) {
        long[] weights = tokens.stream().mapToLong(this::weight).toArray();
        for (long weight : weights) {
            if (weight > 0) {
                return weights;
            }
        }
        return tokens.stream().mapToLong(token -> 1).toArray();
    }

    private long weight(NameToken token) {
        if (!token.kind().tells()) {
            return 0;
        }
        long holding = listed.stream()
                .filter(rendering -> rendering.tokens().stream()
                        .anyMatch(other -> other.text().equals(token.text()) && other.kind() == token.kind()))
                .count();
        double rarity = 1 + StrictMath.log((listed.size() + 1.0) / (holding + 1.0)) / StrictMath.log(2);
        double length = 1;
        if (token.text().matches("[a-z0-9]")) {
            length = 0.25;
        } else if (token.text().matches("[a-z0-9]{2}")) {
            length = 0.5;
        }
        return StrictMath.round(rarity * length * 1024);
    }

    private static List<Integer> corePlaces(List<NameToken> tokens) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            TokenKind kind = tokens.get(i).kind();
            if (kind != TokenKind.TITLE && kind != TokenKind.LEGAL_FORM) {
                places.add(i);
            }
        }
        return places;
    }

    private static List<NameToken> core(List<NameToken> tokens) {
        return corePlaces(tokens).stream().map(tokens::get).toList();
    }

    private static String joined(List<NameToken> tokens) {
        StringBuilder joined = new StringBuilder();
        tokens.forEach(token -> joined.append(token.text()));
        return joined.toString();
    }

    static boolean near(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int edits;
        if (syllabic(a) || syllabic(b)) {
            edits = longer <= 3 ? 0 : 1;
        } else {
            edits = longer == 1 ? 0 : longer <= 5 ? 1 : 2;
        }
        return Math.abs(a.length() - b.length()) <= edits && levenshtein(a, b) <= edits;
    }

    private static boolean syllabic(String text) {
        return text.codePoints().anyMatch(letter -> SYLLABIC.contains(UnicodeScript.of(letter)));
    }

    static int levenshtein(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    distance[i][j] = i + j;
                } else {
                    int change = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    distance[i][j] = Math.min(change, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
                }
            }
        }
        return distance[a.length()][b.length()];
    }
}

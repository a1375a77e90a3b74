package org.tidewaiter.rulebook.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

/**
 * Whether one name can be the other, as docs/screening-relation.md has it, in the plainest way and without the cases that
 * names in two scripts do not need. Rarity is counted over the names given.
 */
final class Related {

    private static final double HALF = 0.5;

    private final NameGroups groups;
    private final Map<String, Integer> frequency = new HashMap<>();
    private int renderings;

    Related(NameGroups groups, List<ReadName> listed) {
        this.groups = groups;
        for (ReadName name : listed) {
            for (Rendering rendering : name.renderings()) {
                renderings++;
                new HashSet<>(rendering.tokens().stream().map(NameToken::text).toList())
                        .forEach(text -> frequency.merge(text, 1, Integer::sum));
            }
        }
    }

    boolean stand(ReadName query, ReadName listed) {
        for (Rendering q : query.renderings()) {
            for (Rendering n : listed.renderings()) {
                if (stand(words(q), words(n))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<NameToken> words(Rendering rendering) {
        return rendering.tokens().stream()
                .filter(token -> token.kind() != TokenKind.TITLE && token.kind() != TokenKind.LEGAL_FORM)
                .toList();
    }

    private boolean stand(List<NameToken> query, List<NameToken> listed) {
        if (close(joined(query, 0, query.size()), joined(listed, 0, listed.size()))) {
            return true;
        }
        double ofQuery = cover(query, listed);
        double ofListed = cover(listed, query);
        return ofQuery == 1 || ofListed == 1 || (ofQuery >= HALF && ofListed >= HALF);
    }

    private double cover(List<NameToken> side, List<NameToken> other) {
        double all = 0;
        double aligned = 0;
        for (int i = 0; i < side.size(); i++) {
            double weight = weight(side.get(i));
            all += weight;
            aligned += isAligned(side, i, other) ? weight : 0;
        }
        return all == 0 ? 0 : aligned / all;
    }

    private double weight(NameToken token) {
        if (!token.kind().tells()) {
            return 0;
        }
        double length = token.text().charAt(0) >= 0x80
                ? 1
                : Math.min(1, token.text().length() / 4.0 + (token.text().length() > 2 ? 1 : 0));
        return length
                * (1 + Math.log((renderings + 1.0) / (frequency.getOrDefault(token.text(), 0) + 1)) / Math.log(2));
    }

    private boolean isAligned(List<NameToken> side, int at, List<NameToken> other) {
        List<String> wholes = new ArrayList<>();
        for (int start = Math.max(0, at - 2); start <= at; start++) {
            for (int end = at + 1; end <= Math.min(side.size(), start + 3); end++) {
                wholes.add(joined(side, start, end));
            }
        }
        for (int i = 0; i < other.size(); i++) {
            NameToken token = other.get(i);
            if (groups.together(side.get(at).text(), token.text())
                    || isInitial(side.get(at), token)
                    || isInitial(token, side.get(at))
                    || wholes.stream().anyMatch(whole -> close(whole, token.text()))
                    || (i + 1 < other.size() && close(side.get(at).text(), joined(other, i, i + 2)))
                    || (i + 2 < other.size() && close(side.get(at).text(), joined(other, i, i + 3)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInitial(NameToken one, NameToken other) {
        return one.kind() == TokenKind.INITIAL && other.text().startsWith(one.text());
    }

    private static String joined(List<NameToken> tokens, int from, int to) {
        StringBuilder out = new StringBuilder();
        tokens.subList(from, to).forEach(token -> out.append(token.text()));
        return out.toString();
    }

    private static boolean close(String one, String other) {
        int length = Math.max(one.length(), other.length());
        boolean latin = length > 0 && one.chars().allMatch(c -> c < 0x80);
        int edits = latin ? (length == 1 ? 0 : length <= 5 ? 1 : 2) : length <= 3 ? 0 : 1;
        return length > 0 && Math.abs(one.length() - other.length()) <= edits && distance(one, other) <= edits;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}

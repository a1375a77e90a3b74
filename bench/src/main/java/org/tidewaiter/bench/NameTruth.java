package org.tidewaiter.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;

/**
 * Which names must be found because their tokens, one by one, are near to those asked for: the first rule of alignment and the covers of
 * {@code docs/screening-relation.md}, found by comparing with everything.
 */
final class NameTruth {

    private final List<List<NameToken>> names = new ArrayList<>();
    private final Map<String, Integer> holders = new HashMap<>();

    NameTruth(List<ReadName> names) {
        for (ReadName name : names) {
            List<NameToken> tokens = name.renderings().getFirst().tokens();
            this.names.add(tokens);
            Set<String> texts = new LinkedHashSet<>();
            tokens.stream().filter(token -> token.kind().tells()).forEach(token -> texts.add(token.text()));
            texts.forEach(text -> holders.merge(text, 1, Integer::sum));
        }
    }

    /** What a token weighs. */
    long weight(NameToken token) {
        if (!token.kind().tells()) {
            return 0;
        }
        double rarity = 1
                + StrictMath.log((names.size() + 1.0) / (holders.getOrDefault(token.text(), 0) + 1.0))
                        / StrictMath.log(2);
        return StrictMath.round(1024
                * rarity
                * (token.text().length() == 1 ? 0.25 : token.text().length() == 2 ? 0.5 : 1));
    }

    /** The names that must be found. */
    BitSet expected(ReadName question) {
        List<NameToken> asked = question.renderings().getFirst().tokens();
        long askedTotal = asked.stream().mapToLong(this::weight).sum();
        Map<String, Integer> alignedWith = new HashMap<>();
        for (String listed : holders.keySet()) {
            int places = 0;
            for (int place = 0; place < asked.size(); place++) {
                if (asked.get(place).kind().tells() && near(asked.get(place).text(), listed)) {
                    places |= 1 << place;
                }
            }
            if (places != 0) {
                alignedWith.put(listed, places);
            }
        }
        BitSet expected = new BitSet();
        for (int i = 0; i < names.size(); i++) {
            int places = 0;
            boolean any = false;
            for (NameToken token : names.get(i)) {
                any |= token.kind().tells() && alignedWith.containsKey(token.text());
            }
            if (!any) {
                continue;
            }
            long total = 0;
            long covered = 0;
            for (NameToken token : names.get(i)) {
                long weight = weight(token);
                int aligned = token.kind().tells() ? alignedWith.getOrDefault(token.text(), 0) : 0;
                places |= aligned;
                total += weight;
                covered += aligned == 0 ? 0 : weight;
            }
            long askedCovered = 0;
            for (int place = 0; place < asked.size(); place++) {
                askedCovered += (places & 1 << place) == 0 ? 0 : weight(asked.get(place));
            }
            boolean half = 2 * askedCovered >= askedTotal;
            expected.set(i, half && 2 * covered >= total || askedCovered == askedTotal || covered == total);
        }
        return expected;
    }

    static boolean near(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int edits = longer == 1 ? 0 : longer <= 5 ? 1 : 2;
        return Math.abs(a.length() - b.length()) <= edits && distance(a, b) <= edits;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

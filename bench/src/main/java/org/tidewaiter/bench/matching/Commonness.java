package org.tidewaiter.bench.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.match.Rarity;
import org.tidewaiter.engine.screening.name.NameReader;
import org.tidewaiter.engine.screening.name.Rendering;

/** How common tokens are: in the names of how many listed bearers each stands. */
final class Commonness {

    /** A token that tells more is not worth a place in the file. */
    private static final int MOST_BITS = 13;

    private static final int WIDTH = 150;

    private final Map<String, Set<String>> holders = new HashMap<>();
    private final Set<String> bearers = new HashSet<>();

    Commonness(List<ListedParty> parties, NameReader reader) {
        for (ListedParty party : parties) {
            // a bearer that stands on several lists counts once
            String bearer = Bearers.key(party, party.primary());
            bearers.add(bearer);
            for (ListedName name : party.names()) {
                for (Rendering rendering :
                        reader.read(name.text(), party.kind()).renderings()) {
                    rendering
                            .tokens()
                            .forEach(token -> holders.computeIfAbsent(token.text(), key -> new HashSet<>())
                                    .add(bearer));
                }
            }
        }
    }

    private double bits(int held) {
        return Math.min(Rarity.MOST, 1 + Math.log((bearers.size() + 1.0) / (held + 1)) / Math.log(2));
    }

    /** Names that many bear though few who are listed. */
    private static Set<String> usual() throws IOException {
        try (InputStream in = Commonness.class.getResourceAsStream("/usual-names.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toSet());
        }
    }

    /** Tokens by the bits they tell, as the packs write it. */
    String yaml() throws IOException {
        Set<String> usual = new HashSet<>(usual());
        Map<Integer, TreeSet<String>> byBits = new TreeMap<>();
        holders.forEach((token, held) -> {
            int bits = (int) Math.round(bits(held.size()));
            if (bits <= MOST_BITS && token.matches("[a-z]{2,}")) {
                byBits.computeIfAbsent(bits, key -> new TreeSet<>()).add(token);
                usual.remove(token);
            }
        });
        byBits.computeIfAbsent(MOST_BITS, key -> new TreeSet<>()).addAll(usual);
        StringBuilder yaml = new StringBuilder("bits:\n");
        byBits.forEach((bits, tokens) -> {
            yaml.append("  ").append(bits).append(": >-\n");
            StringBuilder line = new StringBuilder("   ");
            for (String token : tokens) {
                if (line.length() + token.length() > WIDTH) {
                    yaml.append(line).append('\n');
                    line = new StringBuilder("   ");
                }
                line.append(' ').append(token);
            }
            yaml.append(line).append('\n');
        });
        return yaml.toString();
    }
}

package org.tidewaiter.engine.screening.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common tokens are among names, where no list is at hand to be counted.
 *
 * @param byBits tokens, separated by blanks, by the bits they tell: the first text holds those that tell one bit
 * @param others bits that every other token tells
 */
public record Frequencies(List<String> byBits, int others) {

    /** Takes a copy. */
    public Frequencies {
        byBits = List.copyOf(byBits);
    }

    /** The rarity that these frequencies give; making it reads every text once. */
    public Rarity rarity() {
        Map<String, Integer> bits = new HashMap<>();
        for (int i = 0; i < byBits.size(); i++) {
            for (String token : byBits.get(i).strip().split("\\s+")) {
                bits.put(token, i + 1);
            }
        }
        return token -> bits.getOrDefault(token, others);
    }
}

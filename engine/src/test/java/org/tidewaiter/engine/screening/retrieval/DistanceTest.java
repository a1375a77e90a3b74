package org.tidewaiter.engine.screening.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether two texts are within some edits")
class DistanceTest {

    @Test
    @DisplayName("What the matrix of distances says")
    void matrix() {
        Random random = new Random(12);
        int within = 0;
        for (int round = 0; round < 200_000; round++) {
            String one = word(random);
            String other = random.nextInt(4) == 0 ? word(random) : damaged(one, random);
            char[] letters = ("ab" + one + "ba").toCharArray();
            int distance = ScreeningRelation.levenshtein(one, other);
            for (int edits = 0; edits <= Tolerance.MOST; edits++) {
                if (Math.abs(one.length() - other.length()) <= edits) {
                    boolean said = Distance.within(
                            letters, 2, 2 + one.length(), other.toCharArray(), 0, other.length(), edits);
                    assertThat(said).as("%s – %s, %s", one, other, edits).isEqualTo(distance <= edits);
                    within += said ? 1 : 0;
                }
            }
        }
        assertThat(within).isGreaterThan(50_000);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static String damaged(String word, Random random) {
        StringBuilder damaged = new StringBuilder(word);
        for (int i = random.nextInt(4); i > 0 && !damaged.isEmpty(); i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.insert(at, (char) ('a' + random.nextInt(3)));
                case 1 -> damaged.setCharAt(at, (char) ('a' + random.nextInt(3)));
                default -> damaged.deleteCharAt(at);
            }
        }
        return damaged.toString();
    }
}

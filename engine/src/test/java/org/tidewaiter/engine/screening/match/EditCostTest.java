package org.tidewaiter.engine.screening.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What it costs to turn one token into the other")
class EditCostTest {

    private static final int[] NO_GROUPS = {};

    private static Spelling of(String text) {
        return new Spelling(text, 0, NO_GROUPS);
    }

    private static int cost(String a, String b) {
        return EditCost.between(of(a), of(b), 100_000);
    }

    @DisplayName("Slips that people make often cost less than one edit, a wrong digit more")
    @ParameterizedTest(name = "{0} – {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            karim    | karim    | 0
            karim    | karrim   | 40
            karim    | kareem   | 100
            qadir    | kadir    | 60
            martha   | marta    | 60
            karim    | kraim    | 80
            karim    | karin    | 60
            karim    | karix    | 100
            unit4    | unit5    | 150
            """)
    void costs(String a, String b, int cost) {
        assertThat(cost(a, b)).isEqualTo(cost);
        assertThat(cost(b, a)).isEqualTo(cost);
    }

    @Test
    @DisplayName("What letters and lengths rule out is out of reach, however the letters stand")
    void hopeless() {
        Random random = new Random(11);
        int ruledOut = 0;
        for (int i = 0; i < 60_000; i++) {
            String a = word(random);
            String b = random.nextInt(3) == 0 ? word(random) : damaged(a, random);
            int cost = cost(a, b);
            for (int limit : new int[] {60, 80, 100, 130, 210, 270}) {
                Spelling one = of(a);
                Spelling other = of(b);
                if (EditCost.hopeless(one.length(), one.letters(), other.length(), other.letters(), limit)) {
                    assertThat(cost).as("%s – %s", a, b).isGreaterThan(limit);
                    ruledOut++;
                } else {
                    assertThat(EditCost.between(one, other, limit) <= limit)
                            .as("%s – %s", a, b)
                            .isEqualTo(cost <= limit);
                }
            }
        }
        assertThat(ruledOut).isGreaterThan(10_000);
    }

    @DisplayName("Nothing is ruled out where every letter may differ")
    @ParameterizedTest
    @ValueSource(strings = {"a", "abc", "zzz", "h0l1"})
    void whole(String text) {
        Spelling one = of(text);
        Spelling other = of("q".repeat(text.length()));
        int whole = text.length() * EditCost.EDIT;

        assertThat(EditCost.hopeless(one.length(), one.letters(), other.length(), other.letters(), whole))
                .isFalse();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            word.append(letter(random));
            if (random.nextInt(6) == 0) {
                word.append(word.charAt(word.length() - 1));
            }
        }
        return word.toString();
    }

    private static char letter(Random random) {
        return "aeiouyhckqszjwvbpdtgfmnlrx0147".charAt(random.nextInt(30));
    }

    private static String damaged(String word, Random random) {
        StringBuilder damaged = new StringBuilder(word);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.insert(at, letter(random));
                case 1 -> damaged.setCharAt(at, letter(random));
                default -> damaged.insert(at, damaged.charAt(at));
            }
        }
        return damaged.toString();
    }
}

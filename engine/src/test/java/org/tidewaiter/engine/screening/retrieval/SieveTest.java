package org.tidewaiter.engine.screening.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sieve before the search of a short list")
class SieveTest {

    @Test
    @DisplayName("Nothing that is near a text is held back, and most of what is far from all is")
    void complete() {
        Random random = new Random(13);
        SomeNames some = new SomeNames(random);
        int near = 0;
        int heldBack = 0;
        for (int round = 0; round < 40; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(200); i++) {
                texts.add(joined(some.name()));
            }
            Sieve sieve = new Sieve(texts.size(), text -> texts.get(text).length(), text -> letters(texts.get(text)));
            for (int i = 0; i < 200; i++) {
                String asked = joined(i % 2 == 0 ? some.name() : some.damaged(texts.get(random.nextInt(texts.size()))));
                boolean passes = sieve.mayPass(asked.length(), letters(asked));
                if (texts.stream().anyMatch(text -> isNear(asked, text))) {
                    assertThat(passes).as("'%s' in %s", asked, texts).isTrue();
                    near++;
                } else {
                    heldBack += passes ? 0 : 1;
                }
            }
        }
        assertThat(near).isGreaterThan(1_000);
        assertThat(heldBack).isGreaterThan(1_000);
    }

    private static String joined(String name) {
        return name.replaceAll("[ !|]", "");
    }

    private static boolean isNear(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return ScreeningRelation.levenshtein(one, other) <= Tolerance.edits(longer, false);
    }

    private static long letters(String text) {
        long set = 0;
        for (int i = 0; i < text.length(); i++) {
            set = LetterSet.with(set, text.charAt(i));
        }
        return set;
    }
}

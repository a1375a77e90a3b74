package org.tidewaiter.engine.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Known words that are misspelt, or stand in front of another word or behind it")
class KnownWordsTest {

    private static final List<String> WORDS = List.of(
            "aviation", "company", "electric", "limited", "shipping", "shopping", "trading", "training", "wading");
    private static final KnownWords KNOWN = new KnownWords(WORDS);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "tradnig, trading",
        "rtading, trading",
        "tradign, trading",
        "trading s, -",
        "tradings, trading",
        "rading, wading",
        "tradin, trading",
        "xwading, wading",
        "shjpping, shipping",
        "shpping, shipping",
        "electrics, electric",
        "traiding, trading",
        "kompanie, -"
    })
    @DisplayName("One slip leads to the word that was meant")
    void slips(String text, String word) {
        assertThat(KNOWN.meant(text)).isEqualTo(word.equals("-") ? Optional.empty() : Optional.of(word));
    }

    @Test
    @DisplayName("What is found by the ends of words is what looking through all of them finds")
    void asByLookingThrough() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
            for (int edit = random.nextInt(3); edit > 0; edit--) {
                int at = random.nextInt(text.length());
                char letter = (char) ('a' + random.nextInt(26));
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, letter);
                    case 1 -> text.insert(at, letter);
                    default -> text.deleteCharAt(at);
                }
            }
            String asked = text.toString();
            assertThat(KNOWN.meant(asked)).as(asked).isEqualTo(lookedThrough(asked));
        }
    }

    /** The shortest word that is a slip away, and the first of several. */
    private static Optional<String> lookedThrough(String text) {
        for (int length = text.length() - 1; length <= text.length() + 1; length++) {
            int wanted = length;
            Optional<String> found = WORDS.stream()
                    .filter(word -> word.length() == wanted && KnownWords.isSlip(text, word))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tradingfox, true, false",
        "foxtrading, false, true",
        "trafox, true, false",
        "fox, false, false",
        "tr, false, false"
    })
    @DisplayName("Edges say of no word that holds a known one at its end that it does not")
    void edges(String word, boolean begins, boolean ends) {
        Edges beginnings = new Edges(3, Stream.of("tra", "com"));
        Edges endings = new Edges(3, Stream.of("ing", "any"));

        assertThat(beginnings.mayBegin(word)).isEqualTo(begins);
        assertThat(endings.mayEnd(word)).isEqualTo(ends);
    }
}

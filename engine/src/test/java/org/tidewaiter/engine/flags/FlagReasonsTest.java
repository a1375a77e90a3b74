package org.tidewaiter.engine.flags;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;

@DisplayName("The wording of what flags saw")
class FlagReasonsTest {

    private static final Map<String, Text> WORDINGS = PackFiles.reasons();
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    @DisplayName("covers every phrase, in both languages, and no other")
    void complete() {
        assertThat(WORDINGS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Phrase.values())
                        .map(Phrase::name)
                        .filter(name -> name.startsWith("FLAG_"))
                        .toList());
    }

    @Test
    @DisplayName("has the same places in both languages, counted from 0")
    void places() {
        assertThat(WORDINGS).allSatisfy((phrase, text) -> {
            assertThat(places(text.zh())).isEqualTo(places(text.en()));
            assertThat(places(text.en())).isEqualTo(upTo(places(text.en()).size()));
        });
    }

    @Test
    @DisplayName("has a place for every argument that a signal gives")
    void arguments() {
        Map<Phrase, Integer> seen = new TreeMap<>();
        Flags every = Scenes.everySignal();
        for (int seed = 0; seed < 3_000; seed++) {
            every.raise(Scenes.random(new Random(seed)).situation())
                    .forEach(raised -> raised.because().forEach(reason -> count(reason, seen)));
        }

        assertThat(seen)
                .hasSizeGreaterThan(15)
                .allSatisfy((phrase, arguments) -> assertThat(
                                places(WORDINGS.getOrDefault(phrase.name(), new Text("", ""))
                                        .en()))
                        .isEqualTo(upTo(arguments)));
    }

    private static void count(Reason reason, Map<Phrase, Integer> seen) {
        assertThat(seen.getOrDefault(reason.phrase(), reason.arguments().size()))
                .isEqualTo(reason.arguments().size());
        seen.put(reason.phrase(), reason.arguments().size());
    }

    private static Set<Integer> places(String wording) {
        Set<Integer> places = new TreeSet<>();
        PLACE.matcher(wording).results().forEach(found -> places.add(Integer.valueOf(found.group(1))));
        return places;
    }

    private static Set<Integer> upTo(int count) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}

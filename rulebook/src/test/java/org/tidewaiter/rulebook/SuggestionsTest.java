package org.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.decision.Suggestions;
import org.tidewaiter.engine.decision.Suggestions.Suggestion;
import org.tidewaiter.engine.law.Entry;

@DisplayName("Suggested entries")
class SuggestionsTest {

    private static final Suggestions SUGGESTIONS = new Suggestions(Rulebooks.standard());

    private static List<String> ids(String description, int most) {
        return SUGGESTIONS.suggest(description, most).stream()
                .map(suggestion -> suggestion.entry().id())
                .toList();
    }

    @Test
    @DisplayName("begin with what the goods are, in both languages")
    void identity() {
        assertThat(ids("GaAs wafers 6in SI VGF", 5)).startsWith("CN:gallium-arsenide");
        assertThat(ids("磷化铟衬底 3英寸 半绝缘", 5)).startsWith("CN:indium-phosphide");
        assertThat(SUGGESTIONS.suggest("gallium metal 6N", 1))
                .extracting(suggestion -> suggestion.because().phrase())
                .containsExactly(Phrase.GOODS_ARE);
    }

    @Test
    @DisplayName("are no more than asked for, the likeliest first")
    void ranked() {
        List<Suggestion> found = SUGGESTIONS.suggest("germanium wafer for solar cells", 3);
        assertThat(found).hasSize(3);
        assertThat(found).isSortedAccordingTo((one, other) -> Integer.compare(other.score(), one.score()));
    }

    @Test
    @DisplayName("stand in the order of the law books where they are equally likely")
    void equals() {
        List<Suggestion> found = SUGGESTIONS.suggest("recycled gallium from GaAs sludge 4N", 5);
        List<String> order = Rulebooks.standard().law().books().stream()
                .flatMap(book -> book.entries().stream())
                .map(Entry::id)
                .toList();
        assertThat(found).extracting(Suggestion::score).containsOnly(70);
        assertThat(found)
                .extracting(suggestion -> order.indexOf(suggestion.entry().id()))
                .isSorted();
    }

    @Test
    @DisplayName("are none for everyday goods")
    void everyday() {
        assertThat(ids("cotton T-shirts", 5)).isEmpty();
        assertThat(ids("geranium essential oil", 5)).isEmpty();
    }
}

package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;

/** What must be observed speaks of the lists that say something of the goods, and of no others. */
@DisplayName("What must be observed")
class NoticesTest {

    private static final String DECLARATION_CODES = "X060 stands for an individual authorisation";

    @DisplayName("says how dual-use authorisations are declared where the goods are or may be listed")
    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({"trimethylgallium 6N, DE, JP", "trimethylgallium 6N, DE, RU"})
    void listed(String goods, String from, String to) {
        assertThat(observed(decide(goods, from, to))).contains(DECLARATION_CODES);
    }

    @DisplayName("says nothing of dual-use items where sanctions alone hold the goods")
    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({"pump, DE, RU", "pump, GB, IR", "toys, DE, KP"})
    void sanctionsAlone(String goods, String from, String to) {
        Decision decision = decide(goods, from, to);

        assertThat(decision.disposition()).isEqualTo(Disposition.HOLD);
        assertThat(observed(decision))
                .doesNotContain(DECLARATION_CODES, "Open general export licences", "dual-use items");
    }

    private static Decision decide(String goods, String from, String to) {
        return Product.decide(Product.document("""
                { "date": "2026-03-01", "from": "%s", "to": "%s", "lines": [ { "description": "%s" } ] }
                """.formatted(from, to, goods)));
    }

    private static String observed(Decision decision) {
        List<String> conditions = decision.conditions().stream()
                .map(condition -> Product.RULEBOOK.texts().word(condition, Language.EN))
                .toList();
        return String.join(" ", conditions);
    }
}

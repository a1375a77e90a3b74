package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.decision.FlagRaised;

/** A flag weighs what the law behind it weighs. */
@DisplayName("Flags over law that is not confirmed")
class UnconfirmedLawFlagsTest {

    @DisplayName("Goods that were not declared")
    @ParameterizedTest(name = "{0} from {1} on {2} by {3}: {4}")
    @CsvSource({
        "gallium,  CN, 2025-06-10, JP, '',  strong",
        // nobody looked the law up for so long
        "gallium,  CN, 2028-06-10, JP, '',  information",
        // what transit needs is not known
        "gallium,  KZ, 2025-06-10, JP, CN,  information",
        // known to be controlled, and not held
        "uranium,  CN, 2025-06-10, PK, '',  information",
        "T-shirts, CN, 2025-06-10, JP, '',  none"
    })
    void undeclared(String goods, String from, String date, String to, String via, String strength) {
        String json = """
                { "date": "%s", "from": "%s", "via": [%s], "to": "%s", "transport": "hand-carry",
                  "lines": [ { "description": "%s", "declared": false } ] }
                """.formatted(date, from, via.isEmpty() ? "" : '"' + via + '"', to, goods);

        assertThat(Product.decide(Product.document(json)).flags().stream()
                        .map(FlagRaised::raised)
                        .filter(raised -> raised.flag().id().equals("undeclared-controlled-goods"))
                        .map(raised -> raised.strength().word())
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(strength);
    }
}

package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;

@DisplayName("A number that the tariff made for an item")
class NumberMadeForAnItemTest {

    @Test
    @DisplayName("does not let natural diamond go where it stands for diamond that was grown")
    void naturalDiamond() {
        Decision decision = Product.decide(Product.document("""
                { "id": "N", "date": "2026-09-01", "from": "CN", "to": "JP",
                  "lines": [ { "line": 1, "description": "natural diamond", "commodityCode": "7104911010" } ] }
                """));

        assertThat(decision.disposition()).isEqualTo(Disposition.ASK);
        assertThat(decision.flags()).isEmpty();
    }
}

package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.law.Authority;

/** A licence is drawn on by all lines together. */
@DisplayName("What lines draw from one licence")
class LicenceBalanceTest {

    private static final String TWO_BOTTLES = """
            { "date": "2025-06-10", "from": "CN", "to": "JP",
              "lines": [ { "description": "gallium", "netMass": "500 g" }, { "description": "gallium", "netMass": "300 g" } ],
              "licences": [ { "number": "L1", "issuer": "CN" } ] }
            """;

    @DisplayName("500 g and 300 g of gallium under one licence")
    @ParameterizedTest(name = "with {0} g left: {1}")
    @CsvSource({"800, RELEASE", "799.999, STOP", "500, STOP", "499, STOP"})
    void twoLines(BigDecimal balance, Disposition expected) {
        Circumstances circumstances = Circumstances.at(Product.ASKED)
                .withLicences(
                        List.of(LicenceStanding.unlimited("L1", "CN", Authority.Kind.INDIVIDUAL, "seen in the register")
                                .withBalance(balance)));
        assertThat(Product.decide(Product.document(TWO_BOTTLES), circumstances).disposition())
                .isEqualTo(expected);
    }
}

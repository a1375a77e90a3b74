package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Quantity;

@DisplayName("A proposal for 25 kg of gallium, worth 9,000 CNY, to two end users in Japan")
class ProposableTest {

    /** What is granted to the one end user and to the other: quantity, a slash, value. */
    @ParameterizedTest(name = "{0}: {1} and {2} → {3}")
    @CsvSource(textBlock = """
            GENERAL, 25/9000,   25/9000,   ''
            GENERAL, 25.1/9000, 25/9000,   1/JP/1/quantity
            GENERAL, 25/9001,   25/9000,   1/JP/1/value
            GENERAL, 25/,       25/9000,   1/JP/1/value
            GENERAL, /9000,     25/9000,   1/JP/1/quantity
            GENERAL, 0/9000,    25/9000,   1/JP/1/quantity
            GENERAL, -1/9000,   25/9000,   1/JP/1/quantity
            SINGLE,  20/5000,   5/4000,    ''
            SINGLE,  20/5000,   5.1/4000,  1/quantity
            SINGLE,  20/5000,   5/4001,    1/value
            SINGLE,  25/9000,   25/9000,   1/quantity 1/value
            CERTIFICATE, 25/9000, 1/1,     1/quantity 1/value
            """)
    @DisplayName("grants no more than was asked for, and licences for one export together no more")
    void noMore(LicenceType type, String one, String other, String amiss) {
        Proposal proposal = new Proposal(
                1,
                Optional.of(new Proposal.Validity(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31"))),
                List.of(grant(1, one), grant(2, other)));

        assertThat(String.join(" ", new Proposable(type, form()).amiss(proposal)))
                .isEqualTo(amiss);
    }

    private static Form form() {
        return new Form(
                List.of(new Form.Line(
                        "gallium", Set.of("CN:gallium-metal"), Quantity.parse("25 kg"), Money.parse("9000 CNY"))),
                List.of("JP"),
                List.of(new Form.EndUser("Hikari Optics", "JP"), new Form.EndUser("Minato Epitaxy", "JP")),
                false,
                List.of(),
                Optional.of("LED epitaxy"));
    }

    private static Proposal.Line grant(int endUser, String much) {
        List<Optional<BigDecimal>> parts = new ArrayList<>();
        for (String part : much.split("/", -1)) {
            parts.add(part.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(part)));
        }
        return new Proposal.Line(1, "JP", endUser, Proposal.Outcome.GRANT, parts.get(0), parts.get(1), "as examined");
    }
}

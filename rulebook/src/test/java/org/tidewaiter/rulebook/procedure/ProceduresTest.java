package org.tidewaiter.rulebook.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.law.Confidence;

@DisplayName("The procedure of an authority")
class ProceduresTest {

    private final Procedures procedures = Procedures.standard();

    @ParameterizedTest(name = "{0}, {1}: {2} days, working {3}, a target {4}, confidence {5}")
    @CsvSource(textBlock = """
            CN, LICENCE,   45, true,  false, H
            CN, AMENDMENT, 20, true,  false, H
            GB, LICENCE,   20, true,  true,  M
            GB, ANSWER,    20, true,  false, M
            GB, APPEAL,    28, false, false, L
            """)
    @DisplayName("says how long somebody has, and how sure that is")
    void limits(
            String jurisdiction,
            TimeLimit.Subject subject,
            int days,
            boolean working,
            boolean target,
            Confidence confidence) {
        TimeLimit limit =
                procedures.of(jurisdiction).orElseThrow().limit(subject).orElseThrow();

        assertThat(limit.days()).isEqualTo(days);
        assertThat(limit.working()).isEqualTo(working);
        assertThat(limit.target()).isEqualTo(target);
        assertThat(limit.support().confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}, settled {3}")
    @CsvSource(textBlock = """
            CN, single,      identity contract specification end-use, true
            CN, general,     identity contract specification end-use compliance-programme licence-use channels, true
            GB, single,      end-use, false
            EU, single,      end-use, false
            """)
    @DisplayName("says which documents are needed, and whether these are surely all")
    void documents(String jurisdiction, String type, String kinds, boolean settled) {
        DocumentList list =
                procedures.of(jurisdiction).orElseThrow().documents(type).orElseThrow();

        assertThat(list.needed()).extracting(DocumentList.Needed::kind).containsExactly(kinds.split(" "));
        assertThat(list.settled()).isEqualTo(settled);
    }

    @Test
    @DisplayName("says nothing of what it does not hold")
    void notHeld() {
        Procedure china = procedures.of("CN").orElseThrow();

        assertThat(china.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(china.documents("certificate")).isEmpty();
        assertThat(china.limit(TimeLimit.Subject.APPEAL)).isEmpty();
        Optional<Procedure> elsewhere = procedures.of("SG");
        assertThat(elsewhere).isEmpty();
    }
}

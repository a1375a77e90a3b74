package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.decision.ScreeningState;
import org.tidewaiter.engine.law.Verdict;

@DisplayName("A finding of an examination")
class FindingTest {

    static Stream<Finding> kinds() {
        return Stream.of(
                new Finding.NotExamined(),
                new Finding.Unscreened("JP", ScreeningState.NO_WATCHLIST),
                new Finding.Listed("JP", "US-DPL:A B 7", PartyHit.Effect.TURNS_ON_GOODS),
                new Finding.Flagged("KR", "newly-formed-company"),
                new Finding.Controlled("JP", 12, "CN:gallium-metal", Verdict.LICENCE_REQUIRED),
                new Finding.Again(new UUID(7, 9), "withdrawn"),
                new Finding.OwnUser(3),
                new Finding.RefusedBefore(2, "DE", "DN2000/0000: c/o"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("is read from the record as what it was")
    void read(Finding finding) {
        assertThat(Finding.of(finding.word())).isEqualTo(finding);
    }

    @Test
    @DisplayName("of which nothing more is known stays the words on record")
    void unknown() {
        assertThat(Finding.of("JP line 1 CN:gallium-metal SOMETHING_NEW"))
                .isEqualTo(new Finding.Other("JP line 1 CN:gallium-metal SOMETHING_NEW"));
    }
}

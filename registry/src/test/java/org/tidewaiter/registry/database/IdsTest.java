package org.tidewaiter.registry.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An id")
class IdsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final Ids ids = new Ids();

    @Test
    @DisplayName("is a UUID of version 7 that begins with the time")
    void version() {
        UUID id = ids.next(NOW);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    @DisplayName("is greater than those before it, within a millisecond and where the clock was put back")
    void ascending() {
        UUID last = ids.next(NOW);
        for (int i = 0; i < 10_000; i++) {
            UUID next = ids.next(i % 2 == 0 ? NOW : NOW.minusSeconds(60));
            assertThat(next.toString()).isGreaterThan(last.toString());
            assertThat(next.version()).isEqualTo(7);
            last = next;
        }
    }
}

package org.tidewaiter.engine.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.Text;

@DisplayName("An instrument stands in force over intervals, to the day")
class InstrumentTest {

    private static final Instrument REPEALED =
            instrument("CN-2023-23", "2023-08-01", Optional.of("2024-11-30"), Map.of(), List.of(), Optional.empty());

    private static final Instrument SUSPENDED = instrument(
            "CN-2025-61",
            "2025-10-09",
            Optional.empty(),
            Map.of("1(a)", LocalDate.parse("2025-12-01")),
            List.of(new Suspension(
                    LocalDate.parse("2025-11-07"), LocalDate.parse("2026-11-10"), "CN-2025-70", Set.of())),
            Optional.of("2026-11-10"));

    private static final Instrument PARTLY = instrument(
            "CN-2024-46",
            "2024-12-03",
            Optional.empty(),
            Map.of(),
            List.of(new Suspension(
                    LocalDate.parse("2025-11-09"), LocalDate.parse("2026-11-27"), "CN-2025-72", Set.of("2"))),
            Optional.of("2026-11-27"));

    @ParameterizedTest(name = "23/2023 on {0}: {1}")
    @CsvSource({
        "2023-07-31, NotYet",
        "2023-08-01, InForce",
        "2024-11-30, InForce",
        "2024-12-01, Ended",
        "2026-01-01, Ended"
    })
    void repealed(LocalDate date, String expected) {
        assertThat(REPEALED.standing("1(1)1", date).getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "61/2025 article {0} on {1}: {2}")
    @CsvSource({
        "1(c), 2025-10-08, NotYet",
        "1(c), 2025-10-09, InForce",
        "1(c), 2025-11-06, InForce",
        "1(c), 2025-11-07, Suspended",
        "1(c), 2026-11-10, Suspended",
        "1(c), 2026-11-11, Unconfirmed",
        "1(a), 2025-10-09, NotYet",
        "1(a), 2025-11-30, NotYet",
        "1(a), 2025-12-01, Suspended"
    })
    void suspended(String article, LocalDate date, String expected) {
        assertThat(SUSPENDED.standing(article, date).getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "46/2024 paragraph {0} on {1}: {2}")
    @CsvSource({
        "1, 2026-01-01, InForce",
        "1, 2026-12-01, InForce",
        "2, 2025-11-08, InForce",
        "2, 2025-11-09, Suspended",
        "2, 2026-11-27, Suspended",
        "2, 2026-11-28, Unconfirmed"
    })
    @DisplayName("A suspension of one paragraph leaves the other alone")
    void partly(String article, LocalDate date, String expected) {
        assertThat(PARTLY.standing(article, date).getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "an instrument that began on {0} at the latest: {1}")
    @CsvSource({"2025-12-30, Undated", "2025-12-31, InForce"})
    @DisplayName("An instrument whose first day is not known may operate before the latest day it can have begun")
    void undated(LocalDate date, String expected) {
        Instrument undated = new Instrument(
                "CN-2025-GAC123",
                name(Optional.empty()),
                LocalDate.parse("2025-12-31"),
                true,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Confidence.UNVERIFIED);

        assertThat(undated.standing("", date).getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    @DisplayName("A title gives number and issuer before the subject, as a person quotes them")
    void titles() {
        Instrument.Name numbered = name(Optional.of(new Text("Announcement 23 of 2023", "2023年第23号公告")));

        assertThat(numbered.title())
                .isEqualTo(new Text(
                        "Announcement 23 of 2023 of MOFCOM and GACC: gallium and germanium items",
                        "商务部、海关总署2023年第23号公告：镓、锗相关物项"));
        assertThat(name(Optional.empty()).title()).isEqualTo(new Text("gallium and germanium items", "镓、锗相关物项"));
    }

    private static Instrument.Name name(Optional<Text> number) {
        return new Instrument.Name(
                Instrument.Kind.ANNOUNCEMENT,
                number,
                Optional.of(new Text("MOFCOM and GACC", "商务部、海关总署")),
                new Text("gallium and germanium items", "镓、锗相关物项"));
    }

    private static Instrument instrument(
            String id,
            String from,
            Optional<String> until,
            Map<String, LocalDate> provisions,
            List<Suspension> suspensions,
            Optional<String> unverifiedAfter) {
        return new Instrument(
                id,
                new Instrument.Name(Instrument.Kind.ANNOUNCEMENT, Optional.empty(), Optional.empty(), new Text(id, id)),
                LocalDate.parse(from),
                false,
                until.map(LocalDate::parse),
                Optional.empty(),
                provisions,
                suspensions,
                unverifiedAfter.map(LocalDate::parse),
                Optional.empty(),
                false,
                Confidence.H);
    }
}

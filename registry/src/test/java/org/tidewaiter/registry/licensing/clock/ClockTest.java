package org.tidewaiter.registry.licensing.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.rulebook.procedure.Interruption;
import org.tidewaiter.rulebook.procedure.Procedures;
import org.tidewaiter.rulebook.procedure.TimeLimit;

@DisplayName("The clock of a case")
class ClockTest {

    private static final Procedures PROCEDURES = Procedures.standard();

    /** An invented calendar: a week off from Monday 4 to Friday 8 January 2027, for which Saturday 9 and Sunday 10 make up. */
    private static final WorkCalendar CALENDAR = calendar();

    private static WorkCalendar calendar() {
        List<WorkCalendar.Exception> exceptions = new ArrayList<>();
        for (int day = 4; day <= 8; day++) {
            exceptions.add(exception("2027-01-0" + day, false, "2026-11-01"));
        }
        exceptions.add(exception("2027-01-09", true, "2026-11-01"));
        exceptions.add(exception("2027-01-10", true, "2026-11-01"));
        // announced when some cases have begun
        exceptions.add(exception("2027-02-15", false, "2027-02-01"));
        return new WorkCalendar(exceptions);
    }

    private static WorkCalendar.Exception exception(String day, boolean works, String announced) {
        return new WorkCalendar.Exception(LocalDate.parse(day), works, LocalDate.parse(announced), "a test");
    }

    @DisplayName("of 45 working days is due over weekends, holidays and days that make up for them")
    @ParameterizedTest(name = "accepted {0}: due {1}")
    @CsvSource(textBlock = """
            # a Monday, nothing between: 9 weeks later
            2027-03-01, 2027-05-03
            # accepted on a Saturday: the same as on the Friday before
            2027-03-05, 2027-05-07
            2027-03-06, 2027-05-07
            # the week off costs five days, the weekend that makes up gives two back
            2026-12-28, 2027-03-04
            """)
    void due(String accepted, String due) {
        // no holiday of February is known on the day of acceptance
        Reading reading = read(limit("CN:licence-decision"), accepted, started(accepted));

        assertThat(reading.due()).contains(LocalDate.parse(due));
    }

    @Test
    @DisplayName(
            "moves its due date when a holiday is announced, and still knows what was due as one knew before (edge case 10)")
    void announcedLater() {
        ClockEvent accepted = started("2027-01-11");

        assertThat(read(limit("CN:amendment-decision"), "2027-01-31", accepted).due())
                .contains(LocalDate.parse("2027-02-08"));
        ClockEvent later = started("2027-01-25");
        assertThat(read(limit("CN:amendment-decision"), "2027-01-31", later).due())
                .contains(LocalDate.parse("2027-02-22"));
        assertThat(read(limit("CN:amendment-decision"), "2027-02-01", later).due())
                .contains(LocalDate.parse("2027-02-23"));
    }

    @Test
    @DisplayName("does not run while goods are identified: the day it begins counts, the day it ends does not")
    void paused() {
        List<ClockEvent> events = List.of(
                started("2027-03-01"),
                new ClockEvent.Interrupted(day("2027-03-03"), day("2027-03-03"), Interruption.IDENTIFICATION));
        Clock clock = new Clock(limit("CN:licence-decision"), CALENDAR);

        assertThat(clock.read(events, day("2027-03-10")))
                .isEqualTo(new Reading(Reading.State.PAUSED, 2, Optional.empty(), false));
        List<ClockEvent> resumed = new ArrayList<>(events);
        resumed.add(new ClockEvent.Resumed(day("2027-03-10"), day("2027-03-10"), Interruption.IDENTIFICATION));
        // Thursday 4 to Wednesday 10 do not count: five days of work
        assertThat(clock.read(resumed, day("2027-03-12")))
                .isEqualTo(new Reading(Reading.State.RUNNING, 4, Optional.of(LocalDate.parse("2027-05-10")), false));
    }

    @Test
    @DisplayName("runs on only when the last of several interruptions has ended")
    void overlapping() {
        List<ClockEvent> events = List.of(
                started("2027-03-01"),
                new ClockEvent.Interrupted(day("2027-03-02"), day("2027-03-02"), Interruption.IDENTIFICATION),
                new ClockEvent.Interrupted(day("2027-03-03"), day("2027-03-03"), Interruption.ON_SITE_CHECK),
                new ClockEvent.Resumed(day("2027-03-04"), day("2027-03-04"), Interruption.IDENTIFICATION),
                new ClockEvent.Resumed(day("2027-03-08"), day("2027-03-08"), Interruption.ON_SITE_CHECK));

        assertThat(new Clock(limit("CN:licence-decision"), CALENDAR)
                        .read(events, day("2027-03-10"))
                        .used())
                .isEqualTo(3);
    }

    @DisplayName("sets no limit where the law sets none, and runs on where the law knows no such pause")
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
            CN:licence-decision,   HIGHER_APPROVAL,         DISAPPLIED
            CN:licence-decision,   WATCH_LISTED,            DISAPPLIED
            CN:licence-decision,   IDENTIFICATION,          PAUSED
            CN:licence-decision,   EXPERT_OPINION,          PAUSED
            CN:licence-decision,   ON_SITE_CHECK,           PAUSED
            CN:licence-decision,   REQUEST_FOR_INFORMATION, RUNNING
            CN:amendment-decision, IDENTIFICATION,          RUNNING
            UK:licence-target,   REQUEST_FOR_INFORMATION, PAUSED
            UK:licence-target,   HIGHER_APPROVAL,         RUNNING
            """)
    void whatInterrupts(String limit, Interruption interruption, Reading.State state) {
        Reading reading = read(
                limit(limit),
                "2027-03-10",
                started("2027-03-01"),
                new ClockEvent.Interrupted(day("2027-03-02"), day("2027-03-02"), interruption));

        assertThat(reading.state()).isEqualTo(state);
    }

    @Test
    @DisplayName("is in time on the last day and overdue the day after")
    void overdue() {
        ClockEvent accepted = started("2027-03-01");

        assertThat(read(limit("CN:licence-decision"), "2027-05-03", accepted).overdue())
                .isFalse();
        assertThat(read(limit("CN:licence-decision"), "2027-05-04", accepted).overdue())
                .isTrue();
        assertThat(read(
                                limit("CN:licence-decision"),
                                "2027-09-01",
                                accepted,
                                new ClockEvent.Stopped(day("2027-05-03"), day("2027-05-03")))
                        .overdue())
                .isFalse();
    }

    @Test
    @DisplayName("shows what was known on a day, not what was put on record later")
    void asKnown() {
        ClockEvent accepted = started("2027-03-01");
        ClockEvent recordedLate =
                new ClockEvent.Interrupted(day("2027-03-02"), day("2027-03-20"), Interruption.ON_SITE_CHECK);

        assertThat(read(limit("CN:licence-decision"), "2027-03-10", accepted, recordedLate)
                        .state())
                .isEqualTo(Reading.State.RUNNING);
        assertThat(read(limit("CN:licence-decision"), "2027-03-20", accepted, recordedLate))
                .isEqualTo(new Reading(Reading.State.PAUSED, 1, Optional.empty(), false));
    }

    @Test
    @DisplayName("of calendar days minds no weekend")
    void calendarDays() {
        assertThat(read(limit("UK:appeal"), "2027-03-01", started("2027-03-01")).due())
                .contains(LocalDate.parse("2027-03-29"));
    }

    private static Reading read(TimeLimit limit, String day, ClockEvent... events) {
        return new Clock(limit, CALENDAR).read(List.of(events), day(day));
    }

    private static TimeLimit limit(String id) {
        return PROCEDURES.all().stream()
                .flatMap(procedure -> procedure.limits().stream())
                .filter(limit -> limit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ClockEvent started(String day) {
        return new ClockEvent.Started(day(day), day(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.registry.licensing.application.Desk.OFFICER;
import static org.tidewaiter.registry.licensing.application.Desk.THIRD;
import static org.tidewaiter.registry.licensing.application.Desk.gallium;
import static org.tidewaiter.registry.licensing.application.Desk.unmet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.clock.Calendars;
import org.tidewaiter.registry.licensing.clock.Reading;
import org.tidewaiter.registry.licensing.clock.WorkCalendar;
import org.tidewaiter.rulebook.procedure.Interruption;
import org.tidewaiter.rulebook.procedure.Procedures;

@DisplayName("The time that the authority takes on an application in China")
class CaseClockTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private final Desk desk = new Desk(OWN);
    private final CaseClock clock = new CaseClock(Procedures.standard());

    @BeforeEach
    void aMonday() {
        // 16:30 UTC on Sunday is 00:30 on Monday in Beijing
        OWN.clock().set(Instant.parse("2027-02-28T16:30:00Z"));
    }

    @Test
    @DisplayName("starts with acceptance on the day at its seat, not with the day it was handed in")
    void starts() {
        Application submitted = desk.submitted(gallium("25 kg"));
        assertThat(shown(submitted, "2027-03-05").reading().state()).isEqualTo(Reading.State.NOT_STARTED);
        desk.complete(submitted);
        Application accepted = desk.taken(OFFICER, Taking.of(submitted, Step.ACCEPT));

        CaseClock.Shown shown = shown(accepted, "2027-03-05");
        assertThat(shown.limit().id()).isEqualTo("CN:licence-decision");
        assertThat(shown.reading())
                .isEqualTo(new Reading(Reading.State.RUNNING, 4, Optional.of(LocalDate.parse("2027-05-03")), false));
        assertThat(shown.unannounced())
                .as("no holiday of the year is on record")
                .containsExactly(2027);
    }

    @Test
    @DisplayName("goes by the holidays that its authority has put on record")
    void holidays() {
        Application inReview = desk.inReview();
        List<WorkCalendar.Exception> week = List.of(
                new WorkCalendar.Exception(
                        LocalDate.parse("2027-04-05"), false, LocalDate.parse("2026-11-05"), "an invented notice"),
                new WorkCalendar.Exception(
                        LocalDate.parse("2027-05-03"), false, LocalDate.parse("2026-11-05"), "an invented notice"));
        assertThatThrownBy(() -> desk.does(OFFICER, tx -> announced(tx, week))).isInstanceOf(NotAllowedException.class);
        desk.does(THIRD, tx -> announced(tx, week));

        CaseClock.Shown shown = shown(inReview, "2027-03-05");
        assertThat(shown.reading().due()).contains(LocalDate.parse("2027-05-05"));
        assertThat(shown.unannounced()).isEmpty();
    }

    @Test
    @DisplayName("does not count while goods are identified, and counts while the applicant is asked")
    void interruptions() {
        Application identified = desk.taken(OFFICER, consult(desk.inReview(), Interruption.IDENTIFICATION));
        assertThat(shown(identified, "2027-03-05").reading().state()).isEqualTo(Reading.State.PAUSED);
        Application found = desk.taken(
                OFFICER,
                Taking.of(identified, Step.REPORT)
                        .because("it is gallium of 6N")
                        .interruption(Interruption.IDENTIFICATION));
        assertThat(shown(found, "2027-03-05").reading().state()).isEqualTo(Reading.State.RUNNING);

        Application asked = desk.taken(OFFICER, Taking.of(found, Step.ASK).because("who installs it?"));
        assertThat(shown(asked, "2027-03-05").reading().state()).isEqualTo(Reading.State.RUNNING);
    }

    @Test
    @DisplayName("has no limit before a higher authority, nor with an end user on the watch list")
    void noLimit() {
        Application escalated =
                desk.taken(OFFICER, Taking.of(desk.inReview(), Step.ESCALATE).because("weighty"));
        assertThat(shown(escalated, "2027-03-05").reading().state()).isEqualTo(Reading.State.DISAPPLIED);
        Application listed = desk.taken(OFFICER, consult(desk.inReview(), Interruption.WATCH_LISTED));
        assertThat(shown(listed, "2027-03-05").reading().state()).isEqualTo(Reading.State.DISAPPLIED);
    }

    @Test
    @DisplayName("is asked of somebody outside with what and until when, once at a time")
    void consultations() {
        Application inReview = desk.inReview();
        assertThat(unmet(desk.take(OFFICER, Taking.of(inReview, Step.CONSULT).because("what is it?"))))
                .containsExactly(Guard.CONSULTATION);
        assertThat(unmet(desk.take(OFFICER, consult(inReview, Interruption.REQUEST_FOR_INFORMATION))))
                .as("that is asked of the applicant")
                .containsExactly(Guard.CONSULTATION);
        Application consulted = desk.taken(OFFICER, consult(inReview, Interruption.EXPERT_OPINION));
        assertThat(unmet(desk.take(OFFICER, consult(consulted, Interruption.EXPERT_OPINION))))
                .containsExactly(Guard.CONSULTATION);
        assertThat(unmet(desk.take(
                        OFFICER,
                        Taking.of(consulted, Step.REPORT).because("nothing").interruption(Interruption.ON_SITE_CHECK))))
                .containsExactly(Guard.OPEN_CONSULTATION);
    }

    private static Taking consult(Application application, Interruption what) {
        return Taking.of(application, Step.CONSULT)
                .because("please look")
                .interruption(what)
                .due(OWN.clock().instant().plus(Duration.ofDays(10)));
    }

    private static List<WorkCalendar.Exception> announced(Tx tx, List<WorkCalendar.Exception> week) {
        new Calendars().announce(tx, "CN", week);
        return new Calendars().announced(tx, "CN");
    }

    private CaseClock.Shown shown(Application application, String day) {
        Optional<CaseClock.Shown> shown = desk.does(OFFICER, tx -> clock.read(tx, application, LocalDate.parse(day)));
        return shown.orElseThrow();
    }
}

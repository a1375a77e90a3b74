package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidewaiter.registry.licensing.application.Desk.AUTHORITY;
import static org.tidewaiter.registry.licensing.application.Desk.EXPORTER;
import static org.tidewaiter.registry.licensing.application.Desk.OFFICER;
import static org.tidewaiter.registry.licensing.application.Desk.SECOND;
import static org.tidewaiter.registry.licensing.application.Desk.THIRD;
import static org.tidewaiter.registry.licensing.application.Desk.TRADER;
import static org.tidewaiter.registry.licensing.application.Desk.gallium;
import static org.tidewaiter.registry.licensing.application.Desk.grant;
import static org.tidewaiter.registry.licensing.application.Desk.member;
import static org.tidewaiter.registry.licensing.application.Desk.unmet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.LicenceType;

@DisplayName("An application")
class ApplicationsTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private final Desk desk = new Desk(OWN);

    @Test
    @DisplayName("goes from the draft over a return to the decision")
    void theWholeWay() {
        Application draft = desk.begin(gallium("25 kg"));

        Application submitted = desk.taken(EXPORTER, Taking.of(draft, Step.SUBMIT));
        Application returned =
                desk.taken(OFFICER, Taking.of(submitted, Step.RETURN).because("no proof of end use"));
        assertThat(returned.state()).isEqualTo(ApplicationState.RETURNED_INCOMPLETE);
        Application again = desk.taken(EXPORTER, Taking.of(returned, Step.SUBMIT));
        desk.complete(again);
        Application accepted = desk.taken(OFFICER, Taking.of(again, Step.ACCEPT));
        Application inReview = desk.taken(OFFICER, Taking.of(accepted, Step.REVIEW));
        Application proposed =
                desk.taken(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25")));
        Application decided = desk.taken(SECOND, Taking.of(proposed, Step.SIGN));

        assertThat(decided.state()).isEqualTo(ApplicationState.DECIDED);
        assertThat(decided.number()).isEqualTo(7);
    }

    @Test
    @DisplayName("is not handed in while something that it must say is missing: it is told where (edge case 4)")
    void incompleteForm() {
        Form form = new Form(
                List.of(new Form.Line(" ", Set.of(), Optional.empty(), Optional.empty())),
                List.of(),
                List.of(new Form.EndUser("Hikari Optics", "JP")),
                true,
                List.of(),
                Optional.empty());

        assertThat(desk.take(EXPORTER, Taking.of(desk.begin(form), Step.SUBMIT)))
                .isEqualTo(new StepAnswer.Unmet(List.of(new StepAnswer.Missing(
                        Guard.COMPLETE_FORM,
                        List.of(
                                "/lines/0/goods",
                                "/lines/0/quantity",
                                "/destinations",
                                "/ultimateEndUsers",
                                "/endUse")))));
    }

    @Test
    @DisplayName(
            "is not accepted before every document is there, scanned, and in a language that is read (edge cases 1 and 2)")
    void incompleteDocuments() {
        Application submitted = desk.submitted(gallium("25 kg"));
        assertThat(desk.missingDocuments(submitted))
                .containsExactly("contract", "end-use", "identity", "specification");
        desk.attach(submitted, "contract", "zh", Optional.empty(), true);
        desk.attach(submitted, "identity", "zh", Optional.empty(), true);
        desk.attach(submitted, "specification", "zh", Optional.empty(), true);
        UUID foreign = desk.attach(submitted, "end-use", "ja", Optional.empty(), true);
        assertThat(desk.missingDocuments(submitted)).containsExactly("end-use");

        UUID translation = desk.does(
                EXPORTER,
                tx -> desk.documents()
                        .add(
                                tx,
                                submitted.id(),
                                new Documents.Added("end-use", new byte[32], "zh", Optional.of(foreign))));
        assertThat(desk.missingDocuments(submitted))
                .as("nobody has looked into the translation")
                .containsExactly("end-use");
        desk.scanned(translation, true);
        assertThat(desk.taken(OFFICER, Taking.of(submitted, Step.ACCEPT)).state())
                .isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    @DisplayName(
            "of which nobody knows for sure what it needs is accepted by an officer who says why what is there suffices")
    void notKnownWhatIsNeeded() {
        Application draft = desk.does(
                EXPORTER,
                tx -> desk.applications()
                        .begin(tx, "GB", LicenceType.SINGLE, Optional.empty(), Optional.empty(), gallium("25 kg")));
        Application submitted = desk.taken(EXPORTER, Taking.of(draft, Step.SUBMIT));
        assertThat(desk.missingDocuments(submitted)).containsExactly("end-use", "not-known");
        desk.attach(submitted, "end-use", "en", Optional.empty(), true);
        assertThat(desk.missingDocuments(submitted)).containsExactly("not-known");

        Application accepted =
                desk.taken(OFFICER, Taking.of(submitted, Step.ACCEPT).because("a sample; the undertaking suffices"));
        assertThat(accepted.state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    @DisplayName("with a file that is not harmless is not accepted, whatever else is there")
    void harmful() {
        Application submitted = desk.submitted(gallium("25 kg"));
        desk.complete(submitted);
        desk.attach(submitted, "brochure", "zh", Optional.empty(), false);

        assertThat(desk.missingDocuments(submitted)).containsExactly("brochure");
    }

    @Test
    @DisplayName("is not signed by who proposed it, nor twice by the same person in two roles (edge case 7)")
    void fourEyes() {
        Application proposed = desk.proposed(grant(2, "25"));

        assertThat(unmet(desk.take(OFFICER, Taking.of(proposed, Step.SIGN)))).containsExactly(Guard.OTHER_PERSON);
        Application once = desk.taken(THIRD, Taking.of(proposed, Step.SIGN));
        assertThat(once.state()).isEqualTo(ApplicationState.COUNTERSIGN);
        assertThat(unmet(desk.take(THIRD, Taking.of(once, Step.SIGN)))).contains(Guard.OTHER_PERSON);
        assertThat(desk.taken(SECOND, Taking.of(once, Step.SIGN)).state()).isEqualTo(ApplicationState.DECIDED);
    }

    @Test
    @DisplayName("keeps four eyes in the database too")
    void fourEyesInTheDatabase() throws SQLException {
        Application proposed = desk.proposed(grant(2, "25"));
        try (Connection owner = OWN.owner()) {
            assertThatThrownBy(() -> owner.createStatement()
                            .execute("INSERT INTO signature VALUES ('%s', 1, 1, '%s', now())"
                                    .formatted(proposed.id(), OFFICER.name())))
                    .hasMessageContaining("nobody signs what they wrote");
            owner.createStatement()
                    .execute("INSERT INTO signature VALUES ('%s', 1, 1, '%s', now())"
                            .formatted(proposed.id(), SECOND.name()));
            assertThatThrownBy(() -> owner.createStatement()
                            .execute("INSERT INTO signature VALUES ('%s', 1, 2, '%s', now())"
                                    .formatted(proposed.id(), SECOND.name())))
                    .hasMessageContaining("duplicate key");
            assertThatThrownBy(() -> owner.createStatement()
                            .execute(
                                    "INSERT INTO application_event (application, number, from_state, event, to_state, recorded_at, actor)"
                                            + " VALUES ('%s', 99, 'proposed', 'sign', 'withdrawn', now(), 'x')"
                                                    .formatted(proposed.id())))
                    .hasMessageContaining("violates foreign key");
        }
    }

    @Test
    @DisplayName("that is not signed by the second goes back, and the first signature is void (edge case 8)")
    void rejectedBySecond() {
        Application once = desk.taken(SECOND, Taking.of(desk.proposed(grant(2, "25")), Step.SIGN));
        Application back = desk.taken(THIRD, Taking.of(once, Step.REJECT).because("the end user was not checked"));
        assertThat(back.state()).isEqualTo(ApplicationState.IN_REVIEW);
        Application anew = desk.taken(OFFICER, Taking.of(back, Step.PROPOSE).proposing(grant(2, "20")));

        Application first = desk.taken(SECOND, Taking.of(anew, Step.SIGN));
        assertThat(first.state()).isEqualTo(ApplicationState.COUNTERSIGN);
        assertThat(desk.taken(THIRD, Taking.of(first, Step.SIGN)).state()).isEqualTo(ApplicationState.DECIDED);
    }

    @Test
    @DisplayName("separates that a question was received from its answer")
    void questions() {
        Application asked = desk.taken(
                OFFICER,
                Taking.of(desk.inReview(), Step.ASK)
                        .because("who installs it?")
                        .due(OWN.clock().instant().plus(Duration.ofDays(20))));
        Application acknowledged = desk.taken(EXPORTER, Taking.of(asked, Step.ACKNOWLEDGE));
        assertThat(acknowledged.state()).isEqualTo(ApplicationState.RFI_OPEN);
        assertThat(unmet(desk.take(EXPORTER, Taking.of(acknowledged, Step.ANSWER))))
                .containsExactly(Guard.REASON);
        assertThat(unmet(desk.take(OFFICER, Taking.of(acknowledged, Step.LAPSE).because("no answer"))))
                .containsExactly(Guard.ANSWER_OVERDUE);
        assertThat(desk.taken(EXPORTER, Taking.of(acknowledged, Step.ANSWER).because("we do"))
                        .state())
                .isEqualTo(ApplicationState.IN_REVIEW);
    }

    @Test
    @DisplayName("whose question is answered at the last minute of the last day is in time (edge case 9)")
    void lastMinute() {
        OWN.clock().set(Instant.parse("2027-03-01T08:00:00Z"));
        // the end of 21 March in Shanghai
        Instant due = Instant.parse("2027-03-21T16:00:00Z");
        Application asked = desk.taken(
                OFFICER,
                Taking.of(desk.inReview(), Step.ASK).because("who installs it?").due(due));
        OWN.clock().set(Instant.parse("2027-03-21T15:59:59Z"));

        assertThat(unmet(desk.take(OFFICER, Taking.of(asked, Step.LAPSE).because("no answer"))))
                .containsExactly(Guard.ANSWER_OVERDUE);
        assertThat(desk.taken(EXPORTER, Taking.of(asked, Step.ANSWER).because("we do"))
                        .state())
                .isEqualTo(ApplicationState.IN_REVIEW);
    }

    @Test
    @DisplayName(
            "is changed by one of two who step at the same moment; the other is told what changed (edge cases 6 and 11)")
    void atOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            Application inReview = desk.inReview();
            List<StepAnswer> answers = new ArrayList<>();
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<StepAnswer> officer = two.submit(() ->
                        desk.take(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25"))));
                Future<StepAnswer> exporter = two.submit(() -> desk.take(EXPORTER, Taking.of(inReview, Step.WITHDRAW)));
                answers.add(officer.get());
                answers.add(exporter.get());
            }
            assertThat(answers.stream().filter(StepAnswer.Taken.class::isInstance))
                    .hasSize(1);
            assertThat(answers.stream().filter(StepAnswer.Changed.class::isInstance))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("of another exporter is not there (edge case: 404, not 403)")
    void outOfSight() {
        Application draft = desk.begin(gallium("25 kg"));
        Actor stranger = member(UUID.randomUUID(), Role.EXPORTER);

        assertThat(desk.take(stranger, Taking.of(draft, Step.SUBMIT))).isEqualTo(new StepAnswer.NotFound());
    }

    @DisplayName("is accepted by officers, and by nobody else")
    @ParameterizedTest
    @EnumSource(Role.class)
    void whoMayAccept(Role role) {
        Application submitted = desk.submitted(gallium("25 kg"));
        desk.complete(submitted);
        StepAnswer answer = desk.take(
                member(role == Role.EXPORTER || role == Role.FORWARDER ? TRADER : AUTHORITY, role),
                Taking.of(submitted, Step.ACCEPT));

        if (EnumSet.of(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT).contains(role)) {
            assertThat(answer).isInstanceOf(StepAnswer.Taken.class);
        } else if (role == Role.ADMINISTRATOR) {
            assertThat(answer).as("administrators see no application").isEqualTo(new StepAnswer.NotFound());
        } else {
            assertThat(answer).isInstanceOf(StepAnswer.NotYours.class);
        }
    }

    @Test
    @DisplayName(
            "has a table of steps in which every state is reached, every end is an end, and every way has its roles")
    void theTable() {
        List<Transition> table = desk.does(OFFICER, Transition::table);
        Set<ApplicationState> reached = EnumSet.of(ApplicationState.DRAFT);
        table.forEach(each -> reached.add(each.to()));
        Set<ApplicationState> left = EnumSet.noneOf(ApplicationState.class);
        table.forEach(each -> left.add(each.from()));

        assertThat(reached).containsExactlyInAnyOrder(ApplicationState.values());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(left)))
                .containsExactlyInAnyOrder(
                        ApplicationState.WITHDRAWN, ApplicationState.LAPSED, ApplicationState.SUPERSEDED);
        assertThat(table).allSatisfy(each -> assertThat(each.roles()).isNotEmpty());
        assertThat(table)
                .as("applicants and the authority never share a step")
                .allSatisfy(each -> assertThat(
                                each.roles().stream().map(Role::authority).distinct())
                        .hasSize(1));
    }
}

package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.tidewaiter.registry.database.Work;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.OwnEvidence;
import org.tidewaiter.registry.licensing.Quantity;

@DisplayName("An application")
class ApplicationsTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final UUID TRADER = UUID.randomUUID();
    private static final UUID AUTHORITY = UUID.randomUUID();
    private static final Actor EXPORTER = member(TRADER, Role.EXPORTER);
    private static final Actor OFFICER = member(AUTHORITY, Role.LICENSING_OFFICER, Role.COUNTERSIGNER);
    private static final Actor SECOND = member(AUTHORITY, Role.COUNTERSIGNER);
    private static final Actor THIRD = member(AUTHORITY, Role.COUNTERSIGNER, Role.HEAD_OF_UNIT);

    private final Documents documents = new Documents();
    private final Licences licences = new Licences(OwnEvidence.of(OWN));
    private final Applications applications = new Applications(documents, licences, OwnEvidence.of(OWN));

    @Test
    @DisplayName("goes from the draft over a return to the decision")
    void theWholeWay() {
        Application draft = begin(gallium("25 kg"));

        Application submitted = taken(EXPORTER, Taking.of(draft, Step.SUBMIT));
        Application returned = taken(OFFICER, Taking.of(submitted, Step.RETURN).because("no proof of end use"));
        assertThat(returned.state()).isEqualTo(ApplicationState.RETURNED_INCOMPLETE);
        Application again = taken(EXPORTER, Taking.of(returned, Step.SUBMIT));
        complete(again);
        Application accepted = taken(OFFICER, Taking.of(again, Step.ACCEPT));
        Application inReview = taken(OFFICER, Taking.of(accepted, Step.REVIEW));
        Application proposed = taken(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25")));
        Application decided = taken(SECOND, Taking.of(proposed, Step.SIGN));

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

        assertThat(take(EXPORTER, Taking.of(begin(form), Step.SUBMIT)))
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
        Application submitted = submitted(gallium("25 kg"));
        assertThat(missingDocuments(submitted)).containsExactly("contract", "end-use", "identity", "specification");
        attach(submitted, "contract", "zh", Optional.empty(), true);
        attach(submitted, "identity", "zh", Optional.empty(), true);
        attach(submitted, "specification", "zh", Optional.empty(), true);
        UUID foreign = attach(submitted, "end-use", "ja", Optional.empty(), true);
        assertThat(missingDocuments(submitted)).containsExactly("end-use");

        UUID translation = does(
                EXPORTER,
                tx -> documents.add(
                        tx, submitted.id(), new Documents.Added("end-use", new byte[32], "zh", Optional.of(foreign))));
        assertThat(missingDocuments(submitted))
                .as("nobody has looked into the translation")
                .containsExactly("end-use");
        scanned(translation, true);
        assertThat(taken(OFFICER, Taking.of(submitted, Step.ACCEPT)).state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    @DisplayName("with a file that is not harmless is not accepted, whatever else is there")
    void harmful() {
        Application submitted = submitted(gallium("25 kg"));
        complete(submitted);
        attach(submitted, "brochure", "zh", Optional.empty(), false);

        assertThat(missingDocuments(submitted)).containsExactly("brochure");
    }

    @Test
    @DisplayName("is not signed by who proposed it, nor twice by the same person in two roles (edge case 7)")
    void fourEyes() {
        Application proposed = proposed(grant(2, "25"));

        assertThat(unmet(take(OFFICER, Taking.of(proposed, Step.SIGN)))).containsExactly(Guard.OTHER_PERSON);
        Application once = taken(THIRD, Taking.of(proposed, Step.SIGN));
        assertThat(once.state()).isEqualTo(ApplicationState.COUNTERSIGN);
        assertThat(unmet(take(THIRD, Taking.of(once, Step.SIGN)))).contains(Guard.OTHER_PERSON);
        assertThat(taken(SECOND, Taking.of(once, Step.SIGN)).state()).isEqualTo(ApplicationState.DECIDED);
    }

    @Test
    @DisplayName("keeps four eyes in the database too")
    void fourEyesInTheDatabase() throws SQLException {
        Application proposed = proposed(grant(2, "25"));
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
        Application once = taken(SECOND, Taking.of(proposed(grant(2, "25")), Step.SIGN));
        Application back = taken(THIRD, Taking.of(once, Step.REJECT).because("the end user was not checked"));
        assertThat(back.state()).isEqualTo(ApplicationState.IN_REVIEW);
        Application anew = taken(OFFICER, Taking.of(back, Step.PROPOSE).proposing(grant(2, "20")));

        Application first = taken(SECOND, Taking.of(anew, Step.SIGN));
        assertThat(first.state()).isEqualTo(ApplicationState.COUNTERSIGN);
        assertThat(taken(THIRD, Taking.of(first, Step.SIGN)).state()).isEqualTo(ApplicationState.DECIDED);
    }

    @Test
    @DisplayName(
            "is decided for every line, destination and end user; more than was asked for is not granted (edge case 13)")
    void everyLine() {
        Application inReview = inReview();

        assertThat(missing(take(
                        OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(new Proposal(1, validity(), List.of())))))
                .contains("1/JP/1", "validity");
        assertThat(missing(take(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25.000001")))))
                .containsExactly("1/JP/1/quantity");
        Proposal invented = new Proposal(
                1, validity(), List.of(line(1, Proposal.Outcome.GRANT, "25"), line(2, Proposal.Outcome.GRANT, "25")));
        assertThat(missing(take(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(invented))))
                .containsExactly("2/JP/1");
    }

    @Test
    @DisplayName("separates that a question was received from its answer")
    void questions() {
        Application asked = taken(
                OFFICER,
                Taking.of(inReview(), Step.ASK)
                        .because("who installs it?")
                        .due(OWN.clock().instant().plus(Duration.ofDays(20))));
        Application acknowledged = taken(EXPORTER, Taking.of(asked, Step.ACKNOWLEDGE));
        assertThat(acknowledged.state()).isEqualTo(ApplicationState.RFI_OPEN);
        assertThat(unmet(take(EXPORTER, Taking.of(acknowledged, Step.ANSWER)))).containsExactly(Guard.REASON);
        assertThat(unmet(take(OFFICER, Taking.of(acknowledged, Step.LAPSE).because("no answer"))))
                .containsExactly(Guard.ANSWER_OVERDUE);
        assertThat(taken(EXPORTER, Taking.of(acknowledged, Step.ANSWER).because("we do"))
                        .state())
                .isEqualTo(ApplicationState.IN_REVIEW);
    }

    @Test
    @DisplayName("whose question is answered at the last minute of the last day is in time (edge case 9)")
    void lastMinute() {
        OWN.clock().set(Instant.parse("2027-03-01T08:00:00Z"));
        // the end of 21 March in Shanghai
        Instant due = Instant.parse("2027-03-21T16:00:00Z");
        Application asked = taken(
                OFFICER,
                Taking.of(inReview(), Step.ASK).because("who installs it?").due(due));
        OWN.clock().set(Instant.parse("2027-03-21T15:59:59Z"));

        assertThat(unmet(take(OFFICER, Taking.of(asked, Step.LAPSE).because("no answer"))))
                .containsExactly(Guard.ANSWER_OVERDUE);
        assertThat(taken(EXPORTER, Taking.of(asked, Step.ANSWER).because("we do"))
                        .state())
                .isEqualTo(ApplicationState.IN_REVIEW);
    }

    @Test
    @DisplayName(
            "is changed by one of two who step at the same moment; the other is told what changed (edge cases 6 and 11)")
    void atOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            Application inReview = inReview();
            List<StepAnswer> answers = new ArrayList<>();
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<StepAnswer> officer = two.submit(
                        () -> take(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25"))));
                Future<StepAnswer> exporter = two.submit(() -> take(EXPORTER, Taking.of(inReview, Step.WITHDRAW)));
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
        Application draft = begin(gallium("25 kg"));
        Actor stranger = member(UUID.randomUUID(), Role.EXPORTER);

        assertThat(take(stranger, Taking.of(draft, Step.SUBMIT))).isEqualTo(new StepAnswer.NotFound());
    }

    @DisplayName("is accepted by officers, and by nobody else")
    @ParameterizedTest
    @EnumSource(Role.class)
    void whoMayAccept(Role role) {
        Application submitted = submitted(gallium("25 kg"));
        complete(submitted);
        StepAnswer answer = take(
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
    @DisplayName("refused may be appealed against, granted in full may not")
    void appeal() {
        Application granted = taken(SECOND, Taking.of(proposed(grant(1, "25")), Step.SIGN));
        assertThat(unmet(take(EXPORTER, Taking.of(granted, Step.APPEAL).because("unfair"))))
                .containsExactly(Guard.REFUSED_IN_PART);

        Proposal refusal = new Proposal(1, Optional.empty(), List.of(line(1, Proposal.Outcome.REFUSE, null)));
        Application refused = taken(SECOND, Taking.of(proposed(refusal), Step.SIGN));
        assertThat(taken(EXPORTER, Taking.of(refused, Step.APPEAL).because("the end user is a university"))
                        .state())
                .isEqualTo(ApplicationState.UNDER_APPEAL);
    }

    @Test
    @DisplayName(
            "that is granted gives a licence in the same moment, with the terms that were signed, and numbers without a gap")
    void gives() {
        long before = numbers();
        taken(SECOND, Taking.of(proposed(grant(1, "20")), Step.SIGN));
        take(SECOND, Taking.of(proposed(grant(2, "20")), Step.SIGN));
        taken(SECOND, Taking.of(proposed(grant(1, "15")), Step.SIGN));

        assertThat(numbers()).isEqualTo(before + 2);
        Licence licence = last();
        assertThat(licence.type()).isEqualTo(LicenceType.SINGLE);
        assertThat(licence.holder()).contains(TRADER);
        assertThat(licence.endUsers()).containsExactly("Hikari Optics");
        assertThat(licence.line(1).orElseThrow().quantity().orElseThrow()).isEqualByComparingTo("15");
        assertThat(licence.validUntil()).isEqualTo(LocalDate.parse("2027-12-31"));
    }

    @Test
    @DisplayName(
            "to change a licence lets it rest; refused, the old terms revive (edge case 24); granted, the new takes its place")
    void changes() {
        taken(SECOND, Taking.of(proposed(grant(1, "25")), Step.SIGN));
        Licence licence = last();
        Application accepted = amending(licence);
        assertThat(state(licence)).isEqualTo(LicenceState.PAUSED_FOR_AMENDMENT);
        Proposal refusal = new Proposal(1, Optional.empty(), List.of(line(1, Proposal.Outcome.REFUSE, null)));
        decided(accepted, refusal);
        assertThat(state(licence)).isNotEqualTo(LicenceState.PAUSED_FOR_AMENDMENT);

        decided(amending(licence), grant(1, "20"));
        assertThat(state(licence)).isEqualTo(LicenceState.SUPERSEDED);
        assertThat(last().replaces()).contains(licence.id());
    }

    @Test
    @DisplayName("does not show the applicant what the authority proposes")
    void proposalsAreTheAuthoritys() {
        Application proposed = proposed(grant(1, "25"));
        Optional<Proposals.Recorded> seen = does(EXPORTER, tx -> Proposals.latest(tx, proposed.id()));

        assertThat(seen).isEmpty();
    }

    @Test
    @DisplayName(
            "has a table of steps in which every state is reached, every end is an end, and every way has its roles")
    void theTable() {
        List<Transition> table = does(OFFICER, Transition::table);
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

    private Application amending(Licence licence) {
        Application draft = does(
                EXPORTER,
                tx -> applications.begin(
                        tx,
                        "CN",
                        LicenceType.SINGLE,
                        Optional.of(licence.id()),
                        Optional.of(Application.Amendment.NON_KEY),
                        gallium("25 kg")));
        Application submitted = taken(EXPORTER, Taking.of(draft, Step.SUBMIT));
        complete(submitted);
        return taken(OFFICER, Taking.of(submitted, Step.ACCEPT));
    }

    private void decided(Application accepted, Proposal proposal) {
        Application inReview = taken(OFFICER, Taking.of(accepted, Step.REVIEW));
        taken(SECOND, Taking.of(taken(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(proposal)), Step.SIGN));
    }

    private long numbers() {
        return does(
                OFFICER,
                tx -> tx.sql()
                        .createQuery("SELECT coalesce(sum(last), 0) FROM licence_number")
                        .mapTo(Long.class)
                        .one());
    }

    private Licence last() {
        String number = does(
                OFFICER,
                tx -> tx.sql()
                        .createQuery("SELECT number FROM licence ORDER BY number DESC LIMIT 1")
                        .mapTo(String.class)
                        .one());
        Optional<Licence> found = does(OFFICER, tx -> licences.find(tx, new LicenceNumber(number)));
        return found.orElseThrow();
    }

    private LicenceState state(Licence licence) {
        Instant now = OWN.clock().instant();
        return does(OFFICER, tx -> licences.state(tx, licence.id(), LocalDate.parse("2027-06-01"), now, now));
    }

    private Application proposed(Proposal proposal) {
        return taken(OFFICER, Taking.of(inReview(), Step.PROPOSE).proposing(proposal));
    }

    private Application inReview() {
        Application submitted = submitted(gallium("25 kg"));
        complete(submitted);
        return taken(OFFICER, Taking.of(taken(OFFICER, Taking.of(submitted, Step.ACCEPT)), Step.REVIEW));
    }

    private Application submitted(Form form) {
        return taken(EXPORTER, Taking.of(begin(form), Step.SUBMIT));
    }

    private Application begin(Form form) {
        return does(
                EXPORTER,
                tx -> applications.begin(tx, "CN", LicenceType.SINGLE, Optional.empty(), Optional.empty(), form));
    }

    private void complete(Application application) {
        for (String kind : List.of("identity", "contract", "specification", "end-use")) {
            attach(application, kind, "zh", Optional.empty(), true);
        }
    }

    private UUID attach(Application application, String kind, String language, Optional<UUID> of, boolean harmless) {
        UUID id = does(
                EXPORTER,
                tx -> documents.add(tx, application.id(), new Documents.Added(kind, new byte[32], language, of)));
        scanned(id, harmless);
        return id;
    }

    private void scanned(UUID document, boolean harmless) {
        does(new Actor.Product("scanner"), tx -> {
            documents.scanned(tx, document, harmless);
            return document;
        });
    }

    private List<String> missingDocuments(Application application) {
        return missing(take(OFFICER, Taking.of(application, Step.ACCEPT)));
    }

    private static List<String> missing(StepAnswer answer) {
        return ((StepAnswer.Unmet) answer)
                .unmet().stream().flatMap(each -> each.what().stream()).toList();
    }

    private static List<Guard> unmet(StepAnswer answer) {
        return ((StepAnswer.Unmet) answer)
                .unmet().stream().map(StepAnswer.Missing::guard).toList();
    }

    private Application taken(Actor actor, Taking taking) {
        StepAnswer answer = take(actor, taking);
        assertThat(answer).isInstanceOf(StepAnswer.Taken.class);
        return ((StepAnswer.Taken) answer).application();
    }

    private StepAnswer take(Actor actor, Taking taking) {
        return does(actor, tx -> applications.take(tx, taking));
    }

    private static Form gallium(String quantity) {
        return new Form(
                List.of(new Form.Line("镓锭", Set.of("CN:gallium-metal"), Quantity.parse(quantity), Optional.empty())),
                List.of("JP"),
                List.of(new Form.EndUser("Hikari Optics", "JP")),
                false,
                List.of(),
                Optional.of("LED epitaxy"));
    }

    private static Proposal grant(int signatures, String quantity) {
        return new Proposal(signatures, validity(), List.of(line(1, Proposal.Outcome.GRANT, quantity)));
    }

    private static Proposal.Line line(
            int number, Proposal.Outcome outcome, @org.jspecify.annotations.Nullable String quantity) {
        return new Proposal.Line(
                number,
                "JP",
                1,
                outcome,
                Optional.ofNullable(quantity).map(BigDecimal::new),
                Optional.empty(),
                "as examined");
    }

    private static Optional<Proposal.Validity> validity() {
        return Optional.of(new Proposal.Validity(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31")));
    }

    private static Actor member(UUID organisation, Role... roles) {
        return new Actor.Member(UUID.randomUUID(), organisation, Set.of(roles));
    }

    private static <T> T does(Actor actor, Work<T> work) {
        return OWN.database().inTransaction(actor, work);
    }
}

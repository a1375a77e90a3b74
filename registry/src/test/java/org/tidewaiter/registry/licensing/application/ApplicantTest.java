package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.registry.licensing.application.Desk.EXPORTER;
import static org.tidewaiter.registry.licensing.application.Desk.OFFICER;
import static org.tidewaiter.registry.licensing.application.Desk.SECOND;
import static org.tidewaiter.registry.licensing.application.Desk.THIRD;
import static org.tidewaiter.registry.licensing.application.Desk.gallium;
import static org.tidewaiter.registry.licensing.application.Desk.grant;
import static org.tidewaiter.registry.licensing.application.Desk.line;
import static org.tidewaiter.registry.licensing.application.Desk.member;
import static org.tidewaiter.registry.licensing.application.Desk.missing;
import static org.tidewaiter.registry.licensing.application.Desk.unmet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Quantity;

@DisplayName("Who applies")
class ApplicantTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final Actor ADMINISTRATOR = member(UUID.randomUUID(), Role.ADMINISTRATOR);

    private final Desk desk = new Desk(OWN);
    private final Accounts accounts = new Accounts();

    @ParameterizedTest(name = "{1} of {0}, today 2026-11-23: barred {2}")
    @CsvSource(textBlock = """
            2021-11-24, SERIOUS_ADMINISTRATIVE, true
            2021-11-23, SERIOUS_ADMINISTRATIVE, false
            2026-11-22, SERIOUS_ADMINISTRATIVE, true
            2026-11-22, ADMINISTRATIVE,         false
            1999-01-01, CRIMINAL,               true
            """)
    @DisplayName(
            "is given no general licence for five years after a serious penalty, and never after a crime (edge case 17)")
    void penalised(LocalDate imposed, Penalties.Kind kind, boolean barred) {
        UUID trader = UUID.randomUUID();
        Application inReview = general(trader);
        UUID penalty =
                desk.does(THIRD, tx -> desk.penalties().record(tx, trader, kind, imposed, "an invented decision"));

        StepAnswer answer = desk.take(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25")));
        if (barred) {
            assertThat(unmet(answer)).containsExactly(Guard.ELIGIBLE);
            assertThat(missing(answer).getFirst()).endsWith(imposed.toString());
            desk.does(THIRD, tx -> {
                desk.penalties().lift(tx, penalty, LocalDate.parse("2026-11-23"), "set aside on appeal");
                return penalty;
            });
            desk.taken(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25")));
        } else {
            assertThat(answer).isInstanceOf(StepAnswer.Taken.class);
        }
    }

    @Test
    @DisplayName("is given nothing that a penalty bars where the penalty came after the proposal")
    void penalisedMeanwhile() {
        UUID trader = UUID.randomUUID();
        Application proposed =
                desk.taken(OFFICER, Taking.of(general(trader), Step.PROPOSE).proposing(grant(1, "25")));
        desk.does(
                THIRD,
                tx -> desk.penalties()
                        .record(tx, trader, Penalties.Kind.CRIMINAL, LocalDate.parse("2026-11-23"), "a judgment"));

        assertThat(unmet(desk.take(SECOND, Taking.of(proposed, Step.SIGN)))).containsExactly(Guard.ELIGIBLE);
    }

    @Test
    @DisplayName("may be given a single licence in spite of a penalty, and may always be refused")
    void notBarred() {
        UUID trader = UUID.randomUUID();
        Application inReview = general(trader);
        desk.does(
                THIRD,
                tx -> desk.penalties()
                        .record(tx, trader, Penalties.Kind.CRIMINAL, LocalDate.parse("2020-01-01"), "a judgment"));
        Proposal refusal = new Proposal(1, Optional.empty(), List.of(line(1, Proposal.Outcome.REFUSE, null)));

        desk.taken(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(refusal));
    }

    @Test
    @DisplayName("who hands in again what was withdrawn is seen to do so (edge case 16)")
    void again() {
        Form form = asked("Kiyohara Optics");
        Application withdrawn = desk.taken(EXPORTER, Taking.of(desk.submitted(form), Step.WITHDRAW));
        Application second = desk.submitted(asked(" KIYOHARA  optics"));

        assertThat(found(second)).contains(new Finding.Again(withdrawn.id(), "withdrawn"));
    }

    @Test
    @DisplayName("may have another application go on meanwhile: its steps on the way void no proposal")
    void another() {
        Form form = asked("Hoshino Optics");
        Application other = desk.submitted(form);
        Application submitted = desk.submitted(form);
        desk.complete(submitted);
        Application inReview =
                desk.taken(OFFICER, Taking.of(desk.taken(OFFICER, Taking.of(submitted, Step.ACCEPT)), Step.REVIEW));
        Application proposed =
                desk.taken(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(grant(1, "25")));
        assertThat(found(proposed)).contains(new Finding.Again(other.id(), "open"));
        desk.taken(OFFICER, Taking.of(other, Step.RETURN).because("no contract"));

        assertThat(desk.taken(SECOND, Taking.of(proposed, Step.SIGN)).state()).isEqualTo(ApplicationState.DECIDED);
    }

    @Test
    @DisplayName(
            "in the Union who does not say from where the goods leave is told that nothing was examined, which holds")
    void notOneCountry() {
        Examined examined = examinedInTheUnion(gallium("25 kg"));

        assertThat(examined.disposition()).isEqualTo(Disposition.HOLD);
        assertThat(examined.findings()).contains(new Finding.NotExamined());
        assertThat(examinedInTheUnion(leaving(gallium("25 kg"), "US")).findings())
                .as("a country outside the Union is none")
                .contains(new Finding.NotExamined());
    }

    @Test
    @DisplayName("in the Union is examined by its law, from the country that the form names")
    void fromOneOfTheUnion() {
        Form lasers = new Form(
                List.of(new Form.Line(
                        "germanium tetrachloride", Set.of("EU:1"), Quantity.parse("25 kg"), Optional.empty())),
                List.of("CN"),
                List.of(new Form.EndUser("Example Optics", "CN")),
                false,
                List.of(),
                Optional.of("fibre optics"));
        Examined examined = examinedInTheUnion(leaving(lasers, "DE"));

        assertThat(examined.findings()).doesNotContain(new Finding.NotExamined());
        assertThat(desk.does(OFFICER, tx -> desk.examinations().documents(tx, examined.id()))
                        .get("CN"))
                .contains("\"from\":\"DE\"", "\"jurisdiction\":\"EU\"");
    }

    private Examined examinedInTheUnion(Form form) {
        Application draft = desk.does(
                EXPORTER,
                tx -> desk.applications()
                        .begin(tx, "EU", LicenceType.SINGLE, Optional.empty(), Optional.empty(), form));
        Application submitted = desk.taken(EXPORTER, Taking.of(draft, Step.SUBMIT));
        Optional<Examined> examined =
                desk.does(OFFICER, tx -> desk.examinations().latest(tx, submitted.id()));
        return examined.orElseThrow();
    }

    private static Form leaving(Form form, String from) {
        return new Form(
                form.lines(),
                form.destinations(),
                form.endUsers(),
                form.incorporated(),
                form.ultimateEndUsers(),
                form.endUse(),
                Optional.of(from));
    }

    @Test
    @DisplayName("who was given on a new application what an appeal asks for is seen to have it (edge case 15)")
    void grantedMeanwhile() {
        Form form = asked("Yoshino Crystals");
        Application refused = decided(form, line(1, Proposal.Outcome.REFUSE, null));
        Application granted = decided(form, line(1, Proposal.Outcome.GRANT, "25"));
        Application appealed =
                desk.taken(EXPORTER, Taking.of(refused, Step.APPEAL).because("the end user is a university"));
        Application proposed =
                desk.taken(THIRD, Taking.of(appealed, Step.PROPOSE).proposing(grant(1, "25")));

        assertThat(found(proposed)).contains(new Finding.Again(granted.id(), "decided"));
    }

    @Test
    @DisplayName("counts once among the decided, with the decision that stands (edge case 18)")
    void countsOnce() {
        Instant from = OWN.clock().instant();
        Application refused = decided(asked("Ozu Ceramics"), line(1, Proposal.Outcome.REFUSE, null));
        assertThat(counted(from)).containsExactly(Map.entry(Proposal.Result.REFUSED, 1));
        Application appealed =
                desk.taken(EXPORTER, Taking.of(refused, Step.APPEAL).because("new evidence"));
        assertThat(counted(from)).as("nothing stands while the appeal is open").isEmpty();
        Application proposed =
                desk.taken(THIRD, Taking.of(appealed, Step.PROPOSE).proposing(grant(1, "25")));
        desk.taken(SECOND, Taking.of(proposed, Step.SIGN));

        assertThat(counted(from)).containsExactly(Map.entry(Proposal.Result.GRANTED, 1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            Brightwater Metals Ltd,             true
            Brightwater Metals (Japan) K.K.,    true
            Hikari Optics,                      false
            """)
    @DisplayName("among those who will use the goods is shown to the officer (edge case 3)")
    void amongTheUsers(String endUser, boolean shown) {
        Organisation trader = trader();
        Application submitted = submitted(trader, asked(endUser));

        assertThat(found(submitted).contains(new Finding.OwnUser(1))).isEqualTo(shown);
    }

    @Test
    @DisplayName("and is renamed meanwhile keeps its application; what it was called stays on record (edge case 12)")
    void renamed() {
        Organisation trader = trader();
        Application submitted = submitted(trader, asked("Hikari Optics"));
        desk.does(ADMINISTRATOR, tx -> accounts.rename(tx, trader.id(), "Clearwater Metals"));

        Actor exporter = member(trader.id(), Role.EXPORTER);
        assertThat(desk.taken(exporter, Taking.of(submitted, Step.WITHDRAW)).organisation())
                .isEqualTo(trader.id());
        List<String> former = desk.does(OFFICER, tx -> accounts.formerNames(tx, trader.id()));
        assertThat(former).containsExactly("Brightwater Metals");
        Optional<Organisation> now = desk.does(OFFICER, tx -> accounts.organisation(tx, trader.id()));
        assertThat(now).map(Organisation::name).contains("Clearwater Metals");
    }

    private Application general(UUID trader) {
        Actor exporter = member(trader, Role.EXPORTER);
        Application draft = desk.does(
                exporter,
                tx -> desk.applications()
                        .begin(tx, "CN", LicenceType.GENERAL, Optional.empty(), Optional.empty(), gallium("25 kg")));
        Application submitted = desk.taken(exporter, Taking.of(draft, Step.SUBMIT));
        for (String kind : List.of(
                "identity",
                "contract",
                "specification",
                "end-use",
                "compliance-programme",
                "licence-use",
                "channels")) {
            UUID document = desk.does(
                    exporter,
                    tx -> desk.documents()
                            .add(tx, submitted.id(), new Documents.Added(kind, new byte[32], "zh", Optional.empty())));
            desk.scanned(document, true);
        }
        return desk.taken(OFFICER, Taking.of(desk.taken(OFFICER, Taking.of(submitted, Step.ACCEPT)), Step.REVIEW));
    }

    private Application decided(Form form, Proposal.Line line) {
        Application submitted = desk.submitted(form);
        desk.complete(submitted);
        Application inReview =
                desk.taken(OFFICER, Taking.of(desk.taken(OFFICER, Taking.of(submitted, Step.ACCEPT)), Step.REVIEW));
        Proposal proposal = new Proposal(
                1, line.outcome() == Proposal.Outcome.GRANT ? Desk.validity() : Optional.empty(), List.of(line));
        return desk.taken(
                SECOND,
                Taking.of(desk.taken(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(proposal)), Step.SIGN));
    }

    private Application submitted(Organisation trader, Form form) {
        Actor exporter = member(trader.id(), Role.EXPORTER);
        Application draft = desk.does(
                exporter,
                tx -> desk.applications()
                        .begin(tx, "CN", LicenceType.SINGLE, Optional.empty(), Optional.empty(), form));
        return desk.taken(exporter, Taking.of(draft, Step.SUBMIT));
    }

    private Organisation trader() {
        return desk.does(ADMINISTRATOR, tx -> accounts.organise(tx, Organisation.Kind.TRADER, "Brightwater Metals"));
    }

    private Map<Proposal.Result, Integer> counted(Instant from) {
        return desk.does(
                OFFICER,
                tx -> new Statistics().decided(tx, from, OWN.clock().instant().plusSeconds(1)));
    }

    private List<Finding> found(Application application) {
        Optional<Examined> latest = desk.does(OFFICER, tx -> desk.examinations().latest(tx, application.id()));
        return latest.orElseThrow().findings();
    }

    private static Form asked(String endUser) {
        return new Form(
                List.of(new Form.Line("镓锭", Set.of("CN:gallium-metal"), Quantity.parse("25 kg"), Optional.empty())),
                List.of("JP"),
                List.of(new Form.EndUser(endUser, "JP")),
                false,
                List.of(),
                Optional.of("LED epitaxy"));
    }
}

package org.tidewaiter.registry.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.database.Work;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceNumber;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.OwnEvidence;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.procedure.Procedures;

/** Exporters and officers at the desk, in the words of a test. */
final class Desk {

    static final UUID TRADER = UUID.randomUUID();
    static final UUID AUTHORITY = UUID.randomUUID();
    static final Actor EXPORTER = member(TRADER, Role.EXPORTER);
    static final Actor OFFICER = member(AUTHORITY, Role.LICENSING_OFFICER, Role.COUNTERSIGNER);
    static final Actor SECOND = member(AUTHORITY, Role.COUNTERSIGNER);
    static final Actor THIRD = member(AUTHORITY, Role.COUNTERSIGNER, Role.HEAD_OF_UNIT);

    private static final Decider LAW = new Decider(Rulebooks.standard(), new ListsInForce.None());

    private final OwnDatabase own;
    private final Documents documents = new Documents(Procedures.standard());
    private final AtomicReference<Decider> decider = new AtomicReference<>(LAW);
    private final Examinations examinations = new Examinations(decider::get, Procedures.standard(), new Accounts());
    private final Penalties penalties = new Penalties(Procedures.standard());
    private final Licences licences;
    private final Applications applications;

    Desk(OwnDatabase own) {
        this.own = own;
        this.licences = new Licences(OwnEvidence.of(own));
        this.applications = new Applications(documents, penalties, examinations, licences, OwnEvidence.of(own));
    }

    Examinations examinations() {
        return examinations;
    }

    Reexamination reexamination() {
        return new Reexamination(own.database(), applications, examinations);
    }

    /** From now on the engine goes by these lists. */
    void lists(ListsInForce lists) {
        decider.set(new Decider(LAW.rulebook(), lists));
    }

    Penalties penalties() {
        return penalties;
    }

    Documents documents() {
        return documents;
    }

    Licences licences() {
        return licences;
    }

    Applications applications() {
        return applications;
    }

    Application amending(Licence licence) {
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

    void decided(Application accepted, Proposal proposal) {
        Application inReview = taken(OFFICER, Taking.of(accepted, Step.REVIEW));
        taken(SECOND, Taking.of(taken(OFFICER, Taking.of(inReview, Step.PROPOSE).proposing(proposal)), Step.SIGN));
    }

    long numbers() {
        return does(
                OFFICER,
                tx -> tx.sql()
                        .createQuery("SELECT coalesce(sum(last), 0) FROM licence_number")
                        .mapTo(Long.class)
                        .one());
    }

    Licence last() {
        String number = does(
                OFFICER,
                tx -> tx.sql()
                        .createQuery("SELECT number FROM licence ORDER BY number DESC LIMIT 1")
                        .mapTo(String.class)
                        .one());
        Optional<Licence> found = does(OFFICER, tx -> licences.find(tx, new LicenceNumber(number)));
        return found.orElseThrow();
    }

    LicenceState state(Licence licence) {
        Instant now = own.clock().instant();
        return does(OFFICER, tx -> licences.state(tx, licence.id(), LocalDate.parse("2027-06-01"), now, now));
    }

    Application proposed(Proposal proposal) {
        return taken(OFFICER, Taking.of(inReview(), Step.PROPOSE).proposing(proposal));
    }

    Application inReview() {
        Application submitted = submitted(gallium("25 kg"));
        complete(submitted);
        return taken(OFFICER, Taking.of(taken(OFFICER, Taking.of(submitted, Step.ACCEPT)), Step.REVIEW));
    }

    Application submitted(Form form) {
        return taken(EXPORTER, Taking.of(begin(form), Step.SUBMIT));
    }

    Application begin(Form form) {
        return does(
                EXPORTER,
                tx -> applications.begin(tx, "CN", LicenceType.SINGLE, Optional.empty(), Optional.empty(), form));
    }

    void complete(Application application) {
        for (String kind : List.of("identity", "contract", "specification", "end-use")) {
            attach(application, kind, "zh", Optional.empty(), true);
        }
    }

    UUID attach(Application application, String kind, String language, Optional<UUID> of, boolean harmless) {
        UUID id = does(
                EXPORTER,
                tx -> documents.add(tx, application.id(), new Documents.Added(kind, new byte[32], language, of)));
        scanned(id, harmless);
        return id;
    }

    void scanned(UUID document, boolean harmless) {
        does(new Actor.Product("scanner"), tx -> {
            documents.scanned(tx, document, harmless);
            return document;
        });
    }

    List<String> missingDocuments(Application application) {
        return missing(take(OFFICER, Taking.of(application, Step.ACCEPT)));
    }

    static List<String> missing(StepAnswer answer) {
        return ((StepAnswer.Unmet) answer)
                .unmet().stream().flatMap(each -> each.what().stream()).toList();
    }

    static List<Guard> unmet(StepAnswer answer) {
        return ((StepAnswer.Unmet) answer)
                .unmet().stream().map(StepAnswer.Missing::guard).toList();
    }

    Application taken(Actor actor, Taking taking) {
        StepAnswer answer = take(actor, taking);
        assertThat(answer).isInstanceOf(StepAnswer.Taken.class);
        return ((StepAnswer.Taken) answer).application();
    }

    StepAnswer take(Actor actor, Taking taking) {
        own.clock().pass(Duration.ofMillis(1));
        return does(actor, tx -> applications.take(tx, taking));
    }

    static Form gallium(String quantity) {
        return new Form(
                List.of(new Form.Line("镓锭", Set.of("CN:gallium-metal"), Quantity.parse(quantity), Optional.empty())),
                List.of("JP"),
                List.of(new Form.EndUser("Hikari Optics", "JP")),
                false,
                List.of(),
                Optional.of("LED epitaxy"));
    }

    static Proposal grant(int signatures, String quantity) {
        return new Proposal(signatures, validity(), List.of(line(1, Proposal.Outcome.GRANT, quantity)));
    }

    static Proposal.Line line(
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

    static Optional<Proposal.Validity> validity() {
        return Optional.of(new Proposal.Validity(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-12-31")));
    }

    static Actor member(UUID organisation, Role... roles) {
        return new Actor.Member(UUID.randomUUID(), organisation, Set.of(roles));
    }

    <T> T does(Actor actor, Work<T> work) {
        return own.database().inTransaction(actor, work);
    }
}

package org.tidewaiter.registry.licensing.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.database.StandsInTheWayException;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.EvidenceRecord;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.rulebook.procedure.Interruption;

/** The applications on record, and the steps that are taken with them. */
public final class Applications {

    private static final String ADD = """
            INSERT INTO application (id, organisation, jurisdiction, type, amends, amendment, created_at, actor)
            VALUES (:id, :organisation, :jurisdiction, :type, :amends, :amendment, :at, :actor)""";

    private static final String FIND = """
            SELECT a.*, coalesce(e.to_state, 'draft') AS state, coalesce(e.number, 0) AS number,
                   (SELECT max(version) FROM application_form f WHERE f.application = a.id) AS form
            FROM application a
            LEFT JOIN LATERAL (SELECT to_state, number FROM application_event e
                               WHERE e.application = a.id ORDER BY number DESC LIMIT 1) e ON true
            WHERE a.id = :id""";

    private static final String ADD_FORM = """
            INSERT INTO application_form (application, version, form, subject, recorded_at, actor)
            SELECT :application, coalesce(max(version), 0) + 1, :form, :subject, :at, :actor
            FROM application_form WHERE application = :application
            ON CONFLICT DO NOTHING""";

    private static final String FORM =
            "SELECT form FROM application_form WHERE application = :id AND version = :version";

    private static final String ADD_EVENT = """
            INSERT INTO application_event (application, number, from_state, event, to_state, form, recorded_at, actor,
                                           reason, interruption, due)
            VALUES (:application, :number, :from, :event, :to, :form, :at, :actor, :reason, :interruption, :due)
            ON CONFLICT DO NOTHING""";

    private final Evidence evidence;
    private final Examinations examinations;
    private final Guards guards;
    private final Deciding deciding;

    /**
     * Applications with {@code documents}, granted to nobody whom {@code penalties} bar, examined by {@code examinations}, which give {@code licences}; every step is put into
     * {@code evidence}.
     */
    public Applications(
            Documents documents, Penalties penalties, Examinations examinations, Licences licences, Evidence evidence) {
        this.evidence = evidence;
        this.examinations = examinations;
        this.guards = new Guards(documents, penalties, examinations);
        this.deciding = new Deciding(licences);
    }

    /**
     * Begins an application of the organisation for which somebody acts.
     *
     * @param amends the licence that it would change, one of theirs
     * @param amendment how it would change it
     * @throws NotAllowedException where the licence is not theirs
     */
    public Application begin(
            Tx tx,
            String jurisdiction,
            LicenceType type,
            Optional<UUID> amends,
            Optional<Application.Amendment> amendment,
            Form form) {
        if (amends.filter(licence -> !own(tx, licence)).isPresent()) {
            throw new NotAllowedException("a licence is changed by whoever holds it");
        }
        UUID id = tx.newId();
        tx.sql()
                .createUpdate(ADD)
                .bind("id", id)
                .bind("organisation", tx.actor().ofOrganisation())
                .bind("jurisdiction", jurisdiction)
                .bind("type", type.word())
                .bind("amends", amends)
                .bind("amendment", amendment.map(Application.Amendment::word))
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        write(tx, id, form);
        return find(tx, id).orElseThrow();
    }

    private static boolean own(Tx tx, UUID licence) {
        return tx.sql()
                .createQuery(
                        "SELECT EXISTS (SELECT FROM licence WHERE id = :id AND organisation = acting_organisation())")
                .bind("id", licence)
                .mapTo(Boolean.class)
                .one();
    }

    /** The application of this id, where it is in sight. */
    public Optional<Application> find(Tx tx, UUID id) {
        return tx.sql()
                .createQuery(FIND)
                .bind("id", id)
                .map((row, context) -> new Application(
                        id,
                        row.getObject("organisation", UUID.class),
                        row.getString("jurisdiction"),
                        LicenceType.of(row.getString("type")),
                        Optional.ofNullable(row.getObject("amends", UUID.class)),
                        Optional.ofNullable(row.getString("amendment"))
                                .map(word ->
                                        word.equals("key") ? Application.Amendment.KEY : Application.Amendment.NON_KEY),
                        ApplicationState.of(row.getString("state")),
                        row.getInt("number"),
                        row.getInt("form")))
                .findOne();
    }

    /** The present form of {@code application}. */
    public Form form(Tx tx, Application application) {
        String text = tx.sql()
                .createQuery(FORM)
                .bind("id", application.id())
                .bind("version", application.form())
                .mapTo(String.class)
                .one();
        Problems problems = new Problems();
        return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), problems)
                .flatMap(node -> new Stated(node, Pointer.root(), problems).section(FormDocument::read))
                .orElseThrow(() -> new IllegalStateException("a form that was kept cannot be read"));
    }

    /**
     * Changes the form, while it is the applicant's: as a draft, or handed back.
     *
     * @param seen the last step that was seen
     * @param seenForm the version of the form that was seen
     */
    public StepAnswer revise(Tx tx, UUID id, int seen, int seenForm, Form form) {
        Optional<Application> found = find(tx, id);
        if (found.isEmpty()) {
            return new StepAnswer.NotFound();
        }
        Application application = found.get();
        if (application.number() != seen || application.form() != seenForm) {
            return new StepAnswer.Changed(application);
        }
        boolean applicants = application.state() == ApplicationState.DRAFT
                || application.state() == ApplicationState.RETURNED_INCOMPLETE;
        if (!applicants || !tx.actor().ofOrganisation().equals(Optional.of(application.organisation()))) {
            return new StepAnswer.NotFromHere(application.state());
        }
        write(tx, id, form);
        return new StepAnswer.Taken(find(tx, id).orElseThrow());
    }

    /** Takes a step: the one transition of the table whose guards hold. */
    public StepAnswer take(Tx tx, Taking taking) {
        Optional<Application> found = find(tx, taking.application());
        if (found.isEmpty()) {
            return new StepAnswer.NotFound();
        }
        Application application = found.get();
        List<Transition> possible = Transition.table(tx).stream()
                .filter(each -> each.from() == application.state() && each.step() == taking.step())
                .toList();
        if (application.number() != taking.seen()) {
            return new StepAnswer.Changed(application);
        }
        if (possible.isEmpty()) {
            return new StepAnswer.NotFromHere(application.state());
        }
        if (possible.stream().noneMatch(each -> mayTake(tx, each, application))) {
            return new StepAnswer.NotYours(possible.getFirst().roles());
        }
        Form form = form(tx, application);
        List<List<StepAnswer.Missing>> unmet = new ArrayList<>();
        for (Transition transition : possible) {
            List<StepAnswer.Missing> missing = missing(tx, transition, application, form, taking);
            if (missing.isEmpty()) {
                record(tx, application, transition, taking, form);
                return new StepAnswer.Taken(find(tx, application.id()).orElseThrow());
            }
            unmet.add(missing);
        }
        // of several ways, the one that lacks least is the one that was meant
        return new StepAnswer.Unmet(unmet.stream()
                .min(java.util.Comparator.comparingInt(List::size))
                .orElseThrow());
    }

    /** What two different people must do: a machine with the key of one of them is nobody else. */
    private static final Set<Step> BY_PERSONS = EnumSet.of(Step.PROPOSE, Step.SIGN, Step.REJECT);

    /** Roles of the applicant's side are those of the organisation that applies. */
    private static boolean mayTake(Tx tx, Transition transition, Application application) {
        boolean fit = tx.actor() instanceof Actor.Member || !BY_PERSONS.contains(transition.step());
        return fit
                && tx.actor().inRoles().stream()
                        .filter(role -> transition.roles().contains(role))
                        .anyMatch(role -> role.authority()
                                || tx.actor().ofOrganisation().equals(Optional.of(application.organisation())));
    }

    private List<StepAnswer.Missing> missing(
            Tx tx, Transition transition, Application application, Form form, Taking taking) {
        List<StepAnswer.Missing> missing = new ArrayList<>();
        for (Guard guard : transition.guards()) {
            guards.missing(tx, guard, application, form, taking).ifPresent(missing::add);
        }
        return missing;
    }

    private void record(Tx tx, Application application, Transition transition, Taking taking, Form form) {
        int added = tx.sql()
                .createUpdate(ADD_EVENT)
                .bind("application", application.id())
                .bind("number", application.number() + 1)
                .bind("from", transition.from().word())
                .bind("event", transition.step().word())
                .bind("to", transition.to().word())
                .bind("form", application.form())
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .bind("reason", taking.reason())
                .bind(
                        "interruption",
                        transition.interruption(taking.interruption()).map(Interruption::word))
                .bind("due", taking.due())
                .execute();
        if (added == 0) {
            throw new StandsInTheWayException("somebody took another step at the same moment");
        }
        Optional<Examined> examined = transition.effects().contains(Effect.EXAMINE)
                ? Optional.of(examinations.examine(tx, application, form))
                : Optional.empty();
        if (transition.step() == Step.PROPOSE) {
            taking.proposal().ifPresent(proposal -> Proposals.add(tx, application, proposal, examined));
        }
        if (transition.step() == Step.SIGN) {
            Proposals.Recorded latest = Proposals.latest(tx, application.id()).orElseThrow();
            Proposals.sign(tx, application.id(), latest.version());
            if (transition.effects().contains(Effect.DECIDE)) {
                deciding.decide(tx, application, form, latest.proposal());
            }
        }
        if (transition.effects().contains(Effect.START_CLOCK)) {
            deciding.rest(tx, application);
        }
        evidence.append(
                tx,
                new EntryKind("application." + transition.step().word()),
                new SubjectReference("application", application.id().toString()),
                EvidenceRecord.of(application.id(), application.organisation()),
                Node.fields()
                        .add("number", Node.of(application.number() + 1L))
                        .add("from", transition.from().word())
                        .add("to", transition.to().word())
                        .add("form", FormDocument.write(form))
                        .add("reason", taking.reason(), Node::of)
                        .build());
    }

    private static void write(Tx tx, UUID id, Form form) {
        int added = tx.sql()
                .createUpdate(ADD_FORM)
                .bind("application", id)
                .bind("form", DocumentWriter.text(FormDocument.write(form)))
                .bind("subject", Subject.of(form))
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        if (added == 0) {
            throw new StandsInTheWayException("somebody changed the form at the same moment");
        }
    }
}

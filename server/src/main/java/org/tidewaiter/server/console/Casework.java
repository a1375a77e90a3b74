package org.tidewaiter.server.console;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.application.Application;
import org.tidewaiter.registry.licensing.application.ApplicationState;
import org.tidewaiter.registry.licensing.application.Applications;
import org.tidewaiter.registry.licensing.application.CaseClock;
import org.tidewaiter.registry.licensing.application.CaseFile;
import org.tidewaiter.registry.licensing.application.DocumentFiles;
import org.tidewaiter.registry.licensing.application.Documents;
import org.tidewaiter.registry.licensing.application.Examinations;
import org.tidewaiter.registry.licensing.application.Examined;
import org.tidewaiter.registry.licensing.application.Form;
import org.tidewaiter.registry.licensing.application.ProposalFile;
import org.tidewaiter.registry.licensing.application.Step;
import org.tidewaiter.registry.licensing.application.Transition;
import org.tidewaiter.rulebook.procedure.Procedure;
import org.tidewaiter.rulebook.procedure.Procedures;
import org.tidewaiter.server.Foundation;

/** What the pages of applications share: what is on record with an application, and what a visitor may do with it. */
@Component
public class Casework {

    private final Accounts accounts;
    private final Procedures procedures;
    private final Examinations examinations;
    private final Applications applications;
    private final DocumentFiles files;
    private final CaseClock clock;
    private final Law law;
    private final Titles titles;
    private final Checks checks;
    private final CaseFile caseFile = new CaseFile();
    private final ProposalFile proposals = new ProposalFile();

    Casework(
            Accounts accounts,
            Procedures procedures,
            Examinations examinations,
            Applications applications,
            Documents documents,
            CaseClock clock,
            Foundation foundation,
            Titles titles,
            Checks checks) {
        this.accounts = accounts;
        this.procedures = procedures;
        this.examinations = examinations;
        this.applications = applications;
        this.files = new DocumentFiles(documents, applications);
        this.clock = clock;
        this.law = foundation.rulebook().law();
        this.titles = titles;
        this.checks = checks;
    }

    /**
     * An application in a list.
     *
     * @param application where it stands
     * @param applicant whose
     * @param goods what, in short
     */
    public record Row(Application application, String applicant, String goods) {}

    /** {@code application} as it stands in a list. */
    Row row(Tx tx, Application application) {
        Form form = applications.form(tx, application);
        String goods = form.lines().isEmpty() ? "" : form.lines().getFirst().goods();
        return new Row(
                application,
                organisation(tx, application.organisation()),
                form.lines().size() > 1 ? goods + " +" + (form.lines().size() - 1) : goods);
    }

    /** Applications with which {@code visit} has to do something next, the latest first. */
    List<Row> waiting(Tx tx, Visit visit, int most) {
        return Arrays.stream(ApplicationState.values())
                .filter(state -> waitsFor(visit.who(), state))
                .flatMap(state -> caseFile.page(tx, Optional.of(state), Optional.empty(), most).stream())
                .sorted(java.util.Comparator.reverseOrder())
                .limit(most)
                .map(id -> row(tx, application(tx, id)))
                .toList();
    }

    private static boolean waitsFor(Visitor who, ApplicationState state) {
        return switch (state) {
            case DRAFT, RETURNED_INCOMPLETE, RFI_OPEN -> who.applies();
            case SUBMITTED, ACCEPTED, IN_REVIEW -> who.is(Role.LICENSING_OFFICER);
            case PROPOSED, COUNTERSIGN -> who.is(Role.COUNTERSIGNER, Role.HEAD_OF_UNIT);
            case ESCALATED, UNDER_APPEAL -> who.is(Role.HEAD_OF_UNIT);
            case DECIDED, WITHDRAWN, LAPSED, SUPERSEDED -> false;
        };
    }

    Applications applications() {
        return applications;
    }

    DocumentFiles files() {
        return files;
    }

    CaseFile caseFile() {
        return caseFile;
    }

    Titles titles() {
        return titles;
    }

    Procedures procedures() {
        return procedures;
    }

    /** The application of this id, where it is in sight. */
    Application application(Tx tx, UUID id) {
        return applications.find(tx, id).orElseThrow(NotThereException::new);
    }

    /** The application, where it is in the sight of {@code visit}; the authority does not see what is not handed in. */
    Application visible(Tx tx, Visit visit, UUID id) {
        Application application = application(tx, id);
        boolean own = visit.who().person().organisation().equals(application.organisation());
        if (!own && application.state() == ApplicationState.DRAFT) {
            throw new NotThereException();
        }
        return application;
    }

    /** Countries from one of which goods leave under {@code application}, where its jurisdiction does not say so. */
    Set<String> departures(Application application) {
        return Country.find(application.jurisdiction()).isPresent()
                ? Set.of()
                : law.book(application.jurisdiction()).map(LawBook::territory).orElse(Set.of());
    }

    /** Everything about {@code application} that its page shows to {@code visit}. */
    CaseView view(Tx tx, Visit visit, Application application) {
        Form form = applications.form(tx, application);
        LocalDate today = procedures
                .of(application.jurisdiction())
                .map(Procedure::zone)
                .map(zone -> LocalDate.ofInstant(tx.now(), zone))
                .orElse(LocalDate.ofInstant(tx.now(), ZoneOffset.UTC));
        boolean authority = visit.who().authority();
        Optional<Examined> examined = authority ? examinations.latest(tx, application.id()) : Optional.empty();
        FindingWords words = words(visit);
        return new CaseView(
                application,
                organisation(tx, application.organisation()),
                form,
                needed(application),
                caseFile.documents(tx, application.id()),
                caseFile.steps(tx, application.id()).stream()
                        .map(taken -> new CaseView.Happened(
                                taken,
                                name(tx, visit, taken.actor()),
                                authority || !amongThemselves(taken.step()) ? taken.reason() : Optional.empty()))
                        .toList(),
                clock.read(tx, application, today),
                examined,
                examined.map(Examined::findings).orElse(List.of()).stream()
                        .map(words::of)
                        .toList(),
                examined.map(found -> parties(tx, visit, found)).orElse(CaseView.Parties.NONE),
                authority
                        ? proposals
                                .latest(tx, application.id())
                                .map(shown -> new CaseView.Proposed(
                                        shown,
                                        name(tx, visit, shown.author()),
                                        shown.signers().stream()
                                                .map(signer -> name(tx, visit, signer))
                                                .toList()))
                        : Optional.empty(),
                caseFile.decided(tx, application.id()),
                caseFile.licences(tx, application.id()),
                steps(tx, visit, application));
    }

    private CaseView.Parties parties(Tx tx, Visit visit, Examined examined) {
        Map<String, Checks.Shown> shown = new LinkedHashMap<>();
        examinations
                .documents(tx, examined.id())
                .forEach((destination, document) -> shown.put(destination, checks.show(document, visit.language())));
        Map<String, Doc> documents = new LinkedHashMap<>();
        shown.forEach((destination, each) -> documents.put(destination, each.document()));
        return new CaseView.Parties(
                PartyView.of(documents),
                shown.values().stream().allMatch(Checks.Shown::compared),
                shown.values().stream().allMatch(Checks.Shown::worded));
    }

    /** Words what was found, for {@code visit}. */
    FindingWords words(Visit visit) {
        return new FindingWords(titles, visit.words());
    }

    /** Whether what is said with a step is for the authority alone. */
    private static boolean amongThemselves(Step step) {
        return switch (step) {
            case ESCALATE, PROPOSE, SIGN, REJECT, REVIEW, CONSULT, REPORT -> true;
            case SUBMIT, RETURN, ACCEPT, ASK, ACKNOWLEDGE, ANSWER, LAPSE, APPEAL, WITHDRAW, SUPERSEDE -> false;
        };
    }

    /** The steps that {@code visit} may take with {@code application} from where it is. */
    Set<Step> steps(Tx tx, Visit visit, Application application) {
        boolean own = visit.who().person().organisation().equals(application.organisation());
        return Transition.table(tx).stream()
                .filter(transition -> transition.from() == application.state())
                .filter(transition -> transition.roles().stream()
                        .anyMatch(role -> visit.who().person().roles().contains(role) && (role.authority() || own)))
                .map(Transition::step)
                .collect(java.util.stream.Collectors.toCollection(() -> java.util.EnumSet.noneOf(Step.class)));
    }

    /** Whether the form is the applicant's to write, and {@code visit} is the applicant. */
    static boolean writes(Visit visit, Application application) {
        return visit.who().applies()
                && visit.who().person().organisation().equals(application.organisation())
                && (application.state() == ApplicationState.DRAFT
                        || application.state() == ApplicationState.RETURNED_INCOMPLETE);
    }

    /** The documents that are needed, where that is known. */
    List<CaseView.Needed> needed(Application application) {
        return procedures
                .of(application.jurisdiction())
                .flatMap(procedure -> procedure.documents(application.type().word()))
                .map(list -> list.needed().stream()
                        .map(needed -> new CaseView.Needed(needed.kind(), needed.title()))
                        .toList())
                .orElse(List.of());
    }

    /** The name of the organisation of this id. */
    String organisation(Tx tx, UUID id) {
        return accounts.organisation(tx, id).map(Organisation::name).orElse("");
    }

    /** The name of who did something, as far as it is in the sight of {@code visit}; else on which side of the desk. */
    String name(Tx tx, Visit visit, String actor) {
        String[] parts = actor.split(":", 2);
        return switch (parts[0]) {
            case "person" ->
                accounts.find(tx, UUID.fromString(parts[1]))
                        .map(Person::name)
                        .orElse(visit.words().say("actor.authority"));
            case "key" -> visit.words().say("actor.machine");
            default -> visit.words().say("actor.product");
        };
    }

    /** The states in which somebody of the authority waits for something to be done. */
    static List<ApplicationState> queues() {
        return Arrays.stream(ApplicationState.values())
                .filter(state -> state != ApplicationState.DRAFT)
                .toList();
    }
}

package org.tidewaiter.server.console;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.application.Application;
import org.tidewaiter.registry.licensing.application.ApplicationState;
import org.tidewaiter.registry.licensing.application.Form;
import org.tidewaiter.registry.licensing.application.Step;
import org.tidewaiter.registry.licensing.application.StepAnswer;
import org.tidewaiter.registry.licensing.application.Taking;
import org.tidewaiter.rulebook.procedure.Procedure;
import org.tidewaiter.server.Foundation;

/** Applying for a licence: the list of applications, the tasks of one, and handing it in. */
@Controller
public class ApplicationPages {

    private static final int ON_A_PAGE = 25;

    private final Database database;
    private final Casework casework;
    private final Library library;
    private final Pages pages;

    ApplicationPages(Foundation foundation, Casework casework, Library library, Pages pages) {
        this.database = foundation.database();
        this.casework = casework;
        this.library = library;
        this.pages = pages;
    }

    @GetMapping("/applications")
    ResponseEntity<String> applications(
            Visit visit, @RequestParam(defaultValue = "") String state, @RequestParam Optional<UUID> before) {
        looking(visit);
        Optional<ApplicationState> wanted = Arrays.stream(ApplicationState.values())
                .filter(each -> each.word().equals(state))
                .findFirst();
        return database.inTransaction(visit.who().acting(), tx -> {
            List<Casework.Row> rows = casework.caseFile().page(tx, wanted, before, ON_A_PAGE).stream()
                    .map(id -> casework.application(tx, id))
                    .filter(application -> visit.who().applies() || application.state() != ApplicationState.DRAFT)
                    .map(application -> casework.row(tx, application))
                    .toList();
            return pages.page(
                    visit,
                    "applications",
                    Map.of("rows", rows, "state", state, "states", Casework.queues(), "most", ON_A_PAGE));
        });
    }

    @GetMapping("/applications/new")
    ResponseEntity<String> beginning(Visit visit) {
        applying(visit);
        return pages.page(visit, "application-new", choosing(visit, "", "", new FormErrors()));
    }

    @PostMapping("/applications/new")
    ResponseEntity<String> begin(
            Visit visit,
            @RequestParam(defaultValue = "") String jurisdiction,
            @RequestParam(defaultValue = "") String type) {
        applying(visit);
        FormErrors errors = new FormErrors();
        if (casework.procedures().of(jurisdiction).isEmpty()) {
            errors.add("jurisdiction", visit.words().say("application-new.jurisdiction.required"));
        }
        Optional<LicenceType> wanted = Arrays.stream(LicenceType.values())
                .filter(each -> each.word().equals(type))
                .findFirst();
        if (wanted.isEmpty()) {
            errors.add("type", visit.words().say("application-new.type.required"));
        }
        if (!errors.none()) {
            return pages.refused(visit, "application-new", choosing(visit, jurisdiction, type, errors));
        }
        Application begun = database.inTransaction(
                visit.who().acting(),
                tx -> casework.applications()
                        .begin(
                                tx,
                                jurisdiction,
                                wanted.orElseThrow(),
                                Optional.empty(),
                                Optional.empty(),
                                ApplicationForm.EMPTY));
        return Pages.goTo("/applications/" + begun.id());
    }

    private Map<String, Object> choosing(Visit visit, String jurisdiction, String type, FormErrors errors) {
        List<Choice> jurisdictions = casework.procedures().all().stream()
                .map(Procedure::jurisdiction)
                .sorted()
                .map(each -> new Choice(
                        each,
                        visit.words()
                                .find("jurisdiction." + each.toLowerCase(java.util.Locale.ROOT))
                                .orElse(each),
                        "",
                        each.equals(jurisdiction)))
                .toList();
        List<Choice> types = Arrays.stream(LicenceType.values())
                .map(each -> new Choice(
                        each.word(),
                        visit.words().say("type." + each.word()),
                        visit.words().say("type." + each.word() + ".hint"),
                        each.word().equals(type)))
                .toList();
        return Map.of("jurisdictions", jurisdictions, "types", types, "errors", errors);
    }

    @GetMapping("/applications/{id}")
    ResponseEntity<String> application(Visit visit, @PathVariable UUID id) {
        looking(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            CaseView view = casework.view(tx, visit, casework.visible(tx, visit, id));
            return Casework.writes(visit, view.application())
                    ? pages.page(visit, "application-tasks", Map.of("view", view))
                    : pages.page(
                            visit, "application", CasePages.shown(casework, view, new FormErrors(), Fields.none()));
        });
    }

    @GetMapping("/applications/{id}/{part:goods|destinations|users|use}")
    ResponseEntity<String> part(Visit visit, @PathVariable UUID id, @PathVariable String part) {
        return database.inTransaction(visit.who().acting(), tx -> {
            Application application = writing(tx, visit, id);
            ApplicationForm.Part of = ApplicationForm.Part.of(part).orElseThrow(NotThereException::new);
            Fields typed = ApplicationForm.typed(casework.applications().form(tx, application), of);
            return pages.page(visit, "application-" + part, asking(tx, visit, application, typed, new FormErrors()));
        });
    }

    @PostMapping("/applications/{id}/{part:goods|destinations|users|use}")
    ResponseEntity<String> revise(
            Visit visit,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "-1") int seenForm,
            @RequestParam Map<String, String> sent) {
        ApplicationForm.Part of = ApplicationForm.Part.of(part).orElseThrow(NotThereException::new);
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            Application application = writing(tx, visit, id);
            if (sent.containsKey("take") && of == ApplicationForm.Part.GOODS) {
                Optional<ProductView> used = library.chosen(tx, visit, typed);
                Fields filled = used.map(view -> library.inApplication(typed, view, application.jurisdiction()))
                        .orElse(typed);
                Map<String, Object> about = asking(tx, visit, application, filled, new FormErrors());
                about.put("used", used);
                return pages.page(visit, "application-goods", about);
            }
            if (sent.containsKey("more") || sent.containsKey("moreUltimate")) {
                return pages.page(
                        visit, "application-" + part, asking(tx, visit, application, typed, new FormErrors()));
            }
            FormErrors errors = new FormErrors();
            Form form = ApplicationForm.read(
                    casework.applications().form(tx, application),
                    of,
                    typed,
                    casework.departures(application),
                    visit.words(),
                    errors);
            if (!errors.none()) {
                return pages.refused(visit, "application-" + part, asking(tx, visit, application, typed, errors));
            }
            return answered(visit, id, casework.applications().revise(tx, id, seen, seenForm, form), "part-kept");
        });
    }

    @GetMapping("/applications/{id}/check")
    ResponseEntity<String> check(Visit visit, @PathVariable UUID id) {
        return database.inTransaction(
                visit.who().acting(),
                tx -> pages.page(
                        visit,
                        "application-check",
                        Map.of("view", casework.view(tx, visit, writing(tx, visit, id)), "errors", new FormErrors())));
    }

    @PostMapping("/applications/{id}/check")
    ResponseEntity<String> submit(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam(defaultValue = "") String truth) {
        return database.inTransaction(visit.who().acting(), tx -> {
            CaseView view = casework.view(tx, visit, writing(tx, visit, id));
            FormErrors errors = new FormErrors();
            if (!truth.equals("yes")) {
                errors.add("truth", visit.words().say("check.truth.required"));
            }
            if (!view.form().missing().isEmpty()) {
                errors.add("missing", visit.words().say("check.missing"));
            }
            if (!errors.none()) {
                return pages.refused(visit, "application-check", Map.of("view", view, "errors", errors));
            }
            return answered(
                    visit,
                    id,
                    casework.applications()
                            .take(
                                    tx,
                                    new Taking(
                                            id,
                                            seen,
                                            Step.SUBMIT,
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty())),
                    "application-submitted");
        });
    }

    private ResponseEntity<String> answered(Visit visit, UUID id, StepAnswer answer, String notice) {
        return switch (answer) {
            case StepAnswer.Taken taken -> Pages.goOn("/applications/" + id, notice);
            case StepAnswer.NotFound not -> throw new NotThereException();
            case StepAnswer.NotYours not -> throw new NotAllowedException("this step is for others");
            case StepAnswer.NotFromHere not ->
                pages.page(HttpStatus.CONFLICT, visit, "error", Map.of("what", "conflict"));
            case StepAnswer.Changed changed ->
                pages.page(HttpStatus.CONFLICT, visit, "error", Map.of("what", "conflict"));
            case StepAnswer.Unmet unmet -> pages.page(HttpStatus.CONFLICT, visit, "error", Map.of("what", "conflict"));
        };
    }

    private Map<String, Object> asking(Tx tx, Visit visit, Application application, Fields typed, FormErrors errors) {
        Map<String, Object> about = library.shown(tx, visit, Optional.empty());
        about.put("application", application);
        about.put("typed", typed);
        about.put("errors", errors);
        about.put(
                "departures",
                Countries.choices(typed.of("from"), visit.language()).stream()
                        .filter(choice -> casework.departures(application).contains(choice.value()))
                        .toList());
        for (String group : List.of("line", "to", "user")) {
            about.put(group + "Rows", rows(typed, group, "more"));
        }
        about.put("ultimateRows", rows(typed, "ultimate", "moreUltimate"));
        return about;
    }

    private static List<Integer> rows(Fields typed, String group, String more) {
        int rows = typed.rows(group) + (typed.values().containsKey(more) ? 1 : 0);
        return IntStream.rangeClosed(1, rows).boxed().toList();
    }

    private Application writing(Tx tx, Visit visit, UUID id) {
        applying(visit);
        Application application = casework.visible(tx, visit, id);
        if (!Casework.writes(visit, application)) {
            throw new NotAllowedException("the form is no longer the applicant's to write");
        }
        return application;
    }

    static void applying(Visit visit) {
        if (!visit.who().applies()) {
            throw new NotAllowedException("applying is for traders");
        }
    }

    static void looking(Visit visit) {
        if (!visit.who().applies() && !visit.who().authority()) {
            throw new NotAllowedException("applications are for those who apply, and for the authority");
        }
    }
}

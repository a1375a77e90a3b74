package org.tidewaiter.server.console;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.application.Application;
import org.tidewaiter.registry.licensing.application.Finding;
import org.tidewaiter.registry.licensing.application.Form;
import org.tidewaiter.registry.licensing.application.Guard;
import org.tidewaiter.registry.licensing.application.Proposal;
import org.tidewaiter.registry.licensing.application.Step;
import org.tidewaiter.registry.licensing.application.StepAnswer;
import org.tidewaiter.registry.licensing.application.Taking;
import org.tidewaiter.rulebook.procedure.Interruption;
import org.tidewaiter.server.Foundation;

/** Handling applications: every step that the table of transitions gives to who looks at one, and proposing a decision. */
@Controller
public class CasePages {

    private static final int LONGEST = 4_000;
    private static final Duration TO_ANSWER = Duration.ofDays(28);

    private final Database database;
    private final Casework casework;
    private final Pages pages;

    CasePages(Foundation foundation, Casework casework, Pages pages) {
        this.database = foundation.database();
        this.casework = casework;
        this.pages = pages;
    }

    /** What the template of an application is about. */
    static Map<String, Object> shown(Casework casework, CaseView view, FormErrors errors, Fields typed) {
        return Map.of("view", view, "errors", errors, "typed", typed, "titles", casework.titles());
    }

    @PostMapping("/applications/{id}/steps")
    ResponseEntity<String> step(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam Map<String, String> sent) {
        ApplicationPages.looking(visit);
        Fields typed = new Fields(sent);
        Step wanted = Arrays.stream(Step.values())
                .filter(each -> each.word().equals(step) && each != Step.PROPOSE && each != Step.SUBMIT)
                .findFirst()
                .orElseThrow(NotThereException::new);
        return database.inTransaction(visit.who().acting(), tx -> {
            Taking taking = new Taking(
                    id,
                    seen,
                    wanted,
                    typed.find("reason-" + step).map(words -> words.substring(0, Math.min(LONGEST, words.length()))),
                    typed.find("interruption-" + step).flatMap(CasePages::interruption),
                    due(tx, wanted, typed),
                    Optional.empty());
            return answered(
                    tx,
                    visit,
                    casework.application(tx, id),
                    casework.applications().take(tx, taking),
                    step,
                    typed);
        });
    }

    private static Optional<Interruption> interruption(String word) {
        return Arrays.stream(Interruption.values())
                .filter(each -> each.word().equals(word))
                .findFirst();
    }

    /** Until when an answer is expected: of the applicant after a fixed time, of others at the end of a day that is named. */
    private static Optional<Instant> due(Tx tx, Step step, Fields typed) {
        if (step == Step.ASK) {
            return Optional.of(tx.now().plus(TO_ANSWER));
        }
        try {
            return typed.find("due-" + step.word())
                    .map(LocalDate::parse)
                    .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private ResponseEntity<String> answered(
            Tx tx, Visit visit, Application application, StepAnswer answer, String step, Fields typed) {
        return switch (answer) {
            case StepAnswer.Taken taken -> Pages.goOn("/applications/" + application.id(), "step-" + step);
            case StepAnswer.NotFound not -> throw new NotThereException();
            case StepAnswer.NotYours not -> throw new NotAllowedException("this step is for others");
            case StepAnswer.NotFromHere not -> conflict(visit);
            case StepAnswer.Changed changed -> conflict(visit);
            case StepAnswer.Unmet unmet -> {
                FormErrors errors = new FormErrors();
                unmet.unmet()
                        .forEach(missing -> errors.add(
                                "reason-" + step,
                                visit.words().word("guard", missing.guard())
                                        + (missing.what().isEmpty() ? "" : " " + what(visit, application, missing))));
                yield pages.refused(
                        visit, "application", shown(casework, casework.view(tx, visit, application), errors, typed));
            }
        };
    }

    private String what(Visit visit, Application application, StepAnswer.Missing missing) {
        return missing.what().stream()
                .map(each -> missing.guard() == Guard.SAME_FINDINGS
                        ? casework.words(visit).of(Finding.of(each))
                        : named(visit, application, each))
                .collect(Collectors.joining(visit.words().say("list.comma")));
    }

    private String named(Visit visit, Application application, String missing) {
        return casework.needed(application).stream()
                .filter(needed -> needed.kind().equals(missing))
                .map(needed -> needed.title().in(visit.language()))
                .findFirst()
                .orElse(visit.words().find("missing." + missing).orElse(missing));
    }

    private ResponseEntity<String> conflict(Visit visit) {
        return pages.page(HttpStatus.CONFLICT, visit, "error", Map.of("what", "conflict"));
    }

    /**
     * What is to be decided: one line of goods for one destination and one end user.
     *
     * @param field how the fields of the form begin
     * @param line number of the line
     * @param goods its goods
     * @param destination ISO code
     * @param endUser number of the end user
     * @param user name of the end user
     * @param asked how much is asked for
     * @param value up to what value
     */
    public record Open(
            String field,
            int line,
            String goods,
            String destination,
            int endUser,
            String user,
            Optional<Quantity> asked,
            Optional<org.tidewaiter.engine.consignment.Money> value) {}

    @GetMapping("/applications/{id}/propose")
    ResponseEntity<String> proposing(Visit visit, @PathVariable UUID id) {
        return database.inTransaction(visit.who().acting(), tx -> {
            CaseView view = proposable(tx, visit, id);
            return pages.page(visit, "application-propose", proposing(view, Fields.none(), new FormErrors()));
        });
    }

    @PostMapping("/applications/{id}/propose")
    ResponseEntity<String> propose(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam Map<String, String> sent) {
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            CaseView view = proposable(tx, visit, id);
            FormErrors errors = new FormErrors();
            Proposal proposal = proposal(visit, view.form(), typed, errors);
            if (!errors.none()) {
                return pages.refused(visit, "application-propose", proposing(view, typed, errors));
            }
            StepAnswer answer = casework.applications()
                    .take(
                            tx,
                            new Taking(
                                    id,
                                    seen,
                                    Step.PROPOSE,
                                    typed.find("advice"),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(proposal)));
            if (answer instanceof StepAnswer.Unmet unmet) {
                unmet.unmet()
                        .forEach(missing -> errors.add(
                                "advice",
                                visit.words().word("guard", missing.guard()) + " "
                                        + String.join(", ", missing.what())));
                return pages.refused(visit, "application-propose", proposing(view, typed, errors));
            }
            return answered(tx, visit, view.application(), answer, "propose", typed);
        });
    }

    private CaseView proposable(Tx tx, Visit visit, UUID id) {
        ApplicationPages.looking(visit);
        if (!visit.who().is(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT)) {
            throw new NotAllowedException("decisions are proposed by officers");
        }
        return casework.view(tx, visit, casework.application(tx, id));
    }

    private static Map<String, Object> proposing(CaseView view, Fields typed, FormErrors errors) {
        return Map.of("view", view, "open", open(view.form()), "typed", typed, "errors", errors);
    }

    private static List<Open> open(Form form) {
        List<Open> open = new ArrayList<>();
        for (int line = 1; line <= form.lines().size(); line++) {
            for (String destination : form.destinations()) {
                for (int user = 1; user <= form.endUsers().size(); user++) {
                    Form.Line asked = form.lines().get(line - 1);
                    open.add(new Open(
                            line + "-" + destination + "-" + user,
                            line,
                            asked.goods(),
                            destination,
                            user,
                            form.endUsers().get(user - 1).name(),
                            asked.quantity(),
                            asked.value()));
                }
            }
        }
        return open;
    }

    private static Proposal proposal(Visit visit, Form form, Fields typed, FormErrors errors) {
        List<Proposal.Line> lines = new ArrayList<>();
        for (Open each : open(form)) {
            Optional<Proposal.Outcome> outcome = Arrays.stream(Proposal.Outcome.values())
                    .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(typed.of(each.field() + "-outcome")))
                    .findFirst();
            if (outcome.isEmpty()) {
                errors.add(each.field() + "-outcome", visit.words().say("propose.outcome.required"));
                continue;
            }
            boolean grants = outcome.get() == Proposal.Outcome.GRANT;
            Optional<BigDecimal> quantity = grants && each.asked().isPresent()
                    ? number(visit, typed, each.field() + "-quantity", errors)
                    : Optional.empty();
            Optional<BigDecimal> value = grants && each.value().isPresent()
                    ? number(visit, typed, each.field() + "-value", errors)
                    : Optional.empty();
            if (typed.find(each.field() + "-reason").isEmpty()) {
                errors.add(each.field() + "-reason", visit.words().say("propose.reason.required"));
            }
            lines.add(new Proposal.Line(
                    each.line(),
                    each.destination(),
                    each.endUser(),
                    outcome.get(),
                    quantity,
                    value,
                    typed.of(each.field() + "-reason")));
        }
        boolean grants = lines.stream().anyMatch(line -> line.outcome() == Proposal.Outcome.GRANT);
        Optional<LocalDate> from = grants ? day(visit, typed, "from", errors) : Optional.empty();
        Optional<LocalDate> until = grants ? day(visit, typed, "until", errors) : Optional.empty();
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            errors.add("until", visit.words().say("propose.until.wrong"));
        }
        int signatures = typed.of("signatures").matches("[123]") ? Integer.parseInt(typed.of("signatures")) : 1;
        return new Proposal(
                signatures, from.flatMap(first -> until.map(last -> new Proposal.Validity(first, last))), lines);
    }

    private static Optional<BigDecimal> number(Visit visit, Fields typed, String field, FormErrors errors) {
        String text = typed.of(field);
        if (!text.matches("\\d{1,20}(\\.\\d{1,12})?")) {
            errors.add(field, visit.words().say("propose.quantity.wrong"));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private static Optional<LocalDate> day(Visit visit, Fields typed, String field, FormErrors errors) {
        try {
            return Optional.of(LocalDate.parse(typed.of(field)));
        } catch (DateTimeParseException e) {
            errors.add(field, visit.words().say("day.wrong"));
            return Optional.empty();
        }
    }
}

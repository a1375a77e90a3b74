package org.tidewaiter.server.console;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.application.Application;
import org.tidewaiter.registry.licensing.application.Finding;
import org.tidewaiter.registry.licensing.application.Guard;
import org.tidewaiter.registry.licensing.application.Step;
import org.tidewaiter.registry.licensing.application.StepAnswer;
import org.tidewaiter.registry.licensing.application.Taking;
import org.tidewaiter.rulebook.procedure.Interruption;
import org.tidewaiter.server.Foundation;

/** Handling applications: every step that the table of transitions gives to who looks at one. */
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

    ResponseEntity<String> answered(
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
}

package org.tidewaiter.server.console;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.tidewaiter.registry.licensing.application.Proposal;
import org.tidewaiter.registry.licensing.application.Step;
import org.tidewaiter.registry.licensing.application.StepAnswer;
import org.tidewaiter.registry.licensing.application.Taking;
import org.tidewaiter.server.Foundation;

/** Proposing a decision on an application. */
@Controller
class ProposalPages {

    private final Database database;
    private final Casework casework;
    private final CasePages cases;
    private final Pages pages;

    ProposalPages(Foundation foundation, Casework casework, CasePages cases, Pages pages) {
        this.database = foundation.database();
        this.casework = casework;
        this.cases = cases;
        this.pages = pages;
    }

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
            Proposal proposal = ProposalForm.read(visit, view.form(), typed, errors);
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
            return cases.answered(tx, visit, view.application(), answer, "propose", typed);
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
        return Map.of("view", view, "open", ProposalForm.open(view.form()), "typed", typed, "errors", errors);
    }
}

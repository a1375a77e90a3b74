package org.tidewaiter.server.console;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.decisions.Decisions;
import org.tidewaiter.server.Foundation;

/** Checking a shipment: the form, the answer with its reasons, and the answers that were given before. */
@Controller
class CheckPages {

    private static final int ON_A_PAGE = 25;

    private final Database database;
    private final Decisions decisions;
    private final Checks checks;
    private final Library library;
    private final Titles titles;
    private final Pages pages;

    CheckPages(Foundation foundation, Decisions decisions, Checks checks, Library library, Titles titles, Pages pages) {
        this.database = foundation.database();
        this.decisions = decisions;
        this.checks = checks;
        this.library = library;
        this.titles = titles;
        this.pages = pages;
    }

    @GetMapping("/decisions")
    ResponseEntity<String> earlier(Visit visit, @RequestParam Optional<UUID> before) {
        looking(visit);
        return database.inTransaction(
                visit.who().acting(),
                tx -> pages.page(
                        visit,
                        "decisions",
                        Map.of("decisions", decisions.latest(tx, before, ON_A_PAGE), "most", ON_A_PAGE)));
    }

    @GetMapping("/decisions/new")
    ResponseEntity<String> form(Visit visit, @RequestParam Optional<UUID> like, @RequestParam Optional<UUID> product) {
        checking(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Fields fields = like.map(id -> ShipmentForm.of(new Doc(consignment(tx, visit, id))))
                    .orElse(Fields.none());
            Optional<ProductView> used = product.map(id -> library.view(tx, id));
            Fields filled =
                    used.map(view -> Library.inShipment(fields, view.product())).orElse(fields);
            return pages.page(visit, "decision-new", asking(tx, visit, filled, used, new FormErrors()));
        });
    }

    @PostMapping("/decisions/new")
    ResponseEntity<String> check(Visit visit, @RequestParam Map<String, String> sent) {
        checking(visit);
        Fields form = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            if (sent.containsKey("take")) {
                Optional<ProductView> used = library.chosen(tx, visit, form);
                Fields filled = used.map(view -> Library.inShipment(form, view.product()))
                        .orElse(form);
                return pages.page(visit, "decision-new", asking(tx, visit, filled, used, new FormErrors()));
            }
            if (sent.containsKey("more")) {
                return pages.page(visit, "decision-new", asking(tx, visit, form, Optional.empty(), new FormErrors()));
            }
            String exporter = visit.who().applies() ? visit.who().organisation() : "";
            return switch (checks.check(tx, ShipmentForm.document(form, exporter))) {
                case Checks.Checked.Kept kept -> Pages.goTo("/decisions/" + kept.id());
                case Checks.Checked.Refused refused ->
                    pages.refused(
                            visit,
                            "decision-new",
                            asking(
                                    tx,
                                    visit,
                                    form,
                                    Optional.empty(),
                                    ShipmentForm.errors(form, refused.problems(), visit)));
            };
        });
    }

    @GetMapping("/decisions/{id}")
    ResponseEntity<String> decision(Visit visit, @PathVariable UUID id) {
        looking(visit);
        return database.inTransaction(
                visit.who().acting(), tx -> pages.page(visit, "decision", shown(tx, visit, id, new FormErrors())));
    }

    @GetMapping("/decisions/{id}/why")
    ResponseEntity<String> why(Visit visit, @PathVariable UUID id) {
        looking(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            Checks.Shown shown = checks.show(tx, id, visit.language()).orElseThrow(NotThereException::new);
            WhyView why = WhyView.of(shown, titles, visit.words());
            return pages.page(
                    visit,
                    "decision-why",
                    Map.of(
                            "given",
                            decisions.find(tx, id).orElseThrow(NotThereException::new),
                            "shown",
                            shown,
                            "why",
                            why,
                            "graph",
                            WhyGraph.of(why, visit.words().say("disposition." + why.answer()))));
        });
    }

    @PostMapping("/decisions/{id}/answers")
    ResponseEntity<String> answer(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        checking(visit);
        Fields form = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            Node document = consignment(tx, visit, id);
            int answered = 0;
            for (int i = 1; form.find("fact-" + i).isPresent(); i++) {
                if (form.find("answer-" + i).isPresent()) {
                    document = new StatedFact(form.of("fact-" + i), form.of("answer-" + i)).in(document);
                    answered++;
                }
            }
            if (answered == 0) {
                return pages.refused(
                        visit,
                        "decision",
                        shown(
                                tx,
                                visit,
                                id,
                                new FormErrors().add("answer-1", visit.words().say("decision.no-answer"))));
            }
            return switch (checks.check(tx, document)) {
                case Checks.Checked.Kept kept -> Pages.goTo("/decisions/" + kept.id());
                case Checks.Checked.Refused refused -> {
                    FormErrors errors = new FormErrors();
                    refused.problems().forEach(problem -> errors.add("answer-1", problem.in(visit.language())));
                    yield pages.refused(visit, "decision", shown(tx, visit, id, errors));
                }
            };
        });
    }

    private Map<String, Object> shown(Tx tx, Visit visit, UUID id, FormErrors errors) {
        return Map.of(
                "given",
                decisions.find(tx, id).orElseThrow(NotThereException::new),
                "shown",
                checks.show(tx, id, visit.language()).orElseThrow(NotThereException::new),
                "titles",
                titles,
                "errors",
                errors);
    }

    private Node consignment(Tx tx, Visit visit, UUID id) {
        return checks.show(tx, id, visit.language())
                .orElseThrow(NotThereException::new)
                .document()
                .at("trace")
                .at("input")
                .at("consignment")
                .node();
    }

    private Map<String, Object> asking(Tx tx, Visit visit, Fields form, Optional<ProductView> used, FormErrors errors) {
        int rows = form.rows("line") + (form.values().containsKey("more") ? 1 : 0);
        Map<String, Object> about = library.shown(tx, visit, used);
        about.put("form", form);
        about.put("rows", IntStream.rangeClosed(1, rows).boxed().toList());
        about.put("errors", errors);
        return about;
    }

    /** Checking is for those who move goods or look at them; an administrator keeps accounts only. */
    private static void checking(Visit visit) {
        if (!visit.who().applies()
                && !visit.who()
                        .is(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT, Role.CUSTOMS_OFFICER, Role.INVESTIGATOR)) {
            throw new NotAllowedException("checking is for traders, officers and customs");
        }
    }

    private static void looking(Visit visit) {
        if (!visit.who().applies() && !visit.who().authority()) {
            throw new NotAllowedException("decisions are for those to whom they were given, and for the authority");
        }
    }
}

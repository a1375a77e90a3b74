package org.tidewaiter.server.console;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.application.Penalties;
import org.tidewaiter.server.Foundation;

/** Penalties of traders, which bar them from some licences for a time. */
@Controller
public class PenaltyPages {

    private static final int LONGEST = 1_000;
    private static final String DAY = "penalty.day.wrong";
    private static final String BASIS = "penalty.basis.required";

    private final Database database;
    private final Accounts accounts;
    private final Penalties penalties;
    private final Pages pages;

    PenaltyPages(Foundation foundation, Accounts accounts, Penalties penalties, Pages pages) {
        this.database = foundation.database();
        this.accounts = accounts;
        this.penalties = penalties;
        this.pages = pages;
    }

    /**
     * A penalty in the list.
     *
     * @param penalty as it is on record
     * @param trader name of whose it is
     */
    public record Row(Penalties.Penalty penalty, String trader) {}

    @GetMapping("/penalties")
    ResponseEntity<String> penalties(Visit visit) {
        looking(visit);
        return database.inTransaction(
                visit.who().acting(),
                tx -> pages.page(visit, "penalties", shown(tx, visit, Fields.none(), new FormErrors())));
    }

    @PostMapping("/penalties")
    ResponseEntity<String> record(Visit visit, @RequestParam Map<String, String> sent) {
        recording(visit);
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            FormErrors errors = new FormErrors();
            Optional<Organisation> trader = traders(tx).stream()
                    .filter(each -> each.id().toString().equals(typed.of("organisation")))
                    .findFirst();
            Optional<Penalties.Kind> kind = Arrays.stream(Penalties.Kind.values())
                    .filter(each -> each.word().equals(typed.of("kind")))
                    .findFirst();
            if (trader.isEmpty()) {
                errors.add("organisation", visit.words().say("penalty.organisation.required"));
            }
            if (kind.isEmpty()) {
                errors.add("kind", visit.words().say("penalty.kind.required"));
            }
            Optional<LocalDate> imposed = Required.pastDay(tx, visit, typed, "imposed", DAY, errors);
            Required.text(visit, typed, "basis", LONGEST, BASIS, errors);
            if (!errors.none() || trader.isEmpty() || kind.isEmpty() || imposed.isEmpty()) {
                return pages.refused(visit, "penalties", shown(tx, visit, typed, errors));
            }
            penalties.record(tx, trader.get().id(), kind.get(), imposed.get(), typed.of("basis"));
            return Pages.goOn("/penalties", "penalty-recorded");
        });
    }

    @PostMapping("/penalties/{id}/lift")
    ResponseEntity<String> lift(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        recording(visit);
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            if (penalties.all(tx).stream()
                    .noneMatch(each -> each.id().equals(id) && each.lifted().isEmpty())) {
                throw new NotThereException();
            }
            FormErrors errors = new FormErrors();
            Optional<LocalDate> day = Required.pastDay(tx, visit, typed, "lifted-" + id, DAY, errors);
            Required.text(visit, typed, "basis-" + id, LONGEST, BASIS, errors);
            if (!errors.none() || day.isEmpty()) {
                return pages.refused(visit, "penalties", shown(tx, visit, typed, errors));
            }
            penalties.lift(tx, id, day.get(), typed.of("basis-" + id));
            return Pages.goOn("/penalties", "penalty-lifted");
        });
    }

    private Map<String, Object> shown(Tx tx, Visit visit, Fields typed, FormErrors errors) {
        List<Organisation> traders = traders(tx);
        return Map.of(
                "rows",
                penalties.all(tx).stream()
                        .map(penalty -> new Row(
                                penalty,
                                accounts.organisation(tx, penalty.organisation())
                                        .map(Organisation::name)
                                        .orElse("")))
                        .toList(),
                "traders",
                Choice.orNone(traders.stream()
                        .map(each -> new Choice(
                                each.id().toString(),
                                each.name(),
                                "",
                                each.id().toString().equals(typed.of("organisation"))))
                        .toList()),
                "may",
                may(visit),
                "typed",
                typed,
                "errors",
                errors);
    }

    private List<Organisation> traders(Tx tx) {
        return accounts.organisations(tx).stream()
                .filter(each -> each.kind() == Organisation.Kind.TRADER)
                .toList();
    }

    private static boolean may(Visit visit) {
        return Penalties.RECORDERS.stream().anyMatch(visit.who().person().roles()::contains);
    }

    private static void recording(Visit visit) {
        if (!may(visit)) {
            throw new NotAllowedException("penalties are put on record by heads of unit");
        }
    }

    private static void looking(Visit visit) {
        if (!visit.who().authority()) {
            throw new NotAllowedException("penalties are for the authority");
        }
    }
}

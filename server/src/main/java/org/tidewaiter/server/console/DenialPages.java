package org.tidewaiter.server.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.denial.Denial;
import org.tidewaiter.registry.licensing.denial.Denials;
import org.tidewaiter.server.Foundation;

/** Refusals of other authorities: officers read them, put them on record, and that they no longer stand. */
@Controller
class DenialPages {

    private static final int LONGEST = 1_000;

    private final Database database;
    private final Pages pages;
    private final Denials denials = new Denials();

    DenialPages(Foundation foundation, Pages pages) {
        this.database = foundation.database();
        this.pages = pages;
    }

    @GetMapping("/denials")
    ResponseEntity<String> denials(Visit visit) {
        only(visit, Denials.READERS);
        return database.inTransaction(
                visit.who().acting(),
                tx -> pages.page(visit, "denials", shown(tx, visit, Fields.none(), new FormErrors())));
    }

    @PostMapping("/denials")
    ResponseEntity<String> record(Visit visit, @RequestParam Map<String, String> sent) {
        only(visit, Denials.RECORDERS);
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            FormErrors errors = new FormErrors();
            country(visit, typed, "authority", errors);
            country(visit, typed, "country", errors);
            Required.text(visit, typed, "reference", LONGEST, "denial.reference.required", errors);
            Required.text(visit, typed, "name", LONGEST, "denial.name.required", errors);
            List.of("address", "goods", "end-use", "reason")
                    .forEach(field -> Required.atMost(visit, typed, field, LONGEST, errors));
            Optional<LocalDate> denied = Required.pastDay(tx, visit, typed, "denied", "denial.day.wrong", errors);
            if (errors.none()
                    && denied.isPresent()
                    && denials.record(tx, notice(typed, denied.get())).isPresent()) {
                return Pages.goOn("/denials", "denial-recorded");
            }
            if (errors.none()) {
                errors.add("reference", visit.words().say("denial.known"));
            }
            return pages.refused(visit, "denials", shown(tx, visit, typed, errors));
        });
    }

    @PostMapping("/denials/{id}/revocation")
    ResponseEntity<String> revoke(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        only(visit, Denials.RECORDERS);
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            FormErrors errors = new FormErrors();
            Optional<LocalDate> day = Required.pastDay(tx, visit, typed, "day-" + id, "denial.day.wrong", errors);
            Required.text(visit, typed, "basis-" + id, LONGEST, "denial.basis.required", errors);
            if (!errors.none() || day.isEmpty()) {
                return pages.refused(visit, "denials", shown(tx, visit, typed, errors));
            }
            if (!denials.revoke(tx, id, day.get(), typed.of("basis-" + id))) {
                throw new NotThereException();
            }
            return Pages.goOn("/denials", "denial-revoked");
        });
    }

    private static Denial.Notice notice(Fields typed, LocalDate denied) {
        return new Denial.Notice(
                typed.of("authority"),
                typed.of("reference"),
                typed.of("name"),
                typed.of("country"),
                typed.of("address"),
                typed.of("goods"),
                typed.of("end-use"),
                typed.of("reason"),
                denied);
    }

    private static void country(Visit visit, Fields typed, String field, FormErrors errors) {
        if (Country.find(typed.of(field)).isEmpty()) {
            errors.add(field, visit.words().say("country.wrong"));
        }
    }

    private Map<String, Object> shown(Tx tx, Visit visit, Fields typed, FormErrors errors) {
        return Map.of(
                "denials",
                denials.all(tx),
                "may",
                Denials.RECORDERS.stream().anyMatch(visit.who().person().roles()::contains),
                "typed",
                typed,
                "errors",
                errors);
    }

    private static void only(Visit visit, Set<Role> roles) {
        if (roles.stream().noneMatch(visit.who().person().roles()::contains)) {
            throw new NotAllowedException("refusals are for those who decide on licences");
        }
    }
}

package org.tidewaiter.server.console;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.tidewaiter.registry.licensing.clock.Calendars;
import org.tidewaiter.registry.licensing.clock.WorkCalendar;
import org.tidewaiter.rulebook.procedure.Procedure;
import org.tidewaiter.rulebook.procedure.Procedures;
import org.tidewaiter.server.Foundation;

/** The days on which authorities work: holidays and the days that make up for them, as they were announced. */
@Controller
class CalendarPages {

    private static final int LONGEST = 500;
    private static final long MOST_DAYS = 31;

    private final Database database;
    private final Procedures procedures;
    private final Pages pages;
    private final Calendars calendars = new Calendars();

    CalendarPages(Foundation foundation, Procedures procedures, Pages pages) {
        this.database = foundation.database();
        this.procedures = procedures;
        this.pages = pages;
    }

    @GetMapping("/calendars")
    ResponseEntity<String> first(Visit visit) {
        looking(visit);
        return Pages.goTo("/calendars/" + jurisdictions().getFirst());
    }

    @GetMapping("/calendars/{jurisdiction}")
    ResponseEntity<String> calendar(Visit visit, @PathVariable String jurisdiction) {
        looking(visit);
        known(jurisdiction);
        return database.inTransaction(visit.who().acting(), tx -> {
            Fields blank = new Fields(Map.of(
                    "announced", LocalDate.ofInstant(tx.now(), ZoneOffset.UTC).toString(), "works", "no"));
            return pages.page(visit, "calendar", shown(tx, visit, jurisdiction, blank, new FormErrors()));
        });
    }

    @PostMapping("/calendars/{jurisdiction}")
    ResponseEntity<String> announce(
            Visit visit, @PathVariable String jurisdiction, @RequestParam Map<String, String> sent) {
        looking(visit);
        known(jurisdiction);
        if (!may(visit)) {
            throw new NotAllowedException("holidays are put on record by heads of unit and administrators");
        }
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            FormErrors errors = new FormErrors();
            List<WorkCalendar.Exception> days = days(visit, typed, errors);
            if (!errors.none()) {
                return pages.refused(visit, "calendar", shown(tx, visit, jurisdiction, typed, errors));
            }
            calendars.announce(tx, jurisdiction, days);
            return Pages.goOn("/calendars/" + jurisdiction, "days-announced");
        });
    }

    private static List<WorkCalendar.Exception> days(Visit visit, Fields typed, FormErrors errors) {
        Optional<LocalDate> from = typed.day("from");
        Optional<LocalDate> to = typed.find("to").isEmpty() ? from : typed.day("to");
        Optional<LocalDate> announced = typed.day("announced");
        Map.of("from", from, "to", to, "announced", announced).forEach((field, day) -> {
            if (day.isEmpty()) {
                errors.add(field, visit.words().say("day.wrong"));
            }
        });
        if (!List.of("yes", "no").contains(typed.of("works"))) {
            errors.add("works", visit.words().say("calendar.works.required"));
        }
        if (typed.find("source").isEmpty()) {
            errors.add("source", visit.words().say("calendar.source.required"));
        } else if (typed.of("source").length() > LONGEST) {
            errors.add("source", visit.words().say("too-long", LONGEST));
        }
        if (from.isEmpty() || to.isEmpty() || announced.isEmpty()) {
            return List.of();
        }
        long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
        if (days < 1 || days > MOST_DAYS) {
            errors.add("to", visit.words().say("calendar.to.wrong", MOST_DAYS));
            return List.of();
        }
        boolean works = typed.of("works").equals("yes");
        return from.get()
                .datesUntil(to.get().plusDays(1))
                .map(day -> new WorkCalendar.Exception(day, works, announced.get(), typed.of("source")))
                .toList();
    }

    private Map<String, Object> shown(Tx tx, Visit visit, String jurisdiction, Fields typed, FormErrors errors) {
        return Map.of(
                "jurisdiction",
                jurisdiction,
                "jurisdictions",
                jurisdictions(),
                "days",
                calendars.announced(tx, jurisdiction).reversed(),
                "may",
                may(visit),
                "typed",
                typed,
                "errors",
                errors);
    }

    private static boolean may(Visit visit) {
        return Calendars.ANNOUNCERS.stream().anyMatch(visit.who().person().roles()::contains);
    }

    private List<String> jurisdictions() {
        return procedures.all().stream().map(Procedure::jurisdiction).sorted().toList();
    }

    private void known(String jurisdiction) {
        if (!jurisdictions().contains(jurisdiction)) {
            throw new NotThereException();
        }
    }

    private static void looking(Visit visit) {
        if (!visit.who().authority() && !visit.who().is(Role.ADMINISTRATOR)) {
            throw new NotAllowedException("the calendar is for the authority");
        }
    }
}

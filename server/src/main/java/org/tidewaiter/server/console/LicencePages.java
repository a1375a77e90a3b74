package org.tidewaiter.server.console;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.tidewaiter.registry.licensing.ActAnswer;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceActs;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceState;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.Register;
import org.tidewaiter.registry.licensing.ledger.Balance;
import org.tidewaiter.registry.licensing.ledger.BalanceCourse;
import org.tidewaiter.registry.licensing.ledger.Balances;
import org.tidewaiter.registry.licensing.ledger.Movements;
import org.tidewaiter.rulebook.procedure.Procedure;
import org.tidewaiter.server.Foundation;

/** Licences: what is left, what moved, what was done to them, and what may be done. */
@Controller
public class LicencePages {

    private static final int ON_A_PAGE = 25;
    private static final int MOVEMENTS = 100;
    private static final int LONGEST = 2_000;
    /** What people do; the rest the product does by itself. */
    private static final List<LicenceEvent.Kind> ACTS = List.of(
            LicenceEvent.Kind.SUSPENDED,
            LicenceEvent.Kind.REINSTATED,
            LicenceEvent.Kind.REVOKED,
            LicenceEvent.Kind.SURRENDERED);

    private final Database database;
    private final Licences licences;
    private final LicenceActs acts;
    private final Register register;
    private final Balances balances = new Balances();
    private final BalanceCourse course = new BalanceCourse();
    private final Movements movements = new Movements();
    private final Casework casework;
    private final Pages pages;

    LicencePages(
            Foundation foundation,
            Licences licences,
            Register register,
            LicenceActs acts,
            Casework casework,
            Pages pages) {
        this.database = foundation.database();
        this.licences = licences;
        this.register = register;
        this.acts = acts;
        this.casework = casework;
        this.pages = pages;
    }

    /**
     * A row of the list.
     *
     * @param licence as issued
     * @param holder name of the organisation
     * @param state today
     */
    public record Row(Licence licence, String holder, LicenceState state) {}

    @GetMapping("/licences")
    ResponseEntity<String> licences(Visit visit, @RequestParam Optional<UUID> before) {
        ApplicationPages.looking(visit);
        return database.inTransaction(visit.who().acting(), tx -> {
            List<Row> rows = register.page(tx, before, ON_A_PAGE).stream()
                    .map(id -> licences.get(tx, id))
                    .map(licence -> new Row(licence, holder(tx, licence), state(tx, licence)))
                    .toList();
            return pages.page(visit, "licences", Map.of("rows", rows, "most", ON_A_PAGE));
        });
    }

    @GetMapping("/licences/{id}")
    ResponseEntity<String> licence(Visit visit, @PathVariable UUID id) {
        ApplicationPages.looking(visit);
        return database.inTransaction(
                visit.who().acting(),
                tx -> pages.page(visit, "licence", shown(view(tx, visit, id), new FormErrors(), Fields.none())));
    }

    @PostMapping("/licences/{id}/acts")
    ResponseEntity<String> act(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "-1") int seen,
            @RequestParam Map<String, String> sent) {
        ApplicationPages.looking(visit);
        LicenceEvent.Kind wanted = ACTS.stream()
                .filter(each -> word(each).equals(kind))
                .findFirst()
                .orElseThrow(NotThereException::new);
        Fields typed = new Fields(sent);
        return database.inTransaction(visit.who().acting(), tx -> {
            FormErrors errors = new FormErrors();
            for (String field : List.of("basis", "reason")) {
                String name = field + "-" + kind;
                if (typed.find(name).isEmpty()) {
                    errors.add(name, visit.words().say("act." + field + ".required"));
                } else if (typed.of(name).length() > LONGEST) {
                    errors.add(name, visit.words().say("too-long", LONGEST));
                }
            }
            LicenceView view = view(tx, visit, id);
            if (!LicenceActs.roles(wanted).stream()
                    .anyMatch(visit.who().person().roles()::contains)) {
                throw new NotAllowedException("this is for others to do");
            }
            if (!errors.none()) {
                return pages.refused(visit, "licence", shown(view, errors, typed));
            }
            ActAnswer answer = acts.act(
                    tx,
                    id,
                    seen,
                    new LicenceEvent(
                            wanted, tx.now(), typed.of("basis-" + kind), typed.of("reason-" + kind), Optional.empty()));
            return switch (answer) {
                case ActAnswer.Done done -> Pages.goOn("/licences/" + id, "act-" + kind);
                case ActAnswer.NotFound not -> throw new NotThereException();
                case ActAnswer.NotYours not -> throw new NotAllowedException("this is for others to do");
                case ActAnswer.Changed changed -> conflict(visit);
                case ActAnswer.NotFromHere not -> conflict(visit);
                case ActAnswer.InThePast past -> conflict(visit);
            };
        });
    }

    private ResponseEntity<String> conflict(Visit visit) {
        return pages.page(HttpStatus.CONFLICT, visit, "error", Map.of("what", "conflict"));
    }

    private static Map<String, Object> shown(LicenceView view, FormErrors errors, Fields typed) {
        return Map.of("view", view, "errors", errors, "typed", typed);
    }

    private LicenceView view(Tx tx, Visit visit, UUID id) {
        Licence licence = licence(tx, id);
        LicenceState state = state(tx, licence);
        List<LicenceView.Bar> bars = new ArrayList<>();
        for (Balance balance : balances.of(tx, id, tx.now())) {
            licence.line(balance.line()).ifPresent(line -> bars.add(new LicenceView.Bar(line, balance)));
        }
        return new LicenceView(
                licence,
                holder(tx, licence),
                state,
                bars,
                charts(tx, licence, bars),
                movements.page(tx, id, Optional.empty(), MOVEMENTS),
                register.history(tx, id).stream()
                        .map(recorded -> new LicenceView.Done(recorded, casework.name(tx, visit, recorded.actor())))
                        .toList(),
                possible(visit, licence, state));
    }

    private List<BalanceChart> charts(Tx tx, Licence licence, List<LicenceView.Bar> bars) {
        List<BalanceCourse.Day> days = course.of(tx, licence.id(), zone(licence));
        return bars.stream()
                .map(bar -> BalanceChart.of(
                        bar,
                        days.stream()
                                .filter(day -> day.line() == bar.line().number())
                                .map(bar::at)
                                .toList(),
                        List.of(licence.validFrom(), licence.validUntil()),
                        LocalDate.ofInstant(tx.now(), zone(licence))))
                .toList();
    }

    private ZoneId zone(Licence licence) {
        return casework.procedures().of(licence.issuer()).map(Procedure::zone).orElse(ZoneOffset.UTC);
    }

    private Licence licence(Tx tx, UUID id) {
        return register.find(tx, id).orElseThrow(NotThereException::new);
    }

    /** What fits the state and the roles of who looks; whether it may be done is judged when it is done. */
    private static Set<LicenceEvent.Kind> possible(Visit visit, Licence licence, LicenceState state) {
        boolean own = licence.holder().equals(Optional.of(visit.who().person().organisation()));
        Set<LicenceEvent.Kind> fitting = switch (state) {
            case ACTIVE, NOT_YET_VALID, EXHAUSTED, PAUSED_FOR_AMENDMENT ->
                EnumSet.of(LicenceEvent.Kind.SUSPENDED, LicenceEvent.Kind.REVOKED, LicenceEvent.Kind.SURRENDERED);
            case SUSPENDED ->
                EnumSet.of(LicenceEvent.Kind.REINSTATED, LicenceEvent.Kind.REVOKED, LicenceEvent.Kind.SURRENDERED);
            case COMPLETED, EXPIRED, SURRENDERED, SUPERSEDED, REVOKED -> EnumSet.noneOf(LicenceEvent.Kind.class);
        };
        fitting.removeIf(kind -> LicenceActs.roles(kind).stream()
                .noneMatch(role -> visit.who().person().roles().contains(role) && (role.authority() || own)));
        return fitting;
    }

    private String holder(Tx tx, Licence licence) {
        return licence.holder().map(id -> casework.organisation(tx, id)).orElse("");
    }

    private LicenceState state(Tx tx, Licence licence) {
        return licences.state(tx, licence.id(), LocalDate.ofInstant(tx.now(), zone(licence)), tx.now(), tx.now());
    }

    private static String word(LicenceEvent.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

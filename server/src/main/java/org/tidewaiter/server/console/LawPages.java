package org.tidewaiter.server.console;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.LawOn;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.server.Foundation;

/** The law to be read: entries found by words or number, one entry on a day, and what changed between two days. */
@Controller
public class LawPages {

    private static final int MOST = 100;

    private final Database database;
    private final Rulebook rulebook;
    private final LawSearch search;
    private final Titles titles;
    private final Pages pages;

    LawPages(Foundation foundation, LawSearch search, Titles titles, Pages pages) {
        this.database = foundation.database();
        this.rulebook = foundation.rulebook();
        this.search = search;
        this.titles = titles;
        this.pages = pages;
    }

    /**
     * An entry of a list, on a day.
     *
     * @param entry the entry
     * @param state whether it operates
     * @param title what it is called, with what was searched for marked
     * @param covers where in what it covers that stands
     */
    public record Row(Entry entry, LawOn.State state, List<LawMarks.Piece> title, List<LawMarks.Piece> covers) {
        /** Takes copies. */
        public Row {
            title = List.copyOf(title);
            covers = List.copyOf(covers);
        }
    }

    /**
     * A provision on which an entry rests, on a day.
     *
     * @param instrument its id
     * @param article where in it
     * @param state whether it operates
     * @param from first day of the instrument
     * @param until last day, where it has one
     */
    public record Footing(
            String instrument, String article, LawOn.State state, LocalDate from, Optional<LocalDate> until) {}

    /**
     * Something that stands otherwise on the second of two days.
     *
     * @param id of the entry or rule
     * @param title what it is about
     * @param entry whether it is an entry, which has a page of its own
     * @param before how it stood
     * @param after how it stands
     */
    public record Change(String id, String title, boolean entry, LawOn.State before, LawOn.State after) {}

    @GetMapping("/law")
    ResponseEntity<String> law(
            Visit visit,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String jurisdiction,
            @RequestParam(defaultValue = "") String operating) {
        LocalDate day = day(visit, on);
        LawOn law = new LawOn(rulebook.law(), day);
        boolean onlyOperating = operating.equals("yes");
        LawSearch.Found found = search.find(words);
        List<LawSearch.Item> items = found.items().stream()
                .filter(item ->
                        jurisdiction.isEmpty() || item.book().jurisdiction().equals(jurisdiction))
                .filter(item ->
                        !onlyOperating || operates(law.state(item.entry().basis())))
                .toList();
        return pages.page(
                visit,
                "law",
                Map.of(
                        "rows",
                                items.stream()
                                        .limit(MOST)
                                        .map(item -> row(item.entry(), law, found.marks(), visit.language()))
                                        .toList(),
                        "found", items.size(),
                        "words", words,
                        "day", day,
                        "jurisdictions", jurisdictions(visit, jurisdiction),
                        "operating", onlyOperating,
                        "titles", titles));
    }

    /** Whether something in this state may count on the day: what is not confirmed may. */
    private static boolean operates(LawOn.State state) {
        return switch (state) {
            case IN_FORCE, UNCONFIRMED -> true;
            case SUSPENDED, NOT_YET, ENDED -> false;
        };
    }

    private Row row(Entry entry, LawOn law, LawMarks marks, Language language) {
        List<LawMarks.Piece> title = marks.all(entry.title().in(language), language);
        boolean told = title.stream().anyMatch(LawMarks.Piece::marked);
        return new Row(
                entry,
                law.state(entry.basis()),
                title,
                told ? List.of() : marks.part(search.covers(entry, language), language));
    }

    private List<Choice> jurisdictions(Visit visit, String chosen) {
        return Stream.concat(
                        Stream.of(new Choice("", visit.words().say("law.everywhere"), "", chosen.isEmpty())),
                        rulebook.law().books().stream()
                                .map(book -> new Choice(
                                        book.jurisdiction(),
                                        visit.words()
                                                .find("jurisdiction."
                                                        + book.jurisdiction().toLowerCase(Locale.ROOT))
                                                .orElse(book.jurisdiction()),
                                        "",
                                        book.jurisdiction().equals(chosen))))
                .toList();
    }

    @GetMapping("/law/entry")
    ResponseEntity<String> entry(
            Visit visit, @RequestParam(defaultValue = "") String id, @RequestParam(defaultValue = "") String on) {
        LocalDate day = day(visit, on);
        LawOn law = new LawOn(rulebook.law(), day);
        Entry entry = entries().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotThereException::new);
        return pages.page(
                visit,
                "law-entry",
                Map.of(
                        "entry", entry,
                        "state", law.state(entry.basis()),
                        "footings", footings(law, entry.basis()),
                        "covers", ConditionView.of(entry.condition(), rulebook, visit.words()),
                        "when", ConditionView.of(entry.licenceWhen(), rulebook, visit.words()),
                        "exemptions", exemptions(entry, visit.words()),
                        "checkedTo", checkedTo(entry),
                        "day", day,
                        "titles", titles));
    }

    @GetMapping("/law/changes")
    ResponseEntity<String> changes(
            Visit visit, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        LocalDate last = day(visit, to);
        LocalDate first = from.isEmpty() ? last.minusYears(1) : day(visit, from);
        LawOn before = new LawOn(rulebook.law(), first);
        LawOn after = new LawOn(rulebook.law(), last);
        List<Change> changes = new ArrayList<>();
        for (LawBook book : rulebook.law().books()) {
            for (Entry entry : book.entries()) {
                change(before, after, entry.id(), true, entry.basis(), visit).ifPresent(changes::add);
            }
            for (Rule rule : book.rules()) {
                change(before, after, rule.id(), false, rule.basis(), visit).ifPresent(changes::add);
            }
        }
        return pages.page(visit, "law-changes", Map.of("changes", changes, "from", first, "to", last));
    }

    private Optional<Change> change(
            LawOn before, LawOn after, String id, boolean entry, List<Basis> bases, Visit visit) {
        LawOn.State then = before.state(bases);
        LawOn.State now = after.state(bases);
        return then == now
                ? Optional.empty()
                : Optional.of(new Change(id, titles.of(id, visit.language()), entry, then, now));
    }

    private List<Footing> footings(LawOn law, List<Basis> bases) {
        return bases.stream()
                .map(basis -> new Footing(
                        basis.instrument(),
                        basis.article(),
                        law.state(List.of(basis)),
                        rulebook.law().instrument(basis.instrument()).from(),
                        rulebook.law().instrument(basis.instrument()).until()))
                .toList();
    }

    /** Exceptions, each with its condition. */
    private List<ConditionView> exemptions(Entry entry, Wording words) {
        return entry.exemptions().stream()
                .map(exemption -> new ConditionView(
                        exemption.number() + " · " + exemption.title().in(words.language()),
                        List.of(ConditionView.of(exemption.when(), rulebook, words))))
                .toList();
    }

    private LocalDate checkedTo(Entry entry) {
        return rulebook.law().books().stream()
                .filter(book -> book.entries().contains(entry))
                .map(LawBook::checkedTo)
                .findFirst()
                .orElseThrow(NotThereException::new);
    }

    private List<Entry> entries() {
        return rulebook.law().books().stream()
                .flatMap(book -> book.entries().stream())
                .toList();
    }

    /** The day that was asked for; today where it is none. */
    private LocalDate day(Visit visit, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return database.inTransaction(visit.who().acting(), tx -> LocalDate.ofInstant(tx.now(), ZoneOffset.UTC));
        }
    }
}

package org.tidewaiter.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Gap;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.Interpretation;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.LawOn;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Suspension;

/** What a rule across entries says, what an instrument carries, how an entry is read: the things beside entries that have an id. */
public final class RuleAndInstrumentPage {

    private final Rulebook rulebook;
    private final Words words;
    private final Screen screen;
    private final Names names;
    private final int hang;

    /** Pages of the law of {@code rulebook}. */
    public RuleAndInstrumentPage(Rulebook rulebook, Words words, Screen screen) {
        this.rulebook = rulebook;
        this.words = words;
        this.screen = screen;
        this.names = new Names(rulebook, words);
        int widest = 0;
        for (String label :
                List.of("list", "state", "rests", "effect", "where", "source", "carries", "issuer", "about")) {
            widest = Math.max(widest, Columns.of(words.say("show." + label)));
        }
        this.hang = widest + 4;
    }

    /** The page of {@code rule} on {@code date}. */
    public String of(Rule rule, LocalDate date) {
        Page page = new Page(screen);
        LawOn law = new LawOn(rulebook.law(), date);
        page.heading(rule.id()).paragraph(0, words.of(rule.title())).gap();
        field(page, "list", words.say("show.of", rule.list(), names.list(rule.list())));
        field(page, "state", words.say("show.on", date, words.say("state." + law.state(rule.basis()))));
        String label = "rests";
        FootingPart footing = new FootingPart(law, names, words);
        for (Basis basis : rule.basis()) {
            field(page, label, footing.of(basis));
            label = "";
        }
        field(page, "effect", effect(rule));
        field(page, "where", words.say(rule.everything() ? "show.everything" : "show.listed"));
        new ConditionPart(names, words, rulebook.law().queries()).write(page, hang, rule.when());
        rule.note().ifPresent(note -> page.gap().paragraph(2, words.of(note)));
        page.gap().paragraph(2, Style.FAINT, words.say("confidence." + rule.confidence()));
        return page.toString();
    }

    /** The page of {@code gap}: what is known to be controlled and not held. */
    public String of(Gap gap) {
        Page page = new Page(screen);
        page.heading(gap.id()).paragraph(0, words.of(gap.title())).gap();
        field(page, "list", words.say("show.of", gap.list(), names.list(gap.list())));
        field(page, "where", words.say("show.condition"));
        new ConditionPart(names, words, rulebook.law().queries()).write(page, hang, gap.touches());
        page.gap().paragraph(2, words.say("show.gap"));
        return page.toString();
    }

    private String effect(Rule rule) {
        List<String> effect = new ArrayList<>();
        if (rule.effect() != Rule.Effect.POLICY) {
            effect.add(words.say("effect." + rule.effect()));
        }
        if (rule.policy() != Policy.NONE) {
            effect.add(words.say("policy." + rule.policy()));
        }
        return words.clauses(effect);
    }

    /** The page of {@code instrument}. */
    public String of(Instrument instrument) {
        Page page = new Page(screen);
        page.heading(instrument.id()).paragraph(0, words.of(instrument.title())).gap();
        String since = words.say(instrument.fromAtLatest() ? "standing.atLatest" : "standing.since", instrument.from());
        field(
                page,
                "state",
                instrument
                        .until()
                        .map(until -> words.say("show.until", since, until))
                        .orElse(since));
        for (Suspension suspension : instrument.suspensions()) {
            List<String> articles = suspension.articles().stream().sorted().toList();
            String span = words.say("show.suspension", suspension.from(), suspension.until(), suspension.by());
            field(page, "", articles.isEmpty() ? span : words.say("show.articles", span, words.list(articles)));
        }
        instrument
                .succeededBy()
                .ifPresent(next -> field(page, "", words.say("show.successor", names.instrument(next))));
        instrument.unverifiedAfter().ifPresent(day -> field(page, "", words.say("standing.unconfirmed", day)));
        instrument
                .source()
                .ifPresent(source ->
                        field(page, "source", instrument.official() ? words.say("show.official", source) : source));
        List<String> carried = carried(instrument);
        if (!carried.isEmpty()) {
            field(page, "carries", words.list(carried));
        }
        page.gap().paragraph(2, Style.FAINT, words.say("confidence." + instrument.confidence()));
        return page.toString();
    }

    /** The page of {@code reading}, which stands beside entries of {@code book}. */
    public String of(LawBook book, Interpretation reading) {
        Page page = new Page(screen);
        page.heading(reading.id()).paragraph(0, words.of(reading.text())).gap();
        String given = words.say("list.reading", words.of(reading.issuer()), words.of(reading.number()));
        field(
                page,
                "issuer",
                reading.date().map(date -> words.say("show.on", given, date)).orElse(given));
        field(page, "effect", words.say(reading.narrows() ? "reading.narrows" : "reading.widens"));
        field(page, "where", words.say("show.condition"));
        new ConditionPart(names, words, rulebook.law().queries()).write(page, hang, reading.when());
        List<String> entries = book.entries().stream()
                .filter(entry ->
                        reading.tags().isEmpty() || entry.tags().stream().anyMatch(reading.tags()::contains))
                .map(Entry::id)
                .toList();
        if (!entries.isEmpty()) {
            field(page, "about", words.list(entries));
        }
        reading.source().ifPresent(source -> field(page, "source", source));
        page.gap().paragraph(2, Style.FAINT, words.say("confidence." + reading.weight()));
        return page.toString();
    }

    /** Ids of the entries and rules that rest on {@code instrument}. */
    private List<String> carried(Instrument instrument) {
        List<String> carried = new ArrayList<>();
        for (LawBook book : rulebook.law().books()) {
            for (Entry entry : book.entries()) {
                if (restsOn(entry.basis(), instrument)) {
                    carried.add(entry.id());
                }
            }
            for (Rule rule : book.rules()) {
                if (restsOn(rule.basis(), instrument)) {
                    carried.add(rule.id());
                }
            }
        }
        return carried;
    }

    private static boolean restsOn(List<Basis> bases, Instrument instrument) {
        return bases.stream().anyMatch(basis -> basis.instrument().equals(instrument.id()));
    }

    private void field(Page page, String label, String text) {
        page.hanging(2, label.isEmpty() ? "" : words.say("show." + label), Style.BOLD, hang, text);
    }
}

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
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Interpretation;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.LawOn;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Rule;

/** What an entry says on a day: which goods it covers, what it asks for, and the law it rests on. */
public final class LawShowPage {

    private final Rulebook rulebook;
    private final Words words;
    private final Screen screen;
    private final Names names;
    private final ConditionPart conditions;
    private final int hang;

    /** Pages of the law of {@code rulebook}. */
    public LawShowPage(Rulebook rulebook, Words words, Screen screen) {
        this.rulebook = rulebook;
        this.words = words;
        this.screen = screen;
        this.names = new Names(rulebook, words);
        this.conditions = new ConditionPart(names, words, rulebook.law().queries());
        int widest = 0;
        for (String label :
                List.of("list", "state", "rests", "covers", "codes", "asks", "unless", "rules", "readings")) {
            widest = Math.max(widest, Columns.of(words.say("show." + label)));
        }
        this.hang = widest + 4;
    }

    /** The page of {@code entry} of {@code book} on {@code date}. */
    public String of(LawBook book, Entry entry, LocalDate date) {
        Page page = new Page(screen);
        LawOn law = new LawOn(rulebook.law(), date);
        page.heading(entry.id()).paragraph(0, words.of(entry.title()));
        page.gap();
        List<String> list = new ArrayList<>(List.of(words.say("show.of", entry.list(), names.list(entry.list()))));
        entry.code().ifPresent(code -> list.add(words.say("verdict.code", code)));
        entry.inferredCode().ifPresent(code -> list.add(words.say("show.inferred", code)));
        field(page, "list", words.list(list));
        field(page, "state", words.say("show.on", date, words.say("state." + law.state(entry.basis()))));
        String label = "rests";
        FootingPart footing = new FootingPart(law, names, words);
        for (Basis basis : entry.basis()) {
            field(page, label, footing.of(basis));
            label = "";
        }
        condition(page, "covers", entry.condition());
        if (!entry.references().isEmpty()) {
            field(page, "codes", words.list(entry.references().stream().sorted().toList()));
        }
        asks(page, entry);
        for (Entry.Exemption exemption : entry.exemptions()) {
            condition(
                    page,
                    "unless",
                    words.say("show.exemption", exemption.number(), words.of(exemption.title())),
                    exemption.when());
        }
        rules(page, law, book, entry);
        readings(page, book, entry);
        entry.note().ifPresent(note -> page.gap().paragraph(2, words.of(note)));
        page.gap().paragraph(2, Style.FAINT, words.say("confidence." + entry.confidence()));
        return page.toString();
    }

    private void field(Page page, String label, String text) {
        page.hanging(2, label.isEmpty() ? "" : words.say("show." + label), Style.BOLD, hang, text);
    }

    private void condition(Page page, String label, Condition condition) {
        condition(page, label, words.say("show.condition"), condition);
    }

    private void condition(Page page, String label, String heading, Condition condition) {
        field(page, label, heading);
        conditions.write(page, hang, condition);
    }

    private void asks(Page page, Entry entry) {
        String verdict = words.say("verdict." + entry.verdict());
        String asked = entry.policy() == Policy.NONE
                ? verdict
                : words.clauses(List.of(verdict, words.say("policy." + entry.policy())));
        if (entry.licenceWhen().equals(Condition.ALWAYS)) {
            field(page, "asks", asked);
        } else {
            condition(page, "asks", words.say("show.asked", asked), entry.licenceWhen());
        }
    }

    private void rules(Page page, LawOn law, LawBook book, Entry entry) {
        String label = "rules";
        for (Rule rule : book.rules()) {
            boolean concerns = !rule.everything()
                    && rule.list().equals(entry.list())
                    && (rule.tags().isEmpty() || rule.tags().stream().anyMatch(entry.tags()::contains));
            if (concerns) {
                String state = words.say("state." + law.state(rule.basis()));
                field(page, label, words.say("show.rule", rule.id(), words.of(rule.title()), state));
                label = "";
            }
        }
    }

    private void readings(Page page, LawBook book, Entry entry) {
        String label = "readings";
        for (Interpretation reading : book.interpretations()) {
            if (reading.tags().stream().anyMatch(entry.tags()::contains)) {
                field(
                        page,
                        label,
                        words.say(
                                "show.reading",
                                words.of(reading.issuer()),
                                words.of(reading.number()),
                                words.of(reading.text())));
                label = "";
            }
        }
    }
}

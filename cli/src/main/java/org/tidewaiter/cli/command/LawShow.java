package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tidewaiter.cli.page.LawShowPage;
import org.tidewaiter.cli.page.ReferencePage;
import org.tidewaiter.cli.page.RuleAndInstrumentPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Gap;
import org.tidewaiter.engine.law.Interpretation;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Nearest;
import org.tidewaiter.rulebook.reference.LawReference;

/** What an entry says, by its id or its official code; also a rule, an instrument, an official reading or a gap, by its id. */
final class LawShow implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        Given given = new Given(arguments, words);
        LocalDate date = given.day(Option.DATE).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        given.complete();
        String asked = arguments.operands().getFirst();
        Rulebook rulebook = new Library(session).rulebook(arguments);
        LawShowPage page = new LawShowPage(rulebook, words, session.screen());
        List<String> pages = new ArrayList<>();
        TreeSet<String> known = new TreeSet<>();
        for (LawBook book : rulebook.law().books()) {
            for (Entry entry : book.entries()) {
                known.add(entry.id());
                entry.code().ifPresent(known::add);
                if (isCalled(entry, asked)) {
                    pages.add(page.of(book, entry, date));
                }
            }
        }
        RuleAndInstrumentPage others = new RuleAndInstrumentPage(rulebook, words, session.screen());
        for (LawBook book : rulebook.law().books()) {
            for (Rule rule : book.rules()) {
                known.add(rule.id());
                if (rule.id().equalsIgnoreCase(asked)) {
                    pages.add(others.of(rule, date));
                }
            }
        }
        for (LawBook book : rulebook.law().books()) {
            for (Gap gap : book.gaps()) {
                known.add(gap.id());
                if (gap.id().equalsIgnoreCase(asked)) {
                    pages.add(others.of(gap));
                }
            }
        }
        for (LawBook book : rulebook.law().books()) {
            for (Interpretation reading : book.interpretations()) {
                known.add(reading.id());
                if (reading.id().equalsIgnoreCase(asked)) {
                    pages.add(others.of(book, reading));
                }
            }
        }
        rulebook.law().instruments().forEach((id, instrument) -> {
            known.add(id);
            if (id.equalsIgnoreCase(asked)) {
                pages.add(others.of(instrument));
            }
        });
        for (LawReference reference : new Library(session).references()) {
            reference.entries().forEach(entry -> known.add(entry.id()));
            reference
                    .find(asked)
                    .ifPresent(entry -> pages.add(new ReferencePage(words, session.screen()).entry(reference, entry)));
        }
        if (pages.isEmpty()) {
            String unknown = words.say("show.unknown", words.say("quoted", Excerpt.of(asked)));
            Optional<String> near = Nearest.to(asked, known);
            throw new BadInput(
                    near.map(name -> unknown + words.say("mistake.near", name)).orElse(unknown));
        }
        session.out().print(String.join("\n", pages));
        return Exit.OK;
    }

    /** Whether {@code name} is the entry's id, its code, or the beginning of its code down to a point: 3A001 of 3A001.b. */
    private static boolean isCalled(Entry entry, String name) {
        return entry.id().equalsIgnoreCase(name)
                || entry.code()
                        .filter(code -> code.equalsIgnoreCase(name)
                                || code.regionMatches(true, 0, name + ".", 0, name.length() + 1))
                        .isPresent();
    }
}

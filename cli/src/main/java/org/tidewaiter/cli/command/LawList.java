package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.page.LawListPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.exchange.document.Excerpt;

/** Which law is held. */
final class LawList implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        Given given = new Given(arguments, words);
        LocalDate date = given.day(Option.DATE).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        Rulebook rulebook = new Library(session).rulebook(arguments);
        List<String> lists = rulebook.law().books().stream()
                .flatMap(book -> book.lists().stream())
                .map(ControlList::id)
                .toList();
        Optional<String> list = arguments.operands().stream().findFirst();
        if (list.isPresent() && !lists.contains(list.get())) {
            given.refuse("LIST", list.get(), words.say("expected.list", words.list(lists)));
        }
        given.complete();
        Optional<String> search = arguments.value(Option.SEARCH);
        LawListPage page = new LawListPage(rulebook, words, session.screen());
        if (list.isEmpty() && search.isEmpty()) {
            session.out().print(page.books());
            return Exit.OK;
        }
        String entries = page.entries(
                entry -> list.map(entry.list()::equals).orElse(true)
                        && search.map(text -> LawListPage.mentions(entry, text)).orElse(true),
                date);
        session.out()
                .print(
                        entries.isEmpty()
                                ? words.say("list.none", words.say("quoted", Excerpt.of(search.orElse("")))) + "\n"
                                : entries);
        return Exit.OK;
    }
}

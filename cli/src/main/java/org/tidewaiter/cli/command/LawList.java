package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.page.LawListPage;
import org.tidewaiter.cli.page.ReferencePage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.rulebook.reference.LawReference;
import org.tidewaiter.rulebook.reference.ReferenceIndex;

/** Which law is held. */
final class LawList implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        Given given = new Given(arguments, words);
        LocalDate date = given.day(Option.DATE).orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        Rulebook rulebook = new Library(session).rulebook(arguments);
        List<String> lists = new ArrayList<>();
        rulebook.law().books().forEach(book -> book.lists().forEach(known -> lists.add(known.id())));
        Optional<String> list = arguments.operands().stream().findFirst();
        List<LawReference> references = new Library(session).references();
        references.forEach(reference -> lists.add(reference.id()));
        if (list.isPresent() && !lists.contains(list.get())) {
            given.refuse("LIST", list.get(), words.say("expected.list", words.list(lists)));
        }
        given.complete();
        LawListPage page = new LawListPage(rulebook, words, session.screen());
        ReferencePage published = new ReferencePage(words, session.screen());
        Optional<String> search = arguments.value(Option.SEARCH);
        if (list.isEmpty() && search.isEmpty()) {
            session.out().print(page.books());
            session.out().print(references.isEmpty() ? "" : "\n" + published.lists(references));
            session.out().print(page.more());
            return Exit.OK;
        }
        List<String> found = new ArrayList<>();
        found.add(page.entries(
                entry -> list.map(entry.list()::equals).orElse(true)
                        && search.map(text -> LawListPage.mentions(entry, text)).orElse(true),
                date));
        found.add(page.gaps(gap -> list.map(gap.list()::equals).orElse(true)
                && search.map(text -> LawListPage.mentions(gap, text)).orElse(true)));
        for (LawReference reference : references) {
            if (list.map(reference.id()::equals).orElse(true)) {
                List<LawReference.Entry> hits =
                        search.map(new ReferenceIndex(reference)::search).orElse(reference.entries());
                found.add(hits.isEmpty() ? "" : published.hits(reference, hits));
            }
        }
        found.removeIf(String::isEmpty);
        session.out()
                .print(
                        found.isEmpty()
                                ? words.say("list.none", words.say("quoted", Excerpt.of(search.orElse("")))) + "\n"
                                : String.join("\n", found));
        return Exit.OK;
    }
}

package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.tidewaiter.cli.page.LawDiffPage;
import org.tidewaiter.cli.syntax.Arguments;

/** What changed in the law between two days. */
final class LawDiff implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Given given = new Given(arguments, session.words());
        Optional<LocalDate> first = given.day("D1", arguments.operands().getFirst());
        Optional<LocalDate> second = given.day("D2", arguments.operands().getLast());
        given.complete();
        LawDiffPage page = new LawDiffPage(new Library(session).rulebook(arguments), session.words(), session.screen());
        Optional<String> changes = page.of(first.orElseThrow(), second.orElseThrow());
        session.out()
                .print(changes.orElseGet(
                        () -> session.words().say("diff.none", first.orElseThrow(), second.orElseThrow()) + "\n"));
        return changes.isPresent() ? Exit.FINDINGS : Exit.OK;
    }
}

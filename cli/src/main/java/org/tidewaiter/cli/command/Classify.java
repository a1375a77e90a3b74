package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.tidewaiter.cli.page.ClassificationPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.classification.Classification;
import org.tidewaiter.exchange.classification.Classifier;
import org.tidewaiter.exchange.document.DocumentWriter;

/** What is this, which entries may it fall under, and what else must be known? */
final class Classify implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Given given = new Given(arguments, session.words());
        Optional<LocalDate> asked = given.day(Option.DATE);
        given.complete();
        Instant now = Instant.now();
        LocalDate date = asked.orElseGet(() -> LocalDate.ofInstant(now, ZoneOffset.UTC));
        String text = String.join(" ", arguments.operands());
        Rulebook rulebook = new Library(session).rulebook(arguments);
        Circumstances circumstances = Circumstances.at(now).withLawDate(date);
        Inputs inputs = new Inputs(session);
        Classification classification = inputs.understood(
                inputs.words().say("classify.text"),
                new Classifier(new Decider(rulebook, new ListsInForce.None()), Check.reader(rulebook, circumstances))
                        .classify(text, circumstances));
        if (arguments.has(Option.JSON)) {
            session.out().writeBytes(DocumentWriter.bytes(classification.document()));
            session.out().write('\n');
        } else {
            session.out().print(new ClassificationPage(rulebook, session.words(), session.screen()).of(classification));
        }
        return Exit.OK;
    }
}

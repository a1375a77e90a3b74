package org.tidewaiter.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.page.ImpactPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.ListsInForce;
import org.tidewaiter.exchange.batch.Batch;
import org.tidewaiter.exchange.batch.BatchItem;
import org.tidewaiter.exchange.batch.CsvBatch;
import org.tidewaiter.exchange.batch.JsonDocument;
import org.tidewaiter.exchange.batch.Pending;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.rulebook.Rulebooks;

/** What a change of the packs would do to consignments: each is decided twice, under the law as it is and as it would be. */
final class LawImpact implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Given given = new Given(arguments, session.words());
        Optional<LocalDate> date = given.day(Option.DATE);
        if (!arguments.has(Option.ON)) {
            given.refuse(Option.ON.typed(), "", session.words().say("expected.on"));
        }
        given.complete();
        Circumstances asked = Circumstances.at(Instant.now());
        Circumstances circumstances = date.map(asked::withLawDate).orElse(asked);
        Decider before = decider(Rulebooks.standard(), arguments, session);
        Rulebook changed = new Library(session)
                .compile(arguments.operands().getFirst())
                .rulebook()
                .orElseThrow();
        Decider after = decider(changed, arguments, session);
        ImpactPage page = new ImpactPage(before, after, session.words(), session.screen());
        String file = arguments.value(Option.ON).orElseThrow();
        Inputs inputs = new Inputs(session);
        ConsignmentReader reader = Check.reader(changed, circumstances);
        try (Batch batch = CheckBatch.isCsv(file)
                ? inputs.understood(file, CsvBatch.open(inputs.open(file), reader))
                : JsonDocument.open(inputs.open(file), reader)) {
            for (Optional<Pending> next = batch.next(); next.isPresent(); next = batch.next()) {
                switch (next.get().read()) {
                    case BatchItem.Rejected rejected -> page.rejected();
                    case BatchItem.Read read -> {
                        Decision then = before.decide(read.consignment(), circumstances);
                        page.compared(read.row(), then, after.decide(read.consignment(), circumstances));
                    }
                }
            }
        }
        if (page.compared() == 0) {
            throw new BadInput(session.words().say("nothing.read", file));
        }
        session.out().print(page.end());
        return page.changed() > 0 ? Exit.FINDINGS : Exit.OK;
    }

    /** A decider that compares parties with the lists in force; without any it asks about the law alone. */
    private static Decider decider(Rulebook rulebook, Arguments arguments, Session session) throws BadInput {
        ListsInForce lists = Stores.inForce(arguments, session, rulebook);
        return new Decider(
                rulebook,
                lists instanceof ListsInForce.None
                        ? ListsInForce.supposed(rulebook.names(), rulebook.matching(), List.of())
                        : lists);
    }
}

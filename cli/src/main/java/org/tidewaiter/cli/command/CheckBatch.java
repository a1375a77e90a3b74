package org.tidewaiter.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Dismissals;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.batch.Batch;
import org.tidewaiter.exchange.batch.BatchItem;
import org.tidewaiter.exchange.batch.CsvBatch;
import org.tidewaiter.exchange.batch.JsonLines;
import org.tidewaiter.exchange.batch.Pending;
import org.tidewaiter.exchange.batch.Reject;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.DecisionWriter;

/** The same question of many consignments: one answer for each that is in order, in the order in which they came. */
final class CheckBatch {

    private final Session session;
    private final Circumstances circumstances;
    private final int threads;

    CheckBatch(Session session, Circumstances circumstances, Optional<Integer> threads) {
        this.session = session;
        this.circumstances = circumstances;
        this.threads = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    int run(Arguments arguments) throws BadInput, IOException {
        String from = arguments.value(Option.BATCH).orElseThrow();
        String to = arguments.value(Option.OUT).orElseThrow();
        Optional<String> rejected = arguments.value(Option.REJECTS);
        BatchFiles.apart(from, Optional.of(to), rejected, session);
        Rulebook rulebook = new Library(session).rulebook(arguments);
        Decider decider = new Decider(rulebook, Stores.inForce(arguments, session, rulebook));
        Dismissals dismissals = new DismissalFile(arguments, session).with(circumstances);
        ConsignmentReader reader = Check.reader(rulebook, circumstances);
        Inputs inputs = new Inputs(session);
        Counted counted = new Counted(inputs.open(from));
        Tally tally = new Tally();
        try (Batch batch = batch(from, counted, reader, inputs);
                Answers answers = Answers.to(to, session, rulebook.texts());
                Rejects rejects = Rejects.to(rejected, session)) {
            Progress progress = new Progress(session, counted, BatchFiles.size(from), tally);
            boolean rows = isCsv(to);
            DecisionWriter writer = new DecisionWriter(rulebook.texts());
            new Pipeline<Pending, Answer>(threads, pending -> answer(pending.read(), decider, dismissals, writer, rows))
                    .run(most -> next(batch, most), finished -> {
                        for (Answer answer : finished) {
                            tally.count(answer);
                            answers.write(answer);
                            rejects.write(answer.rejects());
                        }
                        progress.show();
                    });
            progress.end();
            if (tally.answered() > 0) {
                answers.keep();
            }
            rejects.keep();
            if (tally.answered() == 0) {
                session.note(session.words().say("nothing.read", from));
                return tally.faults() > 0 ? Exit.INTERNAL : Exit.BAD_INPUT;
            }
            session.err().println(tally.summary(session.words(), progress.seconds(), rejected));
        }
        return exit(tally);
    }

    private static int exit(Tally tally) {
        if (tally.faults() > 0) {
            return Exit.INTERNAL;
        }
        return tally.rejected() > 0 ? Exit.FINDINGS : Exit.OK;
    }

    private static Batch batch(String name, Counted input, ConsignmentReader reader, Inputs inputs)
            throws BadInput, IOException {
        return isCsv(name) ? inputs.understood(name, CsvBatch.open(input, reader)) : new JsonLines(input, reader);
    }

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static List<Pending> next(Batch batch, int most) throws IOException {
        List<Pending> pieces = new ArrayList<>(most);
        while (pieces.size() < most) {
            Optional<Pending> piece = batch.next();
            if (piece.isEmpty()) {
                break;
            }
            pieces.add(piece.get());
        }
        return pieces;
    }

    /** Never a release where something broke: whatever the engine cannot decide gets no answer and is told. */
    private Answer answer(BatchItem item, Decider decider, Dismissals dismissals, DecisionWriter writer, boolean rows) {
        return switch (item) {
            case BatchItem.Rejected(List<Reject> rejects) -> new Answer.Refused(rejects);
            case BatchItem.Read read -> {
                try {
                    Decision decision = decider.decide(
                            read.consignment(),
                            circumstances.withDismissals(dismissals.concerning(read.consignment())));
                    yield rows
                            ? new Answer.Decided(decision.disposition(), Optional.of(decision), new byte[0])
                            : new Answer.Decided(decision.disposition(), Optional.empty(), writer.bytes(decision));
                } catch (RuntimeException fault) {
                    yield new Answer.Broken(read.row(), fault.toString());
                }
            }
        };
    }
}

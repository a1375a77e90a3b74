package org.tidewaiter.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.batch.FlatBatch;
import org.tidewaiter.exchange.batch.FlatItem;
import org.tidewaiter.exchange.batch.FlatShape;
import org.tidewaiter.exchange.batch.FlatWriter;
import org.tidewaiter.exchange.batch.Reject;
import org.tidewaiter.exchange.document.Problem;

/** One question of many rows: the answers stand in the order of the input, and no more rows are in memory than are at work. */
final class FlatRun {

    private final Session session;
    private final int threads;
    private final Function<FlatItem.Row, FlatAnswer> work;

    /** Asks {@code work} of every row, on {@code threads} threads. */
    FlatRun(Session session, Optional<Integer> threads, Function<FlatItem.Row, FlatAnswer> work) {
        this.session = session;
        this.threads = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        this.work = work;
    }

    /** Answers the batch of {@code arguments}, whose rows have {@code shape}; the exit code of a batch. */
    int run(Arguments arguments, FlatShape shape) throws BadInput, IOException {
        Optional<String> rejected = arguments.value(Option.REJECTS);
        FlatTally tally = run(
                arguments.value(Option.BATCH).orElseThrow(), arguments.value(Option.OUT), rejected, shape, List.of());
        if (tally.answered() > 0) {
            session.err().println(tally.summary(session.words(), rejected));
        }
        return exit(tally);
    }

    /** The exit code of a batch. */
    static int exit(FlatTally tally) {
        if (tally.faults() > 0) {
            return Exit.INTERNAL;
        }
        if (tally.answered() == 0) {
            return Exit.BAD_INPUT;
        }
        return tally.rejected() > 0 ? Exit.FINDINGS : Exit.OK;
    }

    /**
     * What came of the rows in the file {@code from}, which have {@code shape}.
     *
     * @param to where the answers go, if anywhere
     * @param rejected where rows without an answer go
     * @param header columns of a table without rows
     */
    FlatTally run(String from, Optional<String> to, Optional<String> rejected, FlatShape shape, List<String> header)
            throws BadInput, IOException {
        BatchFiles.apart(from, to, rejected, session);
        Inputs inputs = new Inputs(session);
        Counted counted = new Counted(inputs.open(from));
        FlatTally tally = new FlatTally();
        Progress progress = new Progress(session, counted, BatchFiles.size(from), tally);
        try (FlatBatch batch = inputs.understood(from, FlatBatch.open(from, counted, shape));
                Output output = output(to, batch, header);
                Rejects rejects = Rejects.to(rejected, session)) {
            new Pipeline<Supplier<FlatItem>, FlatAnswer>(threads, piece -> answer(piece.get()))
                    .run(most -> next(batch, most), finished -> {
                        for (FlatAnswer answer : finished) {
                            take(answer, tally, output, rejects);
                        }
                        progress.show();
                    });
            progress.end();
            rejects.keep();
            if (tally.answered() == 0) {
                session.note(session.words().say("flat.nothing", from));
            } else {
                output.keep();
            }
            tally.took(progress.seconds());
        }
        return tally;
    }

    /** The answers: a table or JSON Lines as the name says, or else as the questions are. */
    private Output output(Optional<String> to, FlatBatch batch, List<String> header) throws BadInput {
        if (to.isEmpty()) {
            return new Output(Optional.empty(), new FlatWriter(OutputStream.nullOutputStream(), false, header));
        }
        boolean table = FlatBatch.isTable(to.get()).orElse(batch.isTable());
        if (to.get().equals("-")) {
            return new Output(Optional.empty(), new FlatWriter(new Unclosed(session.out()), table, header));
        }
        Draft draft = Draft.of(to.get(), session);
        return new Output(Optional.of(draft), new FlatWriter(draft.output(), table, header));
    }

    private record Output(Optional<Draft> draft, FlatWriter writer) implements AutoCloseable {

        void keep() {
            draft.ifPresent(Draft::keep);
        }

        @Override
        public void close() throws IOException {
            writer.close();
            if (draft.isPresent()) {
                draft.get().close();
            }
        }
    }

    private static List<Supplier<FlatItem>> next(FlatBatch batch, int most) throws IOException {
        List<Supplier<FlatItem>> pieces = new ArrayList<>(most);
        while (pieces.size() < most) {
            Optional<Supplier<FlatItem>> piece = batch.next();
            if (piece.isEmpty()) {
                break;
            }
            pieces.add(piece.get());
        }
        return pieces;
    }

    /** Never an answer where something broke. */
    private FlatAnswer answer(FlatItem item) {
        return switch (item) {
            case FlatItem.Rejected rejected -> new FlatAnswer.Refused(rejected.rejects(), false);
            case FlatItem.Row row -> {
                try {
                    yield work.apply(row);
                } catch (RuntimeException | StackOverflowError fault) {
                    yield new FlatAnswer.Refused(
                            List.of(new Reject(row.row(), "", Answer.internal(fault), row.original())), true);
                }
            }
        };
    }

    private static void take(FlatAnswer answer, FlatTally tally, Output output, Rejects rejects) throws IOException {
        switch (answer) {
            case FlatAnswer.Refused(List<Reject> reasons, boolean broken) -> {
                tally.refused(broken);
                rejects.write(reasons);
            }
            case FlatAnswer.Given given -> {
                Optional<String> unfit = given.rows().stream().findFirst().flatMap(output.writer()::unfit);
                if (unfit.isPresent()) {
                    tally.refused(false);
                    Problem another = new Problem(
                            "",
                            new Text("a field that the first answer does not have", "首个结果没有的字段"),
                            new Text(
                                    "the same fields in every row of a table, or answers as JSON Lines",
                                    "表格各行字段相同，或以JSON Lines输出结果"));
                    rejects.write(List.of(new Reject(given.row(), "/" + unfit.get(), another.reason(), "")));
                } else {
                    tally.given(given.tier());
                    for (var row : given.rows()) {
                        output.writer().write(row);
                    }
                }
            }
        }
    }
}

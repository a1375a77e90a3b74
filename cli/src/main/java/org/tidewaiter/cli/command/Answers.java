package org.tidewaiter.cli.command;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.exchange.batch.AnswersWriter;

/** Where the answers of a batch go: JSON Lines, or rows where the file is called {@code .csv}. */
final class Answers implements Closeable {

    private final Optional<Draft> draft;
    private final OutputStream output;
    private final Optional<AnswersWriter> rows;

    private Answers(Optional<Draft> draft, OutputStream output, Optional<AnswersWriter> rows) {
        this.draft = draft;
        this.output = output;
        this.rows = rows;
    }

    /** Answers to the file {@code name}; {@code -} is standard output. */
    static Answers to(String name, Session session, Texts texts) throws BadInput {
        Optional<Draft> draft = name.equals("-") ? Optional.empty() : Optional.of(Draft.of(name, session));
        OutputStream output = draft.isPresent() ? draft.get().output() : new Unclosed(session.out());
        return new Answers(
                draft,
                output,
                CheckBatch.isCsv(name) ? Optional.of(new AnswersWriter(output, texts)) : Optional.empty());
    }

    void write(Answer answer) throws IOException {
        if (answer instanceof Answer.Decided decided) {
            if (rows.isPresent()) {
                rows.get().write(decided.decision().orElseThrow());
            } else {
                output.write(decided.json());
                output.write('\n');
            }
        }
    }

    /** Says that the answers are complete. */
    void keep() {
        draft.ifPresent(Draft::keep);
    }

    @Override
    public void close() throws IOException {
        if (rows.isPresent()) {
            rows.get().close();
        }
        output.flush();
        if (draft.isPresent()) {
            draft.get().close();
        }
    }
}

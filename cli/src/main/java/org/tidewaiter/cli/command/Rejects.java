package org.tidewaiter.cli.command;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.exchange.batch.Reject;
import org.tidewaiter.exchange.batch.RejectsWriter;

/** Where rows without an answer go: a file, or the first of them to standard error. */
final class Rejects implements Closeable {

    /** Rejects that are shown where no file takes them. */
    private static final int SHOWN = 20;

    private final Session session;
    private final Optional<Draft> draft;
    private final Optional<RejectsWriter> writer;
    private int shown;

    private Rejects(Session session, Optional<Draft> draft) {
        this.session = session;
        this.draft = draft;
        this.writer = draft.map(
                file -> new RejectsWriter(file.output(), session.words().language()));
    }

    /** Rejects to the file {@code name}, where there is one. */
    static Rejects to(Optional<String> name, Session session) throws BadInput {
        return name.isPresent()
                ? new Rejects(session, Optional.of(Draft.of(name.get(), session)))
                : new Rejects(session, Optional.empty());
    }

    void write(List<Reject> rejects) {
        if (rejects.isEmpty()) {
            return;
        }
        if (writer.isPresent()) {
            writer.get().write(rejects);
            return;
        }
        for (Reject reject : rejects) {
            shown++;
            if (shown <= SHOWN) {
                String where = session.words().say("reject.row", reject.row());
                String pointer = reject.pointer().isEmpty() ? where : where + " " + reject.pointer();
                session.err()
                        .println("  "
                                + session.words()
                                        .say(
                                                "reject",
                                                pointer,
                                                reject.reason()
                                                        .in(session.words().language())));
            }
        }
    }

    /** Says that the rejects are complete. */
    void keep() {
        draft.ifPresent(Draft::keep);
        if (shown > SHOWN) {
            session.err().println("  " + session.words().count("reject.further", shown - SHOWN));
        }
    }

    @Override
    public void close() throws IOException {
        if (writer.isPresent()) {
            writer.get().close();
        }
        if (draft.isPresent()) {
            draft.get().close();
        }
    }
}

package org.tidewaiter.cli.command;

import org.tidewaiter.cli.text.Columns;

/** One line of standard error that is written over and over, where somebody watches; nothing otherwise. */
final class StatusLine {

    private static final long EVERY_NANOS = 100_000_000;

    private final Session session;
    private long shown;
    private int columns;

    StatusLine(Session session) {
        this.session = session;
        this.shown = System.nanoTime() - EVERY_NANOS;
    }

    /** Whether it is time to show something new. */
    boolean due() {
        return session.watched() && System.nanoTime() - shown >= EVERY_NANOS;
    }

    /** Shows {@code text} in place of what stands there, if it is time. */
    void show(String text) {
        if (due()) {
            shown = System.nanoTime();
            draw(Columns.fit(text, session.screen().width() - 1));
        }
    }

    /** Takes the line away. */
    void end() {
        if (columns > 0) {
            draw("");
            session.err().print('\r');
            session.err().flush();
        }
    }

    private void draw(String text) {
        session.err().print('\r' + Columns.pad(text, columns));
        session.err().flush();
        columns = Columns.of(text);
    }
}

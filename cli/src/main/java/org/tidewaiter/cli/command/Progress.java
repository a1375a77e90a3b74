package org.tidewaiter.cli.command;

import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Words;

/** How far a batch is: a bar with the rate and the time that is left, where somebody watches. */
final class Progress {

    private static final int BAR = 24;

    private final StatusLine line;
    private final Words words;
    private final Counted input;
    private final long size;
    private final Counts counts;
    private final long start = System.nanoTime();

    /**
     * @param input what is read, and {@code size} how many bytes of it there are; 0 where that is not known
     * @param counts what came of it so far
     */
    Progress(Session session, Counted input, long size, Counts counts) {
        this.line = new StatusLine(session);
        this.words = session.words();
        this.input = input;
        this.size = size;
        this.counts = counts;
    }

    /** Seconds since the beginning. */
    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Draws the bar anew, if somebody watches and it is time. */
    void show() {
        if (line.due()) {
            line.show(bar(seconds()));
        }
    }

    /** Takes the bar away. */
    void end() {
        line.end();
    }

    /** The bar after {@code seconds}. */
    String bar(double seconds) {
        long done = counts.answered() + counts.rejected();
        String rate = words.say("progress.rate", Numbers.grouped(done), Numbers.grouped(Math.round(done / seconds)));
        if (size == 0 || input.bytes() == 0) {
            return rate;
        }
        double share = Math.min(1, (double) input.bytes() / size);
        int full = (int) (share * BAR);
        String left = Numbers.clock(seconds / share - seconds);
        return words.say(
                "progress",
                "█".repeat(full) + "░".repeat(BAR - full),
                (int) (share * 100),
                rate,
                words.say("progress.left", left));
    }
}

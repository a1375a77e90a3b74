package org.tidewaiter.bench.matching;

import java.io.PrintStream;
import java.util.Locale;

/** Prints figures beside the bars that they have to reach, and remembers whether they all do. */
final class Report {

    private final PrintStream out;
    private boolean reached = true;

    Report(PrintStream out) {
        this.out = out;
    }

    boolean reached() {
        return reached;
    }

    void section(String title) {
        out.println();
        out.println("-- " + title);
    }

    void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    /** A figure that must be at least {@code bar}. */
    void atLeast(String what, double figure, double bar) {
        bar(what, figure, "at least", bar, figure >= bar);
    }

    /** A figure that must be at most {@code bar}. */
    void atMost(String what, double figure, double bar) {
        bar(what, figure, "at most", bar, figure <= bar);
    }

    private void bar(String what, double figure, String side, double bar, boolean held) {
        reached &= held;
        out.println(String.format(
                Locale.ROOT,
                "%-72s %8.4f  bar %s %.4f  %s",
                what,
                figure,
                side,
                bar,
                held ? "reached" : "NOT REACHED"));
    }
}

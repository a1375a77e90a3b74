package org.tidewaiter.cli.command;

import java.util.List;
import org.tidewaiter.exchange.document.Problem;

/** Input that is not in order, with everything that is wrong with it. */
public final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final String summary;
    private final transient List<Problem> problems;

    /** What is not in order as a whole, and each of its problems. */
    BadInput(String summary, List<Problem> problems) {
        super(summary, null, false, false);
        this.summary = summary;
        this.problems = List.copyOf(problems);
    }

    /** Something that one sentence says. */
    BadInput(String summary) {
        this(summary, List.of());
    }

    /** What is wrong, in one sentence. */
    public String summary() {
        return summary;
    }

    /** Each problem, in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }
}

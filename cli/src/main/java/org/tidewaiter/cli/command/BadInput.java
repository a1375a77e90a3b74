package org.tidewaiter.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.exchange.document.Problem;

/** Input that is not in order, with everything that is wrong with it. */
public final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final String summary;
    private final transient List<String> details;
    private final String hint;

    private BadInput(String summary, List<String> details, String hint) {
        super(summary, null, false, false);
        this.summary = summary;
        this.details = List.copyOf(details);
        this.hint = hint;
    }

    /** What is not in order as a whole, and one line for each thing that is wrong with it. */
    BadInput(String summary, List<String> details) {
        this(summary, details, "");
    }

    /** Something that one sentence says. */
    BadInput(String summary) {
        this(summary, List.of());
    }

    /** What is not in order as a whole, with each of its problems. */
    static BadInput of(String summary, List<Problem> problems, Words words) {
        List<String> details = new ArrayList<>(problems.size());
        for (Problem problem : problems) {
            String what = problem.reason().in(words.language());
            String place = problem.place().in(words.language());
            details.add(place.isEmpty() ? what : place + "  " + what);
        }
        return new BadInput(summary, details);
    }

    /** The same, with a hint how to do what was probably meant. */
    BadInput with(String way) {
        return new BadInput(summary, details, way);
    }

    /** What is wrong, in one sentence. */
    public String summary() {
        return summary;
    }

    /** Each thing that is wrong, in the order in which it was found. */
    public List<String> details() {
        return details;
    }

    /** How to do what was probably meant; empty where nothing suggests it. */
    public String hint() {
        return hint;
    }
}

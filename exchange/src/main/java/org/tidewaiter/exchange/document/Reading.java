package org.tidewaiter.exchange.document;

import java.util.List;

/** What came of reading an input: what it says, or all that is wrong with it. */
public sealed interface Reading<T> {

    /** The input is in order and says {@code value}. */
    record Understood<T>(T value) implements Reading<T> {}

    /** The input is not in order. */
    record Refused<T>(List<Problem> problems) implements Reading<T> {

        /** Takes a copy and refuses a refusal without a reason. */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("refused without a problem");
            }
        }
    }
}

package org.tidewaiter.registry.licensing.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A decision that an officer proposes: for every line, destination and end user.
 *
 * @param signatures how many others must sign, one to three
 * @param validity first and last day of the licence; absent where nothing is granted
 * @param lines every combination once
 */
public record Proposal(int signatures, Optional<Validity> validity, List<Line> lines) {

    /** Takes a copy. */
    public Proposal {
        lines = List.copyOf(lines);
    }

    /**
     * From when to when a licence is valid.
     *
     * @param from first day
     * @param until last day
     */
    public record Validity(LocalDate from, LocalDate until) {}

    /**
     * What is proposed for one line, one destination and one end user.
     *
     * @param line number of the line on the form, from one
     * @param destination ISO code
     * @param endUser number of the end user on the form, from one
     * @param outcome what is proposed
     * @param quantity how much is granted, in the unit of the line; absent where no quantity was asked for
     * @param value up to what value it is granted, in the currency of the line; absent where no value was asked for
     * @param reason why, in words that the applicant will read
     */
    public record Line(
            int line,
            String destination,
            int endUser,
            Outcome outcome,
            Optional<BigDecimal> quantity,
            Optional<BigDecimal> value,
            String reason) {}

    /** What is proposed for a line. */
    public enum Outcome {
        /** It is granted. */
        GRANT,
        /** It is refused. */
        REFUSE,
        /** No licence is needed for it. */
        NOT_NEEDED;

        /** How it is written. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Outcome of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** What all lines together come to. */
    public Result result() {
        return Result.of(lines.stream().map(line -> line.outcome().word()).toArray(String[]::new));
    }

    /** What a decision comes to. */
    public enum Result {
        /** Every line that needs a licence gets one. */
        GRANTED,
        /** Some lines get one, some do not. */
        GRANTED_IN_PART,
        /** None gets one. */
        REFUSED,
        /** None needs one. */
        NO_LICENCE_NEEDED;

        /** What outcomes of lines, by their words, come to together. */
        static Result of(String[] outcomes) {
            List<String> words = List.of(outcomes);
            boolean refused = words.contains(Outcome.REFUSE.word());
            if (words.contains(Outcome.GRANT.word())) {
                return refused ? GRANTED_IN_PART : GRANTED;
            }
            return refused ? REFUSED : NO_LICENCE_NEEDED;
        }
    }
}

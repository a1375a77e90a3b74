package org.tidewaiter.registry.licensing.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.decision.ScreeningState;
import org.tidewaiter.engine.law.Verdict;

/** The shapes in which findings are on record. */
final class RecordedFinding {

    private static final Words<ScreeningState> STATES = new Words<>(ScreeningState.values(), ScreeningState::word);
    private static final Words<PartyHit.Effect> EFFECTS = new Words<>(PartyHit.Effect.values(), PartyHit.Effect::word);
    private static final Words<Verdict> VERDICTS = new Words<>(Verdict.values(), Verdict::name);
    private static final String COUNTRY = "(\\w\\w)";
    private static final String NUMBER = "(\\d{1,9})";

    static final List<Shape> SHAPES = List.of(
            new Shape("not examined", found -> new Finding.NotExamined()),
            new Shape(
                    COUNTRY + " screening " + STATES.either(),
                    found -> new Finding.Unscreened(found.group(1), STATES.of(found.group(2)))),
            new Shape(
                    COUNTRY + " party (.+) " + EFFECTS.either(),
                    found -> new Finding.Listed(found.group(1), found.group(2), EFFECTS.of(found.group(3)))),
            new Shape(COUNTRY + " flag (.+)", found -> new Finding.Flagged(found.group(1), found.group(2))),
            new Shape(
                    COUNTRY + " line " + NUMBER + " (.+) " + VERDICTS.either(),
                    found -> new Finding.Controlled(
                            found.group(1),
                            Integer.parseInt(found.group(2)),
                            found.group(3),
                            VERDICTS.of(found.group(4)))),
            new Shape(
                    "same as application ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\\S+)",
                    found -> new Finding.Again(UUID.fromString(found.group(1)), found.group(2))),
            new Shape(
                    "end user " + NUMBER + " may be the applicant",
                    found -> new Finding.OwnUser(Integer.parseInt(found.group(1)))),
            new Shape(
                    "end user " + NUMBER + " refused by ([^:]+): (.+)",
                    found -> new Finding.RefusedBefore(
                            Integer.parseInt(found.group(1)), found.group(2), found.group(3))));

    private RecordedFinding() {}

    /**
     * How a kind of finding is written.
     *
     * @param pattern as a regular expression
     * @param made what it says
     */
    record Shape(Pattern pattern, Function<MatchResult, Finding> made) {

        Shape(String pattern, Function<MatchResult, Finding> made) {
            this(Pattern.compile(pattern), made);
        }

        Optional<Finding> read(String word) {
            Matcher found = pattern.matcher(word);
            return found.matches() ? Optional.of(made.apply(found)) : Optional.empty();
        }
    }

    /** The constants of a closed set by their words. */
    private record Words<T>(T[] all, Function<T, String> word) {

        String either() {
            return Arrays.stream(all).map(word).map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
        }

        T of(String wanted) {
            return Arrays.stream(all)
                    .filter(each -> word.apply(each).equals(wanted))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

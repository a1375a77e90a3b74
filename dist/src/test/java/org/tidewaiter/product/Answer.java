package org.tidewaiter.product;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.tidewaiter.engine.decision.Coverage;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.FlagRaised;
import org.tidewaiter.engine.flags.Flag;
import org.tidewaiter.engine.law.Verdict;

/**
 * A decision in the words of a table.
 *
 * @param disposition what is to be done
 * @param determinations whatever is not NOT_CONTROLLED: line, entry (or list, where no entry is named), verdict
 * @param flags ids; {@code !} behind one that holds, {@code ?} behind one that is information
 */
record Answer(String disposition, String determinations, String flags) {

    static Answer of(Decision decision) {
        return new Answer(
                decision.disposition().name(),
                decision.determinations().stream()
                        .filter(found -> found.verdict() != Verdict.NOT_CONTROLLED)
                        .map(Answer::words)
                        .collect(joining("; ")),
                decision.flags().stream().map(Answer::words).collect(joining(" ")));
    }

    /** The flags that call for a look: all but information. */
    static List<FlagRaised> signs(Decision decision) {
        return decision.flags().stream()
                .filter(flag -> flag.raised().strength() != Flag.Strength.INFORMATION)
                .toList();
    }

    private static String words(Determination found) {
        return found.line() + " " + found.entry().orElse(found.list()) + " " + found.verdict()
                + (found.coverage() instanceof Coverage.Covered ? " covered" : "");
    }

    private static String words(FlagRaised flag) {
        String id = flag.raised().flag().id();
        String holds = flag.holds() ? "!" : "";
        return id + holds + (flag.raised().strength() == Flag.Strength.INFORMATION ? "?" : "");
    }
}

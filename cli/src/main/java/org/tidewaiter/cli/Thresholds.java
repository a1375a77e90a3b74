package org.tidewaiter.cli;

import java.io.IOException;
import java.math.BigDecimal;
import org.tidewaiter.engine.screening.match.Weights;
import org.tidewaiter.rulebook.Rulebooks;

/** The thresholds of screening, as help texts tell them: those of the standard rulebook, where the text has a place for them. */
final class Thresholds {

    private static final String POSSIBLE = "<possible>";
    private static final String MATCH = "<match>";

    private Thresholds() {}

    /** {@code help} with the thresholds in their places. */
    static String in(String help) throws IOException {
        if (!help.contains(MATCH)) {
            return help;
        }
        Weights weights = Rulebooks.standard().matching().weights();
        return help.replace(POSSIBLE, shown(weights.possible())).replace(MATCH, shown(weights.match()));
    }

    private static String shown(BigDecimal threshold) {
        return threshold.toPlainString();
    }
}

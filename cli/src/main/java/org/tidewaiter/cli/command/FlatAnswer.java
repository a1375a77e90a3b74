package org.tidewaiter.cli.command;

import java.util.List;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.exchange.batch.Reject;
import org.tidewaiter.exchange.document.Node;

/** What came of one row of a flat batch. */
sealed interface FlatAnswer {

    /**
     * An answer.
     *
     * @param row line of the input
     * @param tier what it says
     * @param rows how it is written; none where there is nothing to say
     */
    record Given(long row, Tier tier, List<Node.Fields> rows) implements FlatAnswer {}

    /**
     * No answer.
     *
     * @param rejects why
     * @param broken whether that is the fault of the engine and not of the input
     */
    record Refused(List<Reject> rejects, boolean broken) implements FlatAnswer {}
}

package org.tidewaiter.cli.command;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.exchange.batch.Reject;

/** What came of one piece of a batch. */
sealed interface Answer {

    /** Rows that get no answer. */
    List<Reject> rejects();

    /**
     * A decision.
     *
     * @param disposition what it says
     * @param decision the decision, where it is to be written as rows
     * @param json the decision, where it is to be written as JSON
     */
    record Decided(Disposition disposition, Optional<Decision> decision, byte[] json) implements Answer {
        @Override
        public List<Reject> rejects() {
            return List.of();
        }
    }

    /**
     * Input that is not in order.
     *
     * @param rejects why
     */
    record Refused(List<Reject> rejects) implements Answer {}

    /**
     * The engine broke.
     *
     * @param row line of the input
     * @param fault what broke
     */
    record Broken(long row, String fault) implements Answer {
        @Override
        public List<Reject> rejects() {
            return List.of(new Reject(row, "", internal(fault), ""));
        }
    }

    /** Why there is no answer where the engine broke. */
    static Text internal(Object fault) {
        return new Text("internal error: " + fault, "内部错误：" + fault);
    }
}

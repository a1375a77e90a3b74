package org.tidewaiter.exchange.batch;

import java.util.List;
import org.tidewaiter.engine.consignment.Consignment;

/** One piece of a batch, read. */
public sealed interface BatchItem {

    /**
     * A consignment in order.
     *
     * @param row line of the input on which it begins, from 1
     * @param consignment what it says
     */
    record Read(long row, Consignment consignment) implements BatchItem {}

    /**
     * A piece that is not in order and gets no answer.
     *
     * @param rejects why, in the order of rows; every row of the piece at least once
     */
    record Rejected(List<Reject> rejects) implements BatchItem {

        /** Takes a copy. */
        public Rejected {
            rejects = List.copyOf(rejects);
        }
    }
}

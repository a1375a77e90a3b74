package org.tidewaiter.exchange.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Consignments one after the other, in the order in which they came. For one thread. */
public interface Batch extends Closeable {

    /** The next piece, or empty at the end; throws where the input cannot be read any further. */
    Optional<Pending> next() throws IOException;
}

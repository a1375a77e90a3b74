package org.tidewaiter.exchange.batch;

/** A piece of a batch that stands for one consignment and has not been read yet. For any thread. */
public interface Pending {

    /** What it says. */
    BatchItem read();
}

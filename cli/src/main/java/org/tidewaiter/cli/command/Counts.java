package org.tidewaiter.cli.command;

/** How many pieces of a batch are done. */
interface Counts {

    /** Pieces with an answer. */
    long answered();

    /** Pieces without one. */
    long rejected();
}

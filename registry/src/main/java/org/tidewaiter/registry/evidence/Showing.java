package org.tidewaiter.registry.evidence;

/** What an export shows of entries. */
public enum Showing {
    /** That they are in the log. */
    COMMITMENTS,
    /** Also what was put on record, as far as it was not erased. */
    PAYLOADS
}

package org.tidewaiter.engine.goods;

/** What kind of thing a line is in law. */
public enum Subject {
    /** A thing one can touch. */
    GOODS,
    /** Knowledge in any form: drawings, data, teaching. */
    TECHNOLOGY,
    /** Programs. */
    SOFTWARE
}

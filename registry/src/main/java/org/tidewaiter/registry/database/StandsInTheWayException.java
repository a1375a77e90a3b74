package org.tidewaiter.registry.database;

/** Another transaction has meanwhile done what this one set out to do: it is undone, done again, and then finds that out. */
public final class StandsInTheWayException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** {@code message} says what the other did. */
    public StandsInTheWayException(String message) {
        super(message);
    }
}

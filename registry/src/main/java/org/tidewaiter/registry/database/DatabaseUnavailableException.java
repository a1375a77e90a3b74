package org.tidewaiter.registry.database;

/** There is no database to put anything on record: it could not be started, reached or brought to the present form. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** {@code message} says what an operator can do. */
    public DatabaseUnavailableException(String message) {
        super(message);
    }

    /** {@code message} says what an operator can do, {@code cause} why it is so. */
    public DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}

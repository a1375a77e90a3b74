package org.tidewaiter.registry;

/** Somebody set out to do what is not theirs to do. */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** {@code message} says whose it is. */
    public NotAllowedException(String message) {
        super(message);
    }
}

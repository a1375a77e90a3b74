package org.tidewaiter.rulebook.file;

/** A rulebook that cannot be read: damaged, or of a form that this version does not know. Nothing is decided without one. */
public final class UnreadableRulebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For the reason {@code message}. */
    public UnreadableRulebookException(String message) {
        super(message);
    }

    /** For the reason {@code message}, found because of {@code cause}. */
    public UnreadableRulebookException(String message, Throwable cause) {
        super(message, cause);
    }
}

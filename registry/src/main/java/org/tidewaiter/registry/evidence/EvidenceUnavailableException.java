package org.tidewaiter.registry.evidence;

/** Nothing can be put into evidence: keys are missing, unreadable or not those of this database. */
public final class EvidenceUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** {@code message} says what an operator can do. */
    public EvidenceUnavailableException(String message) {
        super(message);
    }

    /** {@code message} says what an operator can do, {@code cause} why it is so. */
    public EvidenceUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.tidewaiter.server.api;

/** A request that comes to nothing, with what its sender is told. */
final class TroubleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    /** {@code trouble} is told. */
    TroubleException(Trouble trouble) {
        super(trouble.code());
        this.trouble = trouble;
    }

    /** What is told. */
    Trouble trouble() {
        return trouble;
    }
}

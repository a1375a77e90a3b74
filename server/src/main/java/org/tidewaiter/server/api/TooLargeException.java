package org.tidewaiter.server.api;

import org.springframework.http.HttpStatus;

/** A body is larger than it may be. */
final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int most;

    /** It may have {@code most} bytes. */
    TooLargeException(int most) {
        super("more than " + most + " bytes");
        this.most = most;
    }

    /** As it is told. */
    Trouble trouble() {
        return Trouble.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "a body may have " + most + " bytes here");
    }
}

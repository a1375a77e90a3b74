package org.tidewaiter.server.console;

/** What is asked for is not there, or not in the sight of who asks; the page says the same of both. */
final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Tells nothing but that. */
    NotThereException() {
        super("not there");
    }
}

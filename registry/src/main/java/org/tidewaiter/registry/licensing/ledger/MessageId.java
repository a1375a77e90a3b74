package org.tidewaiter.registry.licensing.ledger;

/**
 * By what a message is known: who sent it and under what name. The same message may come many times and is done once.
 *
 * @param source system that sent it, such as a customs declaration system
 * @param message its name there
 */
public record MessageId(String source, String message) {

    /** Refuses a nameless message. */
    public MessageId {
        if (source.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a message has a source and a name");
        }
    }
}

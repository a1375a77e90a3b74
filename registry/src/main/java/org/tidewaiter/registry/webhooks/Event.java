package org.tidewaiter.registry.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;

/**
 * What is to be told: that something happened, to what and when.
 *
 * @param leaf of the log
 * @param entry of the log, the same at every try
 * @param kind what happened, such as {@code licence.suspended}
 * @param subject to what, such as {@code licence:0198…}
 * @param at when
 * @param number of the try, from one
 */
public record Event(long leaf, UUID entry, String kind, String subject, Instant at, int number) {

    /** As it is posted, in the shape of Standard Webhooks. */
    public byte[] body() {
        return DocumentWriter.text(Node.fields()
                        .add("type", kind)
                        .add("timestamp", at.toString())
                        .add(
                                "data",
                                Node.fields()
                                        .add("subject", subject)
                                        .add("leaf", Node.of(leaf))
                                        .build())
                        .build())
                .getBytes(StandardCharsets.UTF_8);
    }
}

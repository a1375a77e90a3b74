package org.tidewaiter.exchange.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;

/**
 * What a log says of itself at a time: how many leaves it has and what the hash above them is.
 *
 * @param log the id of the log, the hash of its key
 * @param size how many leaves
 * @param at when
 * @param root the hash above them
 */
public record TreeHead(Hash log, long size, Instant at, Hash root) {

    private static final byte[] PURPOSE = "tidewaiter tree head 1\n".getBytes(StandardCharsets.US_ASCII);

    /** The fields of the head as they stand in documents. */
    Node.Builder fields() {
        return Node.fields()
                .add("log", log.toString())
                .add("size", Node.of(size))
                .add("at", at.toString())
                .add("root", root.toString());
    }

    /** What is signed: a purpose, and the canonical bytes of the head. */
    public byte[] bytes() {
        return Bytes.joined(PURPOSE, DocumentWriter.bytes(fields().build()));
    }
}

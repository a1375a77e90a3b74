package org.tidewaiter.exchange.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;

/**
 * That something happened: a leaf of the log. It refers and commits, and holds nothing that may have to be erased.
 *
 * @param id of the entry
 * @param kind what happened
 * @param at when
 * @param subject to what
 * @param commitment to the payload, see {@link Opening}
 */
public record EvidenceEntry(UUID id, EntryKind kind, Instant at, SubjectReference subject, Hash commitment) {

    private static final byte[] PURPOSE = "tidewaiter evidence entry 1\n".getBytes(StandardCharsets.US_ASCII);

    /** The entry as a document. */
    public Node document() {
        return Node.fields()
                .add("id", id.toString())
                .add("kind", kind.word())
                .add("at", at.toString())
                .add("subject", subject.toString())
                .add("commitment", commitment.toString())
                .build();
    }

    /** The hash of the leaf that holds its canonical bytes. */
    public Hash leaf() {
        return Hash.ofLeaf(Bytes.joined(PURPOSE, DocumentWriter.bytes(document())));
    }
}

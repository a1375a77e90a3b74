package org.tidewaiter.exchange.proof;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;

/**
 * Everything that is needed to check entries without the log that holds them.
 *
 * @param key with which the heads are said to be signed
 * @param head under which the entries stand
 * @param earlier a head from before, with the proof that the log has only been added to since
 * @param entries in the order of their leaves
 */
public record ProofBundle(LogKey key, SignedHead head, Optional<EarlierHead> earlier, List<ProvenEntry> entries) {

    /** How a bundle says what it is. */
    static final String FORMAT = "tidewaiter proof 1";

    /** Takes a copy. */
    public ProofBundle {
        entries = List.copyOf(entries);
    }

    /** The one file that says this: canonical JSON and a line feed. */
    public byte[] bytes() {
        return Bytes.joined(DocumentWriter.bytes(document()), new byte[] {'\n'});
    }

    private Node document() {
        return Node.fields()
                .add("format", FORMAT)
                .add("key", key.toString())
                .add("head", head.document())
                .add("earlier", earlier, ProofBundle::document)
                .add("entries", Node.items(entries, ProofBundle::document))
                .build();
    }

    private static Node document(EarlierHead earlier) {
        return Node.fields()
                .add("head", earlier.head().document())
                .add("path", path(earlier.path()))
                .build();
    }

    private static Node document(ProvenEntry proven) {
        return Node.fields()
                .add("index", Node.of(proven.index()))
                .add("entry", proven.entry().document())
                .add("path", path(proven.path()))
                .add("opening", proven.opening(), ProofBundle::document)
                .build();
    }

    private static Node document(Opening opening) {
        return Node.fields()
                .add("salt", Base64Text.of(opening.salt()))
                .add("payload", opening.payload())
                .build();
    }

    private static Node path(List<Hash> path) {
        return Node.items(path, hash -> Node.of(hash.toString()));
    }
}

package org.tidewaiter.exchange.proof;

import java.util.Arrays;
import org.tidewaiter.exchange.document.Node;

/** A tree head and the signature of its log. */
public final class SignedHead {

    private final TreeHead head;
    private final byte[] signature;

    /** {@code head} with a signature that may or may not be the log's. */
    public SignedHead(TreeHead head, byte[] signature) {
        this.head = head;
        this.signature = signature.clone();
    }

    /** What is signed. */
    public TreeHead head() {
        return head;
    }

    /** The signature, 64 bytes where it is one. */
    public byte[] signature() {
        return signature.clone();
    }

    /** Whether the log of this key says so. */
    public boolean isFrom(LogKey key) {
        return head.log().equals(key.id()) && key.hasSigned(head.bytes(), signature);
    }

    /** The signed head as a document. */
    public Node document() {
        return head.fields().add("signature", Base64Text.of(signature)).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedHead signed
                && head.equals(signed.head)
                && Arrays.equals(signature, signed.signature);
    }

    @Override
    public int hashCode() {
        return 31 * head.hashCode() + Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return head + " signed";
    }
}

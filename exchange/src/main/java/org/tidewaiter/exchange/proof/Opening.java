package org.tidewaiter.exchange.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Reading;

/**
 * What an entry commits to: a payload, and a salt without which nobody can tell by trying what the payload was. Where salt and
 * payload are gone the commitment says nothing.
 */
public final class Opening {

    /** Bytes of a salt. */
    public static final int SALT = 32;

    /** In a bundle a payload stands in an opening, that in a proven entry, that in a list, that in the bundle. */
    private static final int LEVELS_ABOVE = 4;

    private static final byte[] PURPOSE = "tidewaiter commitment 1\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] salt;
    private final Node payload;
    private final byte[] written;

    private Opening(byte[] salt, Node payload, byte[] written) {
        this.salt = salt;
        this.payload = payload;
        this.written = written;
    }

    /**
     * {@code payload} under {@code salt}, which is drawn for it alone; throws {@link IllegalArgumentException} where the salt is
     * not of {@value #SALT} bytes or the payload could not be read back from a file.
     */
    public static Opening of(byte[] salt, Node payload) {
        byte[] written = DocumentWriter.bytes(payload);
        if (salt.length != SALT) {
            throw new IllegalArgumentException("a salt of " + salt.length + " bytes");
        }
        if (!isReadable(payload)) {
            throw new IllegalArgumentException("a payload that cannot be read back");
        }
        return new Opening(salt.clone(), payload, written);
    }

    /** What {@link #bytes} gave, or empty where it is not that. */
    public static Optional<Opening> parse(byte[] bytes) {
        if (bytes.length <= SALT) {
            return Optional.empty();
        }
        byte[] written = Arrays.copyOfRange(bytes, SALT, bytes.length);
        return DocumentReader.read(written) instanceof Reading.Understood<Node>(Node payload)
                ? Optional.of(new Opening(Arrays.copyOf(bytes, SALT), payload, written))
                : Optional.empty();
    }

    /** Whether {@code payload} can be read back from where it stands in a {@link ProofBundle}. */
    private static boolean isReadable(Node payload) {
        Node bundle = payload;
        for (int level = 0; level < LEVELS_ABOVE; level++) {
            bundle = new Node.Items(List.of(bundle));
        }
        return DocumentReader.read(DocumentWriter.bytes(bundle)) instanceof Reading.Understood<Node>;
    }

    /** The salt. */
    public byte[] salt() {
        return salt.clone();
    }

    /** What was put on record. */
    public Node payload() {
        return payload;
    }

    /** The commitment to it: the hash of a purpose, the salt and the canonical bytes of the payload. */
    public Hash commitment() {
        return Hash.over(PURPOSE, salt, written);
    }

    /** Salt and canonical payload, one after the other. */
    public byte[] bytes() {
        byte[] bytes = Arrays.copyOf(salt, SALT + written.length);
        System.arraycopy(written, 0, bytes, SALT, written.length);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opening opening
                && Arrays.equals(salt, opening.salt)
                && Arrays.equals(written, opening.written);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(salt) + Arrays.hashCode(written);
    }

    /** Without what it opens. */
    @Override
    public String toString() {
        return "opening of " + commitment();
    }
}

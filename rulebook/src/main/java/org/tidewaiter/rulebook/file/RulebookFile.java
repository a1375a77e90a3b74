package org.tidewaiter.rulebook.file;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.tidewaiter.engine.decision.Rulebook;

/**
 * A compiled rulebook as bytes. The same rulebook always gives the same bytes.
 *
 * <pre>
 * magic "TWRB"  4 bytes
 * format        4 bytes   the layout of this header and of values
 * shape         8 bytes   fingerprint of the engine's types
 * length        4 bytes   of the content
 * checksum      4 bytes   CRC-32 of the content
 * digest       32 bytes   SHA-256 of everything else: the name of the rulebook
 * content                 a table of texts, then the records
 * </pre>
 *
 * <p>The checksum finds accidents at once; the digest, which takes longer than all the rest of reading, is recomputed for
 * files that come from outside the product.
 */
public final class RulebookFile {

    /** The layout that this version writes. */
    static final int FORMAT = 1;

    static final int HEADER = 56;

    private static final int MAGIC = 0x54575242;
    private static final int DIGEST_AT = 24;
    private static final String HASH_NAME = "sha256:";

    private RulebookFile() {}

    /** The bytes of {@code rulebook}. Its hash is not among them: it is made from them. */
    public static byte[] write(Rulebook rulebook) {
        Output out = new Output();
        new RecordWriter(out).rulebook(rulebook);
        byte[] content = out.bytes();
        ByteBuffer file = ByteBuffer.allocate(HEADER + content.length);
        file.putInt(MAGIC).putInt(FORMAT).putLong(RecordWriter.SHAPE).putInt(content.length);
        file.putInt(checksum(content, 0));
        file.position(HEADER).put(content);
        byte[] bytes = file.array();
        System.arraycopy(digest(bytes), 0, bytes, DIGEST_AT, HEADER - DIGEST_AT);
        return bytes;
    }

    /** The rulebook in {@code bytes}, whose digest is recomputed. */
    public static Rulebook read(byte[] bytes) {
        String hash = hash(bytes);
        if (!MessageDigest.isEqual(digest(bytes), Arrays.copyOfRange(bytes, DIGEST_AT, HEADER))) {
            throw new UnreadableRulebookException(
                    "the rulebook was altered: its content does not have the hash " + hash);
        }
        return content(bytes, hash);
    }

    /** The rulebook in {@code bytes} that come with the product, whose checksum alone is recomputed. */
    public static Rulebook readOwn(byte[] bytes) {
        return content(bytes, hash(bytes));
    }

    /** The hash by which decisions name the rulebook in {@code bytes}; refuses bytes that are no rulebook. */
    public static String hash(byte[] bytes) {
        if (bytes.length < HEADER || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
            throw new UnreadableRulebookException("this is no compiled rulebook");
        }
        // not with "+", whose first use in a virtual machine takes as long as reading all the rest
        return HASH_NAME.concat(HexFormat.of().formatHex(bytes, DIGEST_AT, HEADER));
    }

    private static Rulebook content(byte[] bytes, String hash) {
        ByteBuffer header = ByteBuffer.wrap(bytes).position(Integer.BYTES);
        int format = header.getInt();
        long shape = header.getLong();
        if (format != FORMAT || shape != RecordWriter.SHAPE) {
            throw new UnreadableRulebookException(
                    "the rulebook was written by another version of this program: format " + format + ", shape "
                            + HexFormat.of().toHexDigits(shape) + "; expected format " + FORMAT + ", shape "
                            + HexFormat.of().toHexDigits(RecordWriter.SHAPE));
        }
        int length = header.getInt();
        if (length != bytes.length - HEADER) {
            throw new UnreadableRulebookException(
                    "the rulebook is damaged: " + (bytes.length - HEADER) + " bytes of content; expected " + length);
        }
        if (header.getInt() != checksum(bytes, HEADER)) {
            throw new UnreadableRulebookException("the rulebook is damaged: its checksum does not fit");
        }
        try {
            Input in = new Input(bytes, HEADER);
            Rulebook rulebook = new RecordReader(in, hash).rulebook();
            if (!in.atEnd()) {
                throw in.damaged();
            }
            return rulebook;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new UnreadableRulebookException("the rulebook says what cannot be: " + e.getMessage(), e);
        }
    }

    private static int checksum(byte[] bytes, int start) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, start, bytes.length - start);
        return (int) checksum.getValue();
    }

    private static byte[] digest(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, DIGEST_AT);
            digest.update(bytes, HEADER, bytes.length - HEADER);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

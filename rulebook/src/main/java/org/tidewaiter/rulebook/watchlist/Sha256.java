package org.tidewaiter.rulebook.watchlist;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which versions and tables are known. */
final class Sha256 {

    private Sha256() {}

    /** A hash that has seen nothing yet. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The hexadecimal digits of what {@code digest} has seen. */
    static String digits(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The name of a version whose content {@code text} stands for. */
    static String name(String text) {
        MessageDigest digest = digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return ListVersion.HASH_NAME + digits(digest);
    }
}

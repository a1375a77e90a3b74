package org.tidewaiter.exchange.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/** The public Ed25519 key of a log. Its hash is the id of the log. */
public final class LogKey {

    static final String ALGORITHM = "Ed25519";

    private final PublicKey key;
    private final Hash id;

    private LogKey(PublicKey key) {
        this.key = key;
        this.id = Hash.over(key.getEncoded());
    }

    /** The key {@code encoded} as in X.509 (SubjectPublicKeyInfo), or empty where it is none. */
    public static Optional<LogKey> of(byte[] encoded) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            return Arrays.equals(key.getEncoded(), encoded) ? Optional.of(new LogKey(key)) : Optional.empty();
        } catch (GeneralSecurityException none) {
            return Optional.empty();
        }
    }

    /** The key written in base64 as {@code text}, or empty where it is none. */
    public static Optional<LogKey> parse(String text) {
        return Base64Text.parse(text).flatMap(LogKey::of);
    }

    /** The key in a file: base64 with or without the lines that PEM puts around it. */
    public static Optional<LogKey> parseFile(String text) {
        return parse(text.replace("-----BEGIN PUBLIC KEY-----", "")
                .replace("-----END PUBLIC KEY-----", "")
                .replaceAll("\\s", ""));
    }

    /** The id of its log. */
    public Hash id() {
        return id;
    }

    /** Whether {@code signature} is this key's under {@code message}. */
    boolean hasSigned(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Ed25519 could not be used", broken);
        }
    }

    /** Its X.509 encoding. */
    public byte[] encoded() {
        return key.getEncoded();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogKey log && id.equals(log.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** In base64. */
    @Override
    public String toString() {
        return Base64Text.of(key.getEncoded());
    }
}

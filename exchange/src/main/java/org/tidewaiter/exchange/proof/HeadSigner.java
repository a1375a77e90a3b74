package org.tidewaiter.exchange.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;

/** Signs the heads of one log. */
public final class HeadSigner {

    private final PrivateKey secret;
    private final LogKey key;

    private HeadSigner(PrivateKey secret, LogKey key) {
        this.secret = secret;
        this.key = key;
    }

    /** A signer with new keys: a new log. */
    public static HeadSigner create() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(LogKey.ALGORITHM).generateKeyPair();
            return new HeadSigner(
                    pair.getPrivate(), LogKey.of(pair.getPublic().getEncoded()).orElseThrow());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Ed25519 could not be used", broken);
        }
    }

    /**
     * The signer of a log that exists.
     *
     * @param secret its private key as in PKCS #8
     * @param key its public key; throws {@link IllegalArgumentException} where the two do not belong together
     */
    public static HeadSigner of(byte[] secret, LogKey key) {
        try {
            HeadSigner signer = new HeadSigner(
                    KeyFactory.getInstance(LogKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)), key);
            if (!signer.sign(0, Instant.EPOCH, Hash.OF_NOTHING).isFrom(key)) {
                throw new IllegalArgumentException("the private key is not that of the log " + key.id());
            }
            return signer;
        } catch (GeneralSecurityException none) {
            throw new IllegalArgumentException("no private key for Ed25519", none);
        }
    }

    /** The key by which its signatures are known. */
    public LogKey key() {
        return key;
    }

    /** The private key as in PKCS #8, to be kept where nobody else reads it. */
    public byte[] secret() {
        return secret.getEncoded();
    }

    /** The signed head of the log's tree of {@code size} leaves under {@code root}. */
    public SignedHead sign(long size, Instant at, Hash root) {
        TreeHead head = new TreeHead(key.id(), size, at, root);
        try {
            Signature signature = Signature.getInstance(LogKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(head.bytes());
            return new SignedHead(head, signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Ed25519 could not be used", broken);
        }
    }
}

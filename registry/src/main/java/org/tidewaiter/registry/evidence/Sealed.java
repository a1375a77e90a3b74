package org.tidewaiter.registry.evidence;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: a random nonce, then the ciphertext with its tag, bound to what it belongs to. */
final class Sealed {

    static final String CIPHER = "AES";
    /** Bytes of a key. */
    static final int KEY = 32;

    private static final String MODE = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealed() {}

    /** {@code count} bytes that nobody can guess. */
    static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** {@code plain} under {@code key}, readable only as what belongs to {@code owner}. */
    static byte[] seal(SecretKeySpec key, byte[] plain, byte[] owner) {
        byte[] nonce = random(NONCE);
        try {
            Cipher cipher = Cipher.getInstance(MODE);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner);
            ByteBuffer sealed = ByteBuffer.allocate(NONCE + cipher.getOutputSize(plain.length));
            sealed.put(nonce);
            cipher.doFinal(ByteBuffer.wrap(plain), sealed);
            return sealed.array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("AES could not be used", broken);
        }
    }

    /** What was sealed; throws {@link IllegalStateException} where it was tampered with or belongs to another. */
    static byte[] open(SecretKeySpec key, byte[] sealed, byte[] owner) {
        if (sealed.length < NONCE + TAG_BITS / 8) {
            throw new IllegalStateException("too short to have been sealed");
        }
        try {
            Cipher cipher = Cipher.getInstance(MODE);
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(owner);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException tampered) {
            throw new IllegalStateException("not sealed with this key for this owner", tampered);
        }
    }

    /** The bytes of {@code id}. */
    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

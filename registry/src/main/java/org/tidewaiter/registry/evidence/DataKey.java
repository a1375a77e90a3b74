package org.tidewaiter.registry.evidence;

import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.tidewaiter.exchange.proof.Opening;

/** The key of one record. */
final class DataKey {

    private final UUID record;
    private final SecretKeySpec key;
    private final byte[] wrapped;

    DataKey(UUID record, byte[] key, byte[] wrapped) {
        this.record = record;
        this.key = new SecretKeySpec(key, Sealed.CIPHER);
        this.wrapped = wrapped;
    }

    /** Whose it is. */
    UUID record() {
        return record;
    }

    /** How it is kept. */
    byte[] wrapped() {
        return wrapped;
    }

    /** {@code opening} of {@code entry}, encrypted. */
    byte[] seal(UUID entry, Opening opening) {
        return Sealed.seal(key, opening.bytes(), Sealed.bytes(entry));
    }

    /** The opening of {@code entry} in {@code ciphertext}; throws {@link IllegalStateException} where it was tampered with. */
    Opening open(UUID entry, byte[] ciphertext) {
        return Opening.parse(Sealed.open(key, ciphertext, Sealed.bytes(entry)))
                .orElseThrow(() -> new IllegalStateException("the payload of " + entry + " is unreadable"));
    }
}

package org.tidewaiter.registry.evidence;

import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/** The key under which the data keys of all records are kept. It is never in the database. */
final class MasterKey {

    private final SecretKeySpec key;

    private MasterKey(SecretKeySpec key) {
        this.key = key;
    }

    /** A new one. */
    static MasterKey create() {
        return of(Sealed.random(Sealed.KEY));
    }

    /** The one of these bytes. */
    static MasterKey of(byte[] bytes) {
        if (bytes.length != Sealed.KEY) {
            throw new IllegalArgumentException("a master key of " + bytes.length + " bytes");
        }
        return new MasterKey(new SecretKeySpec(bytes, Sealed.CIPHER));
    }

    /** A new data key for {@code record}. */
    DataKey createFor(UUID record) {
        byte[] bytes = Sealed.random(Sealed.KEY);
        return new DataKey(record, bytes, Sealed.seal(key, bytes, Sealed.bytes(record)));
    }

    /** The data key of {@code record} that was kept as {@code wrapped}. */
    DataKey unwrap(UUID record, byte[] wrapped) {
        return new DataKey(record, Sealed.open(key, wrapped, Sealed.bytes(record)), wrapped);
    }

    /** Its bytes, to be kept where nobody else reads them. */
    byte[] bytes() {
        return key.getEncoded();
    }
}

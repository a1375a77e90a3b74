package org.tidewaiter.registry.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Data keys in use, so that a record that much happens to does not have its key read every time. The least used goes first. */
final class DataKeys {

    private static final int MOST = 10_000;

    private final MasterKey master;
    private final Map<UUID, DataKey> inUse = new LinkedHashMap<>(1_024, 0.75f, true);

    DataKeys(MasterKey master) {
        this.master = master;
    }

    /** The key in use for {@code record}; where there is none, a new one that may become its key. */
    synchronized DataKey of(UUID record) {
        DataKey key = inUse.computeIfAbsent(record, master::createFor);
        if (inUse.size() > MOST) {
            inUse.remove(inUse.keySet().iterator().next());
        }
        return key;
    }

    /** From now on the key of {@code record} is the one kept as {@code wrapped}. */
    synchronized void use(UUID record, byte[] wrapped) {
        inUse.put(record, master.unwrap(record, wrapped));
    }

    /** Forgets the key of {@code record}. */
    synchronized void forget(UUID record) {
        inUse.remove(record);
    }

    /** The key that was kept as {@code wrapped}, to read with. */
    DataKey unwrap(UUID record, byte[] wrapped) {
        return master.unwrap(record, wrapped);
    }
}

package org.tidewaiter.bench.matching;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.tidewaiter.engine.screening.name.EntityKind;

/**
 * Two names and whether they are one bearer's.
 *
 * @param kind of both
 * @param query as asked for
 * @param listed as listed
 * @param same whether they are one
 * @param how what was done to the name, or how it was found
 * @param entity by which pairs are split
 */
record LabelledPair(EntityKind kind, String query, String listed, boolean same, String how, String entity) {

    /** Whether weights may be tuned on it: by a hash of the entity, so that no entity stands on both sides. */
    boolean tuning() {
        return tuning(entity);
    }

    /** The other name asked for, and this one listed. */
    LabelledPair turned() {
        return new LabelledPair(kind, listed, query, same, how, entity);
    }

    static boolean tuning(String entity) {
        CRC32 hash = new CRC32();
        hash.update(entity.getBytes(StandardCharsets.UTF_8));
        return (hash.getValue() >> 3) % 2 == 0;
    }
}

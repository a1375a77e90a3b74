package org.tidewaiter.registry.evidence;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** Ids of entries: UUIDs of version 7 (RFC 9562), which begin with the time, so that new ones lie together in an index. */
final class EntryIds {

    private EntryIds() {}

    /** A new id of this instant. */
    static UUID next(Instant at) {
        ByteBuffer random = ByteBuffer.wrap(Sealed.random(10));
        long high = at.toEpochMilli() << 16 | 0x7000 | random.getShort() & 0x0fff;
        long low = random.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}

package org.tidewaiter.exchange.batch;

/**
 * Remembers which ids came before, in about twenty bytes each. It keeps hashes of 64 bits instead of the ids: among a
 * million of them two agree by chance with a probability of 3 in 100 million, and then a good consignment is rejected,
 * never a bad one answered.
 */
final class SeenIds {

    /** Open addressing; 0 marks a free place. */
    private long[] places = new long[1 << 10];

    private int count;

    /** Adds {@code id}; false where it came before. */
    boolean add(String id) {
        if (2 * count >= places.length) {
            grow();
        }
        boolean added = put(places, hash(id));
        if (added) {
            count++;
        }
        return added;
    }

    private void grow() {
        long[] wider = new long[2 * places.length];
        for (long hash : places) {
            if (hash != 0) {
                put(wider, hash);
            }
        }
        places = wider;
    }

    private static boolean put(long[] places, long hash) {
        int mask = places.length - 1;
        for (int at = (int) hash & mask; ; at = (at + 1) & mask) {
            if (places[at] == 0) {
                places[at] = hash;
                return true;
            }
            if (places[at] == hash) {
                return false;
            }
        }
    }

    /** FNV-1a over characters, its bits mixed by the last step of MurmurHash3. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}

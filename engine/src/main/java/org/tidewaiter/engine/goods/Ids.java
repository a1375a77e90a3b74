package org.tidewaiter.engine.goods;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;

/**
 * Ids of things or forms of the lexicon. Sets of them are compared for every entry that goods may fall under, and have mostly
 * nothing in common, which one number for each set tells in most cases.
 */
public final class Ids extends AbstractSet<String> {

    private static final Ids NONE = new Ids(new String[0]);
    /** From so many ids on they are searched by halves. */
    private static final int MANY = 9;

    private final String[] ids;
    /** One bit out of 64 for each id, by its hash: two sets without a bit in common have no id in common. */
    private final long bits;

    private Ids(String[] sorted) {
        ids = sorted;
        long all = 0;
        for (String id : sorted) {
            all |= bit(id);
        }
        bits = all;
    }

    /** These ids. */
    public static Ids of(Set<String> ids) {
        if (ids instanceof Ids same) {
            return same;
        }
        if (ids.isEmpty()) {
            return NONE;
        }
        String[] sorted = ids.toArray(new String[0]);
        Arrays.sort(sorted);
        return new Ids(sorted);
    }

    /** Whether both have an id in common. */
    public static boolean meet(Set<String> one, Set<String> other) {
        return of(one).meets(of(other));
    }

    private boolean meets(Ids other) {
        if ((bits & other.bits) == 0) {
            return false;
        }
        for (String id : ids) {
            if (other.has(id)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean contains(Object id) {
        return id instanceof String text && (bits & bit(text)) != 0 && has(text);
    }

    private boolean has(String id) {
        if (ids.length >= MANY) {
            return Arrays.binarySearch(ids, id) >= 0;
        }
        for (String each : ids) {
            if (each.equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** In the order of the alphabet. */
    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(ids).iterator();
    }

    @Override
    public int size() {
        return ids.length;
    }

    /** The upper six bits of the hash, mixed, say which. */
    private static long bit(String id) {
        return 1L << (id.hashCode() * 0x9E3779B9 >>> 26);
    }
}

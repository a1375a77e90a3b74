package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;

/** A row of numbers that grows. */
public final class Ints {

    private int[] values = new int[16];
    private int size;

    /** Nothing yet. */
    public Ints() {}

    /** Adds a number at the end. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** The number at a place, from 0. */
    public int get(int place) {
        return values[place];
    }

    /** Puts another number at a place. */
    public void set(int place, int value) {
        values[place] = value;
    }

    /** How many numbers there are. */
    public int size() {
        return size;
    }

    /** Takes all away. */
    public void clear() {
        size = 0;
    }

    /** All of them. */
    public int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    /** All of them, each of which fits into a byte. */
    public byte[] toBytes() {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}

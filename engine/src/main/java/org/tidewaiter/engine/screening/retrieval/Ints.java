package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;

/** A row of numbers that grows. */
final class Ints {

    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int get(int place) {
        return values[place];
    }

    void set(int place, int value) {
        values[place] = value;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}

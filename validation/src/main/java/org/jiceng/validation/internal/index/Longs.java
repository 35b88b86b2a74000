package org.jiceng.validation.internal.index;

import java.util.Arrays;

/** A growing list of longs, eight bytes each. */
public final class Longs {

    private static final int FIRST_CAPACITY = 16;

    private long[] values = new long[FIRST_CAPACITY];
    private int size;

    /** Creates an empty list. */
    public Longs() {}

    /**
     * Returns how many longs there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * Returns a long.
     *
     * @param index from 0
     * @return the long there
     */
    public long get(int index) {
        return values[index];
    }

    /**
     * Appends a long.
     *
     * @param value the long
     */
    public void add(long value) {
        ensure(size + 1);
        values[size++] = value;
    }

    /**
     * Sets a long, after filling what is missing before it.
     *
     * @param index from 0
     * @param value the long
     * @param filler what stands where nothing was set
     */
    public void put(int index, long value, long filler) {
        ensure(index + 1);
        if (index >= size) {
            Arrays.fill(values, size, index, filler);
            size = index + 1;
        }
        values[index] = value;
    }

    /**
     * Returns a long if it was set.
     *
     * @param index from 0
     * @param absent what to answer where nothing was set
     * @return the long there
     */
    public long getOr(int index, long absent) {
        return index >= 0 && index < size ? values[index] : absent;
    }

    private void ensure(int needed) {
        if (needed > values.length) {
            values = Arrays.copyOf(values, Arena.grown(values.length, needed));
        }
    }
}

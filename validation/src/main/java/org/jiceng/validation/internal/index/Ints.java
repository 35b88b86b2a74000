package org.jiceng.validation.internal.index;

import java.util.Arrays;

/** A growing list of ints, four bytes each. */
public final class Ints {

    private static final int FIRST_CAPACITY = 16;

    private int[] values = new int[FIRST_CAPACITY];
    private int size;

    /** Creates an empty list. */
    public Ints() {}

    /**
     * Returns how many ints there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * Returns an int.
     *
     * @param index from 0
     * @return the int there
     */
    public int get(int index) {
        return values[index];
    }

    /**
     * Appends an int.
     *
     * @param value the int
     */
    public void add(int value) {
        ensure(size + 1);
        values[size++] = value;
    }

    /**
     * Sets an int, after filling what is missing before it.
     *
     * @param index from 0
     * @param value the int
     * @param filler what stands where nothing was set
     */
    public void put(int index, int value, int filler) {
        ensure(index + 1);
        if (index >= size) {
            Arrays.fill(values, size, index, filler);
            size = index + 1;
        }
        values[index] = value;
    }

    /**
     * Returns an int if it was set.
     *
     * @param index from 0
     * @param absent what to answer where nothing was set
     * @return the int there
     */
    public int getOr(int index, int absent) {
        return index >= 0 && index < size ? values[index] : absent;
    }

    private void ensure(int needed) {
        if (needed > values.length) {
            values = Arrays.copyOf(values, Arena.grown(values.length, needed));
        }
    }
}

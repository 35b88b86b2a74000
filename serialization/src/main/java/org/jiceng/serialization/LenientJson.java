package org.jiceng.serialization;

/**
 * Reads single values and keeps what this version does not know, for programs that pass on what they were given.
 *
 * <p>A mapper with {@link JicengModule} does the same for the type {@code Preserved<Grid>}.
 */
public final class LenientJson {

    private LenientJson() {}

    /**
     * Reads one value of a type of this library.
     *
     * @param json the bytes of one JSON text
     * @param type a record type, any record as {@link org.jiceng.id.DatasetRecord}, or another type with a JSON form
     * @param <T> the type
     * @return the value with its unknown properties in {@link Reading#preserved()}, or everything that is wrong
     * @throws IllegalArgumentException if the type has no JSON form
     */
    public static <T> Reading<T> read(byte[] json, Class<T> type) {
        return SingleValues.read(json, type, ReadLimits.standard(), ReadMode.LENIENT);
    }
}

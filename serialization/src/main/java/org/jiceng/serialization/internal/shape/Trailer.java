package org.jiceng.serialization.internal.shape;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the end of a file, so that a reader notices if records were lost on the way.
 *
 * @param counts how many records of each kind the file has; a kind that is not there has none
 * @param others how many records the file has of kinds that this version does not know, by their words; written, not read
 * @param sha256 the hash of all bytes before the trailer, in 64 hexadecimal digits; null in a document, which has none
 */
public record Trailer(
        Map<RecordKind, Long> counts,
        SortedMap<String, Long> others,
        @Nullable String sha256) {

    /** Creates a trailer; the counts are copied and stand in the order of the kinds. */
    public Trailer {
        SortedMap<String, Long> sorted = new TreeMap<>();
        sorted.putAll(others);
        others = Collections.unmodifiableSortedMap(sorted);
        Map<RecordKind, Long> copy = new EnumMap<>(RecordKind.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns how many records of a kind the file has.
     *
     * @param kind any kind
     * @return the count, from 0
     */
    public long count(RecordKind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}

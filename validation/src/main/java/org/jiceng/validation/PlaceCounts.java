package org.jiceng.validation;

import java.util.Map;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * How many records belong to a street or town.
 *
 * @param street its code; null for what belongs to no single street
 * @param name its name; null if no division of that code is in the dataset
 * @param counts the number of records by kind, in the order of the kinds
 */
public record PlaceCounts(
        @Nullable DivisionCode street, @Nullable String name, Map<RecordKind, Long> counts) {

    /**
     * Returns how many records of a kind belong to the place.
     *
     * @param kind any kind
     * @return the count, from 0
     */
    public long count(RecordKind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}

package org.jiceng.validation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of a record that was refused, if all required properties can.
 *
 * @param record the record without what is broken
 * @param broken the names of the broken properties in JSON
 */
record DamagedRecord(DatasetRecord record, Set<String> broken) {

    /** Returns what can be read, or null if it is not enough for a record. */
    static @Nullable DamagedRecord of(Reading<DatasetRecord> reading) {
        Set<String> broken = reading.findings().stream()
                .map(finding -> property(finding.location().pointer()))
                .collect(Collectors.toSet());
        // A finding at the record as a whole may be about anything in it.
        Class<?> type = reading.parts().stream()
                .filter(part -> DatasetRecord.class.isAssignableFrom(part.owner()))
                .<Class<?>>map(Reading.Part::owner)
                .findFirst()
                .orElse(null);
        if (type == null || broken.contains("")) {
            return null;
        }
        Map<String, Object> values = new HashMap<>();
        for (Reading.Part part : reading.parts()) {
            if (part.owner() == type && !broken.contains(property(part.pointer()))) {
                values.put(part.component(), part.value());
            }
        }
        DatasetRecord record = build(type, values);
        return record == null ? null : new DamagedRecord(record, broken);
    }

    /** The first step of a pointer; no property of a record has a name that is escaped in it. */
    private static String property(String pointer) {
        int end = pointer.indexOf('/', 1);
        return pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
    }

    private static @Nullable Object emptyOf(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        return type == Extensions.class ? Extensions.NONE : null;
    }

    private static @Nullable DatasetRecord build(Class<?> type, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = Stream.of(components)
                .map(each -> values.getOrDefault(each.getName(), emptyOf(each.getType())))
                .toArray();
        try {
            Constructor<?> constructor = type.getConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (DatasetRecord) constructor.newInstance(arguments);
        } catch (InvocationTargetException | IllegalArgumentException missing) {
            // A required property is among those that are broken.
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Every record type is public, and so is its constructor", impossible);
        }
    }
}

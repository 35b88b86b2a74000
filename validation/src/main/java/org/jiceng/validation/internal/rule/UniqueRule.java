package org.jiceng.validation.internal.rule;

import java.util.HashMap;
import java.util.Map;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jspecify.annotations.Nullable;

/** Whatever identifies must stand once. */
final class UniqueRule extends DatasetRule {

    private final Identifier identifier;
    private final String pointer;
    private final Map<String, Location> firsts = new HashMap<>();

    UniqueRule(String code, String pointer, Identifier identifier) {
        super(code);
        this.pointer = pointer;
        this.identifier = identifier;
    }

    /** Reads from a record what identifies it, with its scope. */
    @FunctionalInterface
    interface Identifier {
        @Nullable
        String of(DatasetRecord record);
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        String identity = identifier.of(record);
        if (identity == null) {
            return;
        }
        evaluate();
        Location place = placing.at(pointer.isEmpty() ? keyPointer(record) : pointer);
        Location first = firsts.putIfAbsent(identity, place);
        if (first != null) {
            report(finding(place).relatedTo(first).with("first", first.documentPointer()));
        }
    }

    private static String keyPointer(DatasetRecord record) {
        return switch (record.recordKind()) {
            case DIVISION -> "/code";
            case ORGANIZATION, GRID, SERVICE_REQUEST -> "/id";
        };
    }
}

package org.jiceng.validation.report;

import org.jiceng.finding.Location;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * The place of a finding in a report.
 *
 * @param input the position of the input in the report's list, from 0; null if unknown
 * @param line the line, from 1; null if unknown
 * @param byteOffset the byte, from 0; null if unknown
 * @param kind the kind of the record
 * @param key the id or code of the record; for a record of a person a keyed hash or nothing
 * @param record the position of the record among those of its file, from 0; null if unknown or outside of them
 * @param pointer a JSON Pointer from the record on, or else from the top of the document; null for the whole of it
 */
public record FindingPlace(
        @Nullable Long input,
        @Nullable Long line,
        @Nullable Long byteOffset,
        @Nullable RecordKind kind,
        @Nullable String key,
        @Nullable Long record,
        @Nullable String pointer) {

    static FindingPlace of(Location place, @Nullable Long input) {
        return new FindingPlace(
                input,
                place.line() > 0 ? (long) place.line() : null,
                place.byteOffset() >= 0 ? place.byteOffset() : null,
                place.kind(),
                place.key(),
                place.recordIndex() >= 0 ? place.recordIndex() : null,
                place.pointer().isEmpty() ? null : place.pointer());
    }

    FindingPlace ofInput(long number) {
        return new FindingPlace(number, line, byteOffset, kind, key, record, pointer);
    }

    Location location() {
        return new Location(
                null,
                line == null ? 0 : (int) Math.min(line, Integer.MAX_VALUE),
                byteOffset == null ? -1 : byteOffset,
                kind,
                key,
                record == null ? -1 : record,
                pointer != null && pointer.startsWith("/") ? pointer : "");
    }
}

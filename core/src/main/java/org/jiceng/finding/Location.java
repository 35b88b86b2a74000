package org.jiceng.finding;

import java.util.Comparator;
import org.jiceng.id.RecordKind;
import org.jiceng.privacy.KeyedHash;
import org.jspecify.annotations.Nullable;

/**
 * The place of a finding: in which file, in which record, at which property.
 *
 * <p>Everything but the pointer may be unknown: an object that was checked in memory has no file. Locations sort by
 * file, position of the record, byte and pointer.
 *
 * @param file the name of the file as the caller gave it
 * @param line the line in the file, from 1; 0 if unknown
 * @param byteOffset the byte in the file, from 0; -1 if unknown
 * @param kind the kind of the record
 * @param key the id or code of the record; for a {@linkplain RecordKind#isPersonal() kind that concerns persons} a keyed
 *     hash or nothing
 * @param recordIndex the position of the record among the records of its file, from 0; -1 if unknown or outside of them
 * @param pointer a JSON Pointer (RFC 6901): from the record on if the finding is about a record, else from the top of
 *     the document; empty for the whole of it
 * @param steadyPointer the pointer with the keys of list elements in the place of their positions, such as
 *     {@code /links/o-12+led-by/target}, so that it stays the same when a list is sorted anew; null where it is the
 *     pointer itself, or nobody knows the keys
 */
public record Location(
        @Nullable String file,
        int line,
        long byteOffset,
        @Nullable RecordKind kind,
        @Nullable String key,
        long recordIndex,
        String pointer,
        @Nullable String steadyPointer)
        implements Comparable<Location> {

    /** The place that says nothing: the whole of whatever was checked. */
    public static final Location WHOLE = new Location(null, 0, -1, null, null, -1, "");

    private static final Comparator<Location> ORDER = Comparator.comparing(
                    Location::file, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(Location::recordIndex)
            .thenComparingLong(Location::byteOffset)
            .thenComparing(Location::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Location::key, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Location::pointer)
            .thenComparingInt(Location::line)
            .thenComparing(Location::steadyPointer, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Creates a location. The id of a record that concerns a person never gets in: where the kind is personal, a key that
     * is no keyed hash is dropped, whoever gives it.
     *
     * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
     */
    public Location {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("A JSON Pointer must be empty or begin with a slash");
        }
        if (key != null && kind != null && kind.isPersonal() && !KeyedHash.isHash(key)) {
            key = null;
        }
    }

    /**
     * Creates a location of which no steady pointer is known.
     *
     * @param file the name of the file as the caller gave it
     * @param line the line in the file, from 1; 0 if unknown
     * @param byteOffset the byte in the file, from 0; -1 if unknown
     * @param kind the kind of the record
     * @param key the id or code of the record
     * @param recordIndex the position of the record, from 0; -1 if unknown
     * @param pointer a JSON Pointer
     */
    public Location(
            @Nullable String file,
            int line,
            long byteOffset,
            @Nullable RecordKind kind,
            @Nullable String key,
            long recordIndex,
            String pointer) {
        this(file, line, byteOffset, kind, key, recordIndex, pointer, null);
    }

    /**
     * Obtains the place of a whole record.
     *
     * @param kind the kind of the record
     * @param key its id or code; null if unknown
     * @return a place with nothing else
     */
    public static Location ofRecord(RecordKind kind, @Nullable String key) {
        return new Location(null, 0, -1, kind, key, -1, "");
    }

    /**
     * Returns this place with another pointer.
     *
     * @param newPointer a JSON Pointer, or empty
     * @return a copy
     */
    public Location withPointer(String newPointer) {
        return new Location(file, line, byteOffset, kind, key, recordIndex, newPointer);
    }

    /**
     * Returns this place with a pointer that does not depend on the order of lists.
     *
     * @param newSteadyPointer the pointer with keys in the place of positions
     * @return a copy
     */
    public Location withSteadyPointer(String newSteadyPointer) {
        return new Location(file, line, byteOffset, kind, key, recordIndex, pointer, newSteadyPointer);
    }

    /**
     * Returns what the place is called in comparisons of deliveries.
     *
     * @return the steady pointer, or the plain one where no other is known
     */
    public String pointerForComparison() {
        return steadyPointer == null ? pointer : steadyPointer;
    }

    /**
     * Returns this place with another key.
     *
     * @param newKey an id or code; for a kind that concerns persons a keyed hash; null for none
     * @return a copy
     */
    public Location withKey(@Nullable String newKey) {
        return new Location(file, line, byteOffset, kind, newKey, recordIndex, pointer, steadyPointer);
    }

    /**
     * Returns this place with another position in the file.
     *
     * @param newLine the line, from 1; 0 if unknown
     * @param newByteOffset the byte, from 0; -1 if unknown
     * @return a copy
     */
    public Location at(int newLine, long newByteOffset) {
        return new Location(file, newLine, newByteOffset, kind, key, recordIndex, pointer, steadyPointer);
    }

    /**
     * Returns the pointer from the top of a one-document file on.
     *
     * @return such as {@code /records/3/name}; the plain pointer where the record's position is unknown
     */
    public String documentPointer() {
        return recordIndex < 0 ? pointer : "/records/" + recordIndex + pointer;
    }

    /**
     * Appends a member name to a JSON Pointer.
     *
     * @param pointer a JSON Pointer, or empty
     * @param name the name of a member, in plain form
     * @return the longer pointer, the name escaped as RFC 6901 says
     */
    public static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }
}

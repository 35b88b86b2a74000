package org.jiceng.serialization.internal.shape;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.text.Word;

/**
 * Something that is wrong at a place of a JSON text; it becomes a finding once the file is known.
 *
 * @param code what is wrong
 * @param pointer where, as a JSON Pointer
 * @param offset where, in bytes from the start of the parsed text; -1 if unknown
 * @param args what the sentence needs to know; never a value of the data
 */
public record Problem(FindingCode code, String pointer, int offset, SortedMap<String, String> args) {

    static Problem of(FindingCode code, String pointer, int offset) {
        return new Problem(code, pointer, offset, Collections.emptySortedMap());
    }

    Problem with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(args);
        more.put(name, value);
        return new Problem(code, pointer, offset, Collections.unmodifiableSortedMap(more));
    }

    Problem with(String name, Word value) {
        return with(name, Finding.labelOf(value));
    }

    Problem at(String newPointer, int newOffset) {
        return new Problem(code, newPointer, newOffset, args);
    }

    Problem under(String name) {
        return new Problem(code, Location.child("", name) + pointer, offset, args);
    }
}

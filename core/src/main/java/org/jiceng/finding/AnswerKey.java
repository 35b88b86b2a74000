package org.jiceng.finding;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a correct checker finds in some data, no more and no less.
 *
 * <p>Whoever makes faulty data knows what is wrong with it; the key says so, and a checker can be scored against it. One
 * fault may have several findings, so there are at least as many of them as faults.
 *
 * @param data which data it is about, in words
 * @param faults how many faults of each code were put into the data
 * @param expected the findings, sorted
 */
public record AnswerKey(String data, SortedMap<String, Long> faults, List<ExpectedFinding> expected) {

    /** Creates a key; the collections are copied. */
    public AnswerKey {
        Objects.requireNonNull(data, "data");
        // Not the constructor for sorted maps, which would keep the order of the caller's map.
        SortedMap<String, Long> sorted = new TreeMap<>();
        sorted.putAll(faults);
        faults = Collections.unmodifiableSortedMap(sorted);
        expected = expected.stream().sorted().toList();
    }
}

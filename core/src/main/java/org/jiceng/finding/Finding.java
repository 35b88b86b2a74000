package org.jiceng.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.text.Word;

/**
 * One thing that a check found: what, how grave, where.
 *
 * <p>There is no text inside: {@link FindingCatalogue#message} makes one in the language of the reader. No argument
 * ever holds a value that concerns a person. Findings sort by code, then by place;
 * what is left decides between those that have both in common.
 *
 * @param code what was found
 * @param severity how grave it is
 * @param location where it was found
 * @param related other places that have to do with it, such as the first of two records with one id
 * @param args what the sentence needs to know, by name; sorted, and free of protected values
 */
public record Finding(
        FindingCode code, Severity severity, Location location, List<Location> related, SortedMap<String, String> args)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::code)
            .thenComparing(Finding::location)
            .thenComparing(Finding::namesAndValues, Arrays::compare)
            .thenComparing(Finding::severity)
            .thenComparing(finding -> finding.related.toArray(Location[]::new), Arrays::compare);

    private static final int FINGERPRINT_BYTES = 8;

    /** Creates a finding; the collections are copied. */
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
        related = List.copyOf(related);
        // Not the constructor for sorted maps, which would keep the order of the caller's map.
        SortedMap<String, String> sorted = new TreeMap<>();
        sorted.putAll(args);
        args = Collections.unmodifiableSortedMap(sorted);
    }

    private String[] namesAndValues() {
        return args.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }

    /**
     * Obtains a finding without arguments.
     *
     * @param code what was found
     * @param severity how grave it is
     * @param location where it was found
     * @return the finding
     */
    public static Finding of(FindingCode code, Severity severity, Location location) {
        return new Finding(code, severity, location, List.of(), Collections.emptySortedMap());
    }

    /**
     * Returns this finding with one more argument.
     *
     * @param name the name that the message uses in braces
     * @param value the value, which must not concern a person
     * @return a copy
     */
    public Finding with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(args);
        more.put(name, value);
        return new Finding(code, severity, location, related, more);
    }

    /**
     * Returns an argument that stands for a word, so that each reader sees its label in the language asked for.
     *
     * @param word a word of a list
     * @return the argument
     */
    public static String labelOf(Word word) {
        return FindingCatalogue.LABEL + keyOf(word);
    }

    private static String keyOf(Word word) {
        // A constant with a body of its own is an anonymous subclass of its enum.
        Class<?> list = word instanceof Enum<?> constant ? constant.getDeclaringClass() : word.getClass();
        return list.getSimpleName() + "." + word.word();
    }

    /**
     * Returns an argument that stands for several words, so that each reader sees their labels, in this order, in the
     * language asked for.
     *
     * @param words words of lists
     * @return the argument; that of no words is shown as a dash
     */
    public static String labelsOf(Collection<? extends Word> words) {
        return words.stream().map(Finding::keyOf).collect(Collectors.joining(",", FindingCatalogue.LABELS, ""));
    }

    /**
     * Returns an argument that stands for a label, so that each reader sees it in the language asked for.
     *
     * @param key the key of a label: the simple name of a list, a dot and a word
     * @return the argument
     */
    public static String labelOf(String key) {
        return FindingCatalogue.LABEL + key;
    }

    /**
     * Returns this finding with one more related place.
     *
     * @param place another place that has to do with it
     * @return a copy
     */
    public Finding relatedTo(Location place) {
        List<Location> more = new ArrayList<>(related);
        more.add(place);
        return new Finding(code, severity, location, more, args);
    }

    /**
     * Returns this finding at another place.
     *
     * @param place the new place
     * @return a copy
     */
    public Finding at(Location place) {
        return new Finding(code, severity, place, related, args);
    }

    /**
     * Returns a text that stays the same when the same thing is found again in a later delivery.
     *
     * <p>It is made of the code, the kind and key of the record and the {@linkplain Location#pointerForComparison()
     * steady pointer} in it; not of file, line or position, which change when a file is sorted or written anew. Findings
     * that nothing of this tells apart have one fingerprint, such as those of persons whom no keyed hash names: they are
     * compared by their number.
     *
     * @return 16 hexadecimal digits
     */
    public String fingerprint() {
        String kind = location.kind() == null ? "" : location.kind().word();
        String key = location.key() == null ? "" : location.key();
        String text = String.join("\n", code.value(), kind, key, location.pointerForComparison());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}

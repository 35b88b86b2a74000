package org.jiceng.finding;

import java.util.Comparator;
import java.util.Objects;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a correct checker has, as an {@linkplain AnswerKey answer key} states it: what, and where.
 *
 * <p>The place is one text, so that any program can compare it: a JSON Pointer (RFC 6901) from the top of the
 * one-document form on, such as {@code /records/12/links/0} or {@code /header/profile/id}, whatever form the file has;
 * and for the profile, which is a file of its own, {@code profile#} with a pointer from its top on, such as
 * {@code profile#/words}. Nothing protected stands in it. Expected findings sort by code, then by record and place.
 *
 * @param code what is found
 * @param place where it is found
 * @param kind the kind of the record; null outside of records
 * @param key the id or code of the record; null outside of records, and for every kind that concerns persons
 */
public record ExpectedFinding(
        FindingCode code,
        String place,
        @Nullable RecordKind kind,
        @Nullable String key) implements Comparable<ExpectedFinding> {

    /** What the place of a finding about the profile begins with. */
    public static final String PROFILE = "profile#";

    private static final String RECORDS = "/records/";

    /** How many digits the position of a record has at most. */
    private static final int MOST_DIGITS = 18;

    private static final Comparator<ExpectedFinding> ORDER = Comparator.comparing(ExpectedFinding::code)
            .thenComparingLong(each -> recordOf(each.place))
            .thenComparing(ExpectedFinding::place)
            .thenComparing(ExpectedFinding::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ExpectedFinding::key, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * Creates an expected finding. The id of a record that concerns a person never gets in, whoever gives it.
     *
     * @throws IllegalArgumentException if the place is no JSON Pointer and none in a profile
     */
    public ExpectedFinding {
        Objects.requireNonNull(code, "code");
        String pointer = place.startsWith(PROFILE) ? place.substring(PROFILE.length()) : place;
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "A place must be a JSON Pointer, or one behind " + PROFILE + " for the profile");
        }
        if (kind == null || kind.isPersonal()) {
            key = null;
        }
    }

    /**
     * Returns the place of a finding about data as answer keys write it.
     *
     * @param place where something was found
     * @return the pointer from the top of the one-document form on
     */
    public static String placeOf(Location place) {
        return place.documentPointer();
    }

    /**
     * Returns the position of the record that a place is in.
     *
     * @param place a place of an answer key
     * @return the position among the records, from 0; -1 if it is in none
     */
    public static long recordOf(String place) {
        if (!place.startsWith(RECORDS)) {
            return -1;
        }
        int end = place.indexOf('/', RECORDS.length());
        String number = place.substring(RECORDS.length(), end < 0 ? place.length() : end);
        boolean isNumber = !number.isEmpty()
                && number.length() <= MOST_DIGITS
                && number.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? Long.parseLong(number) : -1;
    }

    @Override
    public int compareTo(ExpectedFinding other) {
        return ORDER.compare(this, other);
    }
}

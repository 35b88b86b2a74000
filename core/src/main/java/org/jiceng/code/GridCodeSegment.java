package org.jiceng.code;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.text.Word;

/**
 * A run of characters with one meaning in the code of a grid.
 *
 * @param part what the characters mean
 * @param length the number of characters, from 1 to 64; 6 for a county, 3 for a township or community
 * @param zeroAllowed whether all characters may be 0; never for a township or community
 */
public record GridCodeSegment(Part part, int length, boolean zeroAllowed) {

    /** What a segment means. */
    public enum Part implements Word {
        /** The class of object in a wider code, digits. */
        OBJECT,
        /** The division of county level, six digits. */
        COUNTY,
        /** The number of the township in its county, three digits. */
        TOWNSHIP,
        /** The number of the community in its township, three digits. */
        COMMUNITY,
        /** The number of the grid among its like, digits. */
        SEQUENCE,
        /** What the place alone knows, digits and capital letters. */
        LOCAL;

        private final String word = name().toLowerCase(Locale.ROOT);

        /**
         * Checks whether the part names a division.
         *
         * @return true for county, township and community
         */
        public boolean isDivision() {
            return this == COUNTY || this == TOWNSHIP || this == COMMUNITY;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    private static final int MAX_LENGTH = 64;

    /**
     * Creates a segment.
     *
     * @throws IllegalArgumentException if the length does not fit the part, or zeros are allowed where a division of
     *     their number cannot exist
     */
    public GridCodeSegment {
        Objects.requireNonNull(part, "part");
        boolean fits = switch (part) {
            case COUNTY -> length == 6;
            case TOWNSHIP, COMMUNITY -> length == 3;
            default -> length >= 1 && length <= MAX_LENGTH;
        };
        if (!fits) {
            throw new IllegalArgumentException("Length must fit the part " + part + ", but was: " + length);
        }
        if (zeroAllowed && part.isDivision()) {
            throw new IllegalArgumentException("Zeros must not be allowed for a division, but were for: " + part);
        }
    }

    /**
     * Obtains the segment of an object class.
     *
     * @param length the number of digits
     * @return a segment that may be zero
     */
    public static GridCodeSegment object(int length) {
        return new GridCodeSegment(Part.OBJECT, length, true);
    }

    /**
     * Obtains the segment of the county.
     *
     * @return a segment of six digits
     */
    public static GridCodeSegment county() {
        return new GridCodeSegment(Part.COUNTY, 6, false);
    }

    /**
     * Obtains the segment of the township.
     *
     * @return a segment of three digits
     */
    public static GridCodeSegment township() {
        return new GridCodeSegment(Part.TOWNSHIP, 3, false);
    }

    /**
     * Obtains the segment of the community.
     *
     * @return a segment of three digits
     */
    public static GridCodeSegment community() {
        return new GridCodeSegment(Part.COMMUNITY, 3, false);
    }

    /**
     * Obtains the segment of a sequence number that begins at one.
     *
     * @param length the number of digits
     * @return a segment that must not be zero
     */
    public static GridCodeSegment sequence(int length) {
        return new GridCodeSegment(Part.SEQUENCE, length, false);
    }

    /**
     * Obtains the segment of a sequence number in which zero means the undivided whole.
     *
     * @param length the number of digits
     * @return a segment that may be zero
     */
    public static GridCodeSegment sequenceFromZero(int length) {
        return new GridCodeSegment(Part.SEQUENCE, length, true);
    }

    /**
     * Obtains the segment of something that the place alone knows.
     *
     * @param length the number of digits and capital letters
     * @return a segment that may be zero
     */
    public static GridCodeSegment local(int length) {
        return new GridCodeSegment(Part.LOCAL, length, true);
    }

    Optional<CodeProblem> findProblem(String text, int start) {
        for (int i = start; i < start + length; i++) {
            char c = text.charAt(i);
            if (!CodeText.isDigit(c) && !(part == Part.LOCAL && CodeText.isUpper(c))) {
                return CodeProblem.at(i, Reason.CHARACTER);
            }
        }
        if (zeroAllowed || !CodeText.isZeros(text, start, start + length)) {
            return Optional.empty();
        }
        return CodeProblem.at(start, part.isDivision() ? Reason.UNKNOWN_DIVISION : Reason.ZERO_SEQUENCE);
    }
}

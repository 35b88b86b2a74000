package org.jiceng.code;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.text.Word;

/**
 * What is wrong with the text of a code, and where: never the text itself.
 *
 * @param reason what must hold and does not
 * @param position the index of the first {@code char} concerned, from 0; the length of the text where something is
 *     missing at its end
 */
public record CodeProblem(Reason reason, int position) {

    /**
     * Creates a problem.
     *
     * @throws IllegalArgumentException if the position is negative
     */
    public CodeProblem {
        Objects.requireNonNull(reason, "reason");
        if (position < 0) {
            throw new IllegalArgumentException("Position must not be negative, but was: " + position);
        }
    }

    static Optional<CodeProblem> at(int position, Reason reason) {
        return Optional.of(new CodeProblem(reason, position));
    }

    /** What must hold for the text of a code. */
    public enum Reason implements Word {
        /** There is no character at all. */
        EMPTY("must not be empty"),
        /** The text is shorter or longer than the form allows. */
        LENGTH("must have a length that its form allows"),
        /** A character stands where the form does not allow it. */
        CHARACTER("must have only characters that its form allows at their place"),
        /** The last character is not the one that the others give. */
        CHECK_CHARACTER("must end with the check character that the others give"),
        /** The check character of a code inside the code is wrong: GB 11714 inside GB 32100. */
        EMBEDDED_CHECK_CHARACTER("must hold an organization code with the right check character"),
        /** The date inside the code is not in the calendar. */
        DATE("must hold a date that is in the calendar"),
        /** The code is filled with zeros to a length that it does not have. */
        PADDED("must not be filled with zeros to the length of a lower level"),
        /** A village-level part stands below a township-level part of zeros. */
        MISSING_TOWNSHIP("must name a township where it names a village"),
        /** The date of birth lies after the day of the check. */
        FUTURE_BIRTH("must hold a date of birth that is not in the future"),
        /** The date of birth is longer ago than people live. */
        AGE_CEILING("must hold a date of birth within the age ceiling"),
        /** The digits of the province are not in the table of provinces, or never used in codes of this type. */
        UNKNOWN_PROVINCE("must begin with a province that exists"),
        /** The division did not exist by the day of the check. */
        UNKNOWN_DIVISION("must name a division that exists or existed"),
        /** No registration department has this character. */
        UNKNOWN_DEPARTMENT("must name a registration department that exists"),
        /** The registration department has no category of this character. */
        UNKNOWN_CATEGORY("must name a category that its department has"),
        /** The number lies in a band that is not assigned to any kind of division. */
        UNASSIGNED_BAND("must lie in a band that is assigned to a kind of division"),
        /** The sequence number is zero where numbering begins at one. */
        ZERO_SEQUENCE("must have a sequence number other than zero"),
        /** The code names a division other than the one it is used for. */
        OTHER_DIVISION("must name the division that it is used for"),
        /** The first digits of a mobile number are not assigned to a network. */
        UNASSIGNED_SEGMENT("must lie in a segment that is assigned to a network"),
        /** The area code of a fixed line is not in the table of area codes. */
        UNKNOWN_AREA_CODE("must begin with an area code that exists"),
        /** The country number is not in ISO 3166-1. */
        UNKNOWN_COUNTRY("must hold a country number of ISO 3166-1"),
        /** The code list of the standard has no such code. */
        UNKNOWN_CODE("must be a code of its standard"),
        /** The number is of a document that never had numbers of 15 digits. */
        NO_FIFTEEN_DIGITS("must be of a document that had numbers of 15 digits");

        private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        private final String requirement;

        Reason(String requirement) {
            this.requirement = requirement;
        }

        @Override
        public String word() {
            return word;
        }

        /**
         * Returns what must hold, as the English predicate of a sentence whose subject is the code.
         *
         * @return a text such as "must not be empty", without a full stop
         */
        public String requirement() {
            return requirement;
        }

        @Override
        public String toString() {
            return word;
        }
    }
}

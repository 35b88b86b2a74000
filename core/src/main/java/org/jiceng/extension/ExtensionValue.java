package org.jiceng.extension;

import java.util.List;
import org.jiceng.constraint.Range;
import org.jiceng.text.TextRules;

/**
 * A value that a place added to a record: a text, a whole number, a yes or no, or a list of those.
 *
 * <p>There is no fraction, no null and no nested object, so that every value means the same in every language that
 * reads the file.
 */
public sealed interface ExtensionValue {

    /** The most code points that a text may have. */
    int MAX_TEXT = 2000;

    /** The most values that a list may have. */
    int MAX_ITEMS = 1000;

    /**
     * A text.
     *
     * @param value at most {@link #MAX_TEXT} code points, without control characters but line feed and tab
     */
    record Text(String value) implements ExtensionValue {

        /**
         * Creates a text.
         *
         * @throws IllegalArgumentException if it is too long or has a forbidden character
         */
        public Text {
            if (TextRules.length(value) > MAX_TEXT
                    || TextRules.findForbidden(value, true).isPresent()) {
                throw new IllegalArgumentException("An extension's text must have at most " + MAX_TEXT
                        + " characters, and none that is for control only");
            }
        }

        @Override
        public String toString() {
            return "Text[***]";
        }
    }

    /**
     * A whole number.
     *
     * @param value between -(2^53 - 1) and 2^53 - 1
     */
    record Whole(long value) implements ExtensionValue {

        /**
         * Creates a number.
         *
         * @throws IllegalArgumentException if not every JSON reader would read it exactly
         */
        public Whole {
            if (value < -Range.MAX_EXACT || value > Range.MAX_EXACT) {
                throw new IllegalArgumentException("An extension's number must lie within ±(2^53 - 1)");
            }
        }

        @Override
        public String toString() {
            return "Whole[***]";
        }
    }

    /**
     * A yes or no.
     *
     * @param value the answer
     */
    record Flag(boolean value) implements ExtensionValue {

        @Override
        public String toString() {
            return "Flag[***]";
        }
    }

    /**
     * A list of texts, numbers and flags.
     *
     * @param values at most {@link #MAX_ITEMS} values, none of them a list
     */
    record Items(List<ExtensionValue> values) implements ExtensionValue {

        /**
         * Creates a list.
         *
         * @throws IllegalArgumentException if there are too many values, or one of them is a list
         */
        public Items {
            values = List.copyOf(values);
            if (values.size() > MAX_ITEMS || values.stream().anyMatch(Items.class::isInstance)) {
                throw new IllegalArgumentException(
                        "An extension's list must have at most " + MAX_ITEMS + " values, and no list among them");
            }
        }

        @Override
        public String toString() {
            return "Items[" + values.size() + "]";
        }
    }
}

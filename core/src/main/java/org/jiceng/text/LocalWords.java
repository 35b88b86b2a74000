package org.jiceng.text;

import java.util.List;

/**
 * The grammar of open lists: words that the library knows, and words that a place adds.
 *
 * <p>A word of the standard list is lower-kebab-case, such as {@code base}. A word that a place adds carries the name
 * of the place or system before a colon, such as {@code guangming:red-waiter}. So a misspelt standard word is an error
 * and never a new local word, and two places cannot add the same word with two meanings by accident.
 */
public final class LocalWords {

    /** The most characters a word may have, its namespace included. */
    public static final int MAX_LENGTH = 64;

    /** The pattern of a word with a namespace, for schemas; {@link #MAX_LENGTH} applies beside it. */
    public static final String PATTERN = "^[a-z][a-z0-9]*(-[a-z0-9]+)*:[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    private LocalWords() {}

    /**
     * Checks whether a text may stand in an open list.
     *
     * @param text any text
     * @param standard the words that the library knows
     * @return true if the text is one of them or a word with a namespace
     */
    public static boolean isAllowed(String text, List<String> standard) {
        return standard.contains(text) || isLocal(text);
    }

    /**
     * Refuses a text that may not stand in an open list.
     *
     * @param text any text
     * @param standard the words that the library knows
     * @param list the name of the list, for the message
     * @throws IllegalArgumentException if the text is neither one of the words nor a word with a namespace
     */
    public static void require(String text, List<String> standard, String list) {
        if (!isAllowed(text, standard)) {
            throw new IllegalArgumentException(
                    list + " must be one of " + standard + " or a local word such as place:word");
        }
    }

    /**
     * Checks whether a text is a word with a namespace.
     *
     * @param text any text
     * @return true for texts such as {@code guangming:red-waiter}
     */
    public static boolean isLocal(String text) {
        int colon = text.indexOf(':');
        return text.length() <= MAX_LENGTH
                && colon > 0
                && isKebab(text, 0, colon)
                && isKebab(text, colon + 1, text.length());
    }

    private static boolean isKebab(String text, int start, int end) {
        boolean afterHyphen = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            if (c == '-') {
                if (afterHyphen) {
                    return false;
                }
                afterHyphen = true;
            } else if (letter || (digit && i > start)) {
                afterHyphen = false;
            } else {
                return false;
            }
        }
        return end > start && !afterHyphen;
    }
}

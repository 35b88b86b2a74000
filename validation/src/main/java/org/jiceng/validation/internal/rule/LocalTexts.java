package org.jiceng.validation.internal.rule;

import org.jiceng.text.TextRules;
import org.jspecify.annotations.Nullable;

/** What texts that rules of applications give must be like, so that every report can carry them. */
final class LocalTexts {

    /** How many characters a text may have. */
    static final int MOST = 10_000;

    /** How many characters the name of an argument may have, which is a name in JSON: few there, in bytes. */
    private static final int MOST_OF_NAME = 40;

    private static final int MOST_OF_WORD = 64;

    private LocalTexts() {}

    /** Returns what is wrong with a sentence of a description, as the rest of a sentence, or null if it is good. */
    static @Nullable String problemOfSentence(String text) {
        if (TextRules.isBlank(text)) {
            return "is blank";
        }
        if (isLongerThan(text, MOST)) {
            return "is longer than " + MOST + " characters";
        }
        return TextRules.findForbidden(text, false)
                .map(problem -> "has what no text may have (" + problem + ")")
                .orElse(null);
    }

    /** Returns what is wrong with an argument or a place, as the rest of a sentence, or null if it is good. */
    static @Nullable String problemOfValue(@Nullable String text) {
        return problem(text, MOST);
    }

    /** Returns what is wrong with the name of an argument, as the rest of a sentence, or null if it is good. */
    static @Nullable String problemOfName(@Nullable String text) {
        String problem = problem(text, MOST_OF_NAME);
        boolean isShown = text == null || TextRules.findForbidden(text, false).isEmpty();
        return problem == null && !isShown ? "has control characters" : problem;
    }

    private static @Nullable String problem(@Nullable String text, int most) {
        if (text == null) {
            return "is null";
        }
        if (isLongerThan(text, most)) {
            return "is longer than " + most + " characters";
        }
        return isInterchangeable(text) ? null : "has half of a surrogate pair or a noncharacter";
    }

    private static boolean isLongerThan(String text, int most) {
        // A text of so few units has no more characters; a huge one is not counted.
        return text.length() > most && (text.length() > 2 * most || TextRules.length(text) > most);
    }

    private static boolean isInterchangeable(String text) {
        return text.codePoints()
                .noneMatch(c ->
                        (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || TextRules.isNoncharacter(c));
    }

    /** Checks whether a text is a lower-kebab-case word, such as a reason why a rule was skipped. */
    static boolean isWord(@Nullable String text) {
        return text != null && text.length() <= MOST_OF_WORD && text.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }
}

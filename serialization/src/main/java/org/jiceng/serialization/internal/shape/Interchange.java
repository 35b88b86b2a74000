package org.jiceng.serialization.internal.shape;

import org.jiceng.text.TextProblem;
import org.jiceng.text.TextRules;
import org.jspecify.annotations.Nullable;

/** What RFC 7493 keeps out of every string: halves of surrogate pairs and noncharacters. */
final class Interchange {

    private Interchange() {}

    static @Nullable TextProblem findProblem(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Everything below the surrogates is fine, and nearly every text has nothing else.
            if (c >= Character.MIN_SURROGATE) {
                int codePoint = text.codePointAt(i);
                if (codePoint <= Character.MAX_SURROGATE && codePoint >= Character.MIN_SURROGATE) {
                    return TextProblem.LONE_SURROGATE;
                }
                if (TextRules.isNoncharacter(codePoint)) {
                    return TextProblem.NONCHARACTER;
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
        return null;
    }
}

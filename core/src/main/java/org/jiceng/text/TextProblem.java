package org.jiceng.text;

import java.util.Locale;

/** What can be wrong with a text that people wrote, such as a name. */
public enum TextProblem implements Word {
    /** There is nothing but White_Space of Unicode, or nothing at all. */
    BLANK,
    /** There are fewer code points than the text must have. */
    TOO_SHORT,
    /** There are more code points than the text may have. */
    TOO_LONG,
    /** There is a control character (C0, DEL or C1). */
    CONTROL_CHARACTER,
    /** There is an override or isolate of writing direction, which makes a text look like another. */
    BIDI_CONTROL,
    /** There is half of a surrogate pair. */
    LONE_SURROGATE,
    /** There is a code point that Unicode keeps out of interchange, such as U+FFFF. */
    NONCHARACTER;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}

package org.jiceng.validation.report;

import java.util.Locale;
import org.jiceng.text.Word;

/** What became of a finding, from what needs attention to what does not. */
public enum ChangeType implements Word {
    /** It was not there before. */
    NEW,
    /** It is graver than before. */
    GRAVER,
    /** It is lighter than before. */
    LIGHTER,
    /** It is there no more. */
    FIXED,
    /** It is as before. */
    PERSISTING;

    private final String word = name().toLowerCase(Locale.ROOT);

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}

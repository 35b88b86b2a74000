package org.jiceng.request;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * Where a step of a workflow comes from.
 */
public enum StepOrigin implements Word {
    /** A source of the workflow, or the place whose workflow it is, has the step. */
    SOURCE,
    /** The step was added, after the practice of the 12345 closed loop. */
    ADDITION;

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

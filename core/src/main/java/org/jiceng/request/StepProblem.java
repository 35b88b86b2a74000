package org.jiceng.request;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * Why a step of a request is illegal.
 */
public enum StepProblem implements Word {
    /** No step of the workflow has this type. */
    UNKNOWN_TYPE,
    /** The workflow has the step, but not in this state. */
    NOT_NEXT,
    /** The request had come to its end. */
    AFTER_END,
    /** It happened before the one that stands before it. */
    OUT_OF_ORDER,
    /** It lies in the future. */
    FROM_FUTURE,
    /** The same step stands there twice. */
    TWICE,
    /** Somebody must have done it, and nobody is named. */
    BY_NOBODY,
    /** It is not for this part to do it. */
    WRONG_ACTOR;

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

package org.jiceng.request;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * How requests come to those who handle them; made from the steps of a workflow.
 */
public enum Delivery implements Word {
    /** Somebody gives requests to handlers. */
    PUSH,
    /** Handlers take requests on. */
    PULL,
    /** Both happens. */
    BOTH,
    /** Neither happens. */
    DIRECT;

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

package org.jiceng.request;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * Who may be named as requester in a place.
 */
public enum RequesterPolicy implements Word {
    /** Pseudonyms and nobody else. */
    PSEUDONYMS_ONLY,
    /** Members too, except for micro-wishes, disputes and mediation. */
    MEMBERS_ALLOWED;

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

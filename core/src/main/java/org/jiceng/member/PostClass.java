package org.jiceng.member;

import java.util.Locale;
import org.jiceng.text.Word;

/** The class of an employed community worker’s post; three classes, each with grades of the place. */
public enum PostClass implements Word {
    /** The head of a community. */
    COMMUNITY_HEAD,
    /** The deputy head of a community. */
    COMMUNITY_DEPUTY,
    /** Ordinary staff. */
    STAFF;

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

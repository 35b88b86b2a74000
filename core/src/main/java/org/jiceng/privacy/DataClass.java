package org.jiceng.privacy;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * How protected a piece of data is, from open to most protected.
 *
 * <p>The classes are the project's own; the last two follow what the Personal Information Protection Law of 2021 calls
 * personal and sensitive personal information, and are wider in doubt.
 */
public enum DataClass implements Word {
    /** Names and codes of bodies and territory, kinds and structure: may stand anywhere. */
    PUBLIC,
    /** Ids of records, statistics of small bases, handlers: for those who run the place. */
    INTERNAL,
    /** What concerns a person: ids of members, names, contacts, posts with a person. Never in a message or log. */
    PERSONAL,
    /** What can harm a person: citizen numbers, political status, free text, local additions. Never in a message or log. */
    SENSITIVE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /**
     * Checks whether values of this class must stay out of messages, findings, logs and reports.
     *
     * @return true for {@link #PERSONAL} and {@link #SENSITIVE}
     */
    public boolean isProtected() {
        return compareTo(PERSONAL) >= 0;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}

package org.jiceng.request;

import java.util.Locale;
import org.jiceng.text.Word;

/**
 * What a follow-up call found out about the contact between handler and requester.
 *
 * <p>A call that reached nobody is no valid follow-up and counts in no rate.
 */
public enum FollowUpContact implements Word {
    /** The requester says that the handler got in touch. */
    CONTACTED,
    /** The requester says that the handler did not get in touch. */
    NOT_CONTACTED,
    /** Nobody could be asked. */
    UNREACHED;

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

package org.jiceng.member;

import java.util.Locale;
import org.jiceng.text.Word;

/** How far a community worker has come in the chain of titles, from the first to the last. */
public enum SocialWorkQualification implements Word {
    /** No title yet. */
    COMMUNITY_WORKER,
    /** The first title. */
    ASSISTANT_SOCIAL_WORKER,
    /** The second title. */
    SOCIAL_WORKER,
    /** The third title. */
    SENIOR_SOCIAL_WORKER;

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

package org.jiceng.validation.internal.rule;

import java.util.Locale;
import org.jiceng.profile.Profile;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The profile that a check uses, and how that agrees with what the header of the dataset names.
 *
 * @param profile the profile; null if there is none
 * @param agreement how it agrees with the header
 */
public record ProfileChoice(@Nullable Profile profile, Agreement agreement) {

    /** No profile is used, and none is named. */
    public static final ProfileChoice NONE = new ProfileChoice(null, Agreement.NONE_NAMED);

    /** How the profile that is used agrees with the header. */
    public enum Agreement implements Word {
        /** The header names none. */
        NONE_NAMED,
        /** It is the one that the header names. */
        SAME,
        /** It has the id that the header names, but not the content. */
        OTHER_CONTENT,
        /** The caller chose another one. */
        OTHER_GIVEN,
        /** The one that the header names is not known. */
        NOT_KNOWN;

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
}

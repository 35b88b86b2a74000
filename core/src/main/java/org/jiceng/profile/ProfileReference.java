package org.jiceng.profile;

import java.util.Objects;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * The name of the profile that a dataset follows: what its place decided for itself.
 *
 * @param id the id of the profile
 * @param hash the hash of the profile's content; null if it was not stated
 */
public record ProfileReference(
        @Classified(DataClass.PUBLIC) ProfileId id,
        @Classified(DataClass.PUBLIC) @Nullable ProfileHash hash) {

    /** Creates a reference. */
    public ProfileReference {
        Objects.requireNonNull(id, "id");
    }

    /**
     * Obtains a reference without hash.
     *
     * @param id the id of the profile
     * @return the reference
     */
    public static ProfileReference of(ProfileId id) {
        return new ProfileReference(id, null);
    }
}

package org.jiceng.points;

import java.util.Objects;
import org.jiceng.constraint.Text;
import org.jiceng.id.SchemeId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * One version of a scheme, as entries name it.
 *
 * @param id the id of the scheme
 * @param version the version, at most 20 code points
 */
public record SchemeVersion(
        @Classified(DataClass.PUBLIC) SchemeId id,
        @Classified(DataClass.PUBLIC) @Text(max = 20) String version) {

    /** Creates a reference. */
    public SchemeVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
    }

    /**
     * Obtains a reference.
     *
     * @param id the id of the scheme
     * @param version the version
     * @return the reference
     * @throws IllegalArgumentException if the id is not of its form
     */
    public static SchemeVersion of(String id, String version) {
        return new SchemeVersion(SchemeId.of(id), version);
    }
}

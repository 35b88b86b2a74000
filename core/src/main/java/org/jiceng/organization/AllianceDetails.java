package org.jiceng.organization;

import java.util.Objects;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * What an alliance has beyond other organizations. Its members name it in links of their own
 * ({@link LinkRelation#MEMBER_OF}).
 *
 * @param form its form
 */
public record AllianceDetails(@Classified(DataClass.PUBLIC) AllianceForm form) implements OrganizationDetails {

    /** Creates the details. */
    public AllianceDetails {
        Objects.requireNonNull(form, "form");
    }

    /**
     * Obtains the details of an alliance.
     *
     * @param form its form
     * @return the details
     */
    public static AllianceDetails of(AllianceForm form) {
        return new AllianceDetails(form);
    }
}

package org.jiceng.organization;

import java.util.Objects;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * What a Party organization has beyond other organizations.
 *
 * @param form its form
 * @param character its character; null if it is not known
 * @param substance whether it works in fact; null if it is not known
 */
public record PartyDetails(
        @Classified(DataClass.PUBLIC) PartyForm form,
        @Classified(DataClass.PUBLIC) @Nullable PartyCharacter character,
        @Classified(DataClass.PUBLIC) @Nullable PartySubstance substance)
        implements OrganizationDetails {

    /** Creates the details. */
    public PartyDetails {
        Objects.requireNonNull(form, "form");
    }

    /**
     * Obtains the details of an organization of which the form only is known.
     *
     * @param form its form
     * @return the details
     */
    public static PartyDetails of(PartyForm form) {
        return new PartyDetails(form, null, null);
    }
}

package org.jiceng.organization;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jiceng.id.OrganizationId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What an organization is to another one.
 *
 * @param target the other organization
 * @param relation how this one stands to it
 * @param period when that holds; null if it is not known or always
 */
public record OrganizationLink(
        @Classified(DataClass.INTERNAL) OrganizationId target,
        @Classified(DataClass.PUBLIC) LinkRelation relation,
        @Classified(DataClass.PUBLIC) @Nullable @Valid DateRange period) {

    /** Creates a link. */
    public OrganizationLink {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(relation, "relation");
    }

    /**
     * Obtains a link of which no period is known.
     *
     * @param relation how this organization stands to the other
     * @param target the other organization
     * @return the link
     */
    public static OrganizationLink of(LinkRelation relation, OrganizationId target) {
        return new OrganizationLink(target, relation, null);
    }
}

package org.jiceng.request;

import java.util.Objects;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a request: an organization, a member, or a member of an organization.
 *
 * @param organization the organization; null if a member alone is responsible
 * @param member the member; null if no single member is
 */
@NamesSomebody
public record Handler(
        @Classified(DataClass.INTERNAL) @Nullable OrganizationId organization,
        @Classified(DataClass.PERSONAL) @Nullable MemberId member) {

    /**
     * Obtains an organization as handler.
     *
     * @param organization the organization
     * @return the handler
     */
    public static Handler of(OrganizationId organization) {
        return new Handler(Objects.requireNonNull(organization, "organization"), null);
    }

    /**
     * Obtains a member as handler.
     *
     * @param member the member
     * @return the handler
     */
    public static Handler of(MemberId member) {
        return new Handler(null, Objects.requireNonNull(member, "member"));
    }
}

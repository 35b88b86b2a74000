package org.jiceng.request;

import java.util.Objects;
import java.util.Optional;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * Who did a step, and in which part.
 *
 * @param role the part
 * @param organization the organization; null if none is named
 * @param member the member; null if none is named
 */
public record Actor(
        @Classified(DataClass.PUBLIC) ActorRole role,
        @Classified(DataClass.INTERNAL) @Nullable OrganizationId organization,
        @Classified(DataClass.PERSONAL) @Nullable MemberId member) {

    /** The requester, whoever that is. */
    public static final Actor REQUESTER = new Actor(ActorRole.REQUESTER, null, null);

    /** Creates an actor. */
    public Actor {
        Objects.requireNonNull(role, "role");
    }

    /**
     * Obtains an organization as actor.
     *
     * @param role the part
     * @param organization the organization
     * @return the actor
     */
    public static Actor of(ActorRole role, OrganizationId organization) {
        return new Actor(role, Objects.requireNonNull(organization, "organization"), null);
    }

    /**
     * Obtains a member as actor.
     *
     * @param role the part
     * @param member the member
     * @return the actor
     */
    public static Actor of(ActorRole role, MemberId member) {
        return new Actor(role, null, Objects.requireNonNull(member, "member"));
    }

    /**
     * Finds whom the actor names.
     *
     * @return organization and member, or empty if neither is named
     */
    public Optional<Handler> findNamed() {
        return organization == null && member == null
                ? Optional.empty()
                : Optional.of(new Handler(organization, member));
    }
}

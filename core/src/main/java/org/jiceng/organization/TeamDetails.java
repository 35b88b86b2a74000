package org.jiceng.organization;

import java.util.List;
import java.util.Objects;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * What a team has beyond other organizations.
 *
 * @param kind what it is among teams
 * @param size the number of people; null if it is not known
 * @param services what it offers, at most 50
 */
public record TeamDetails(
        @Classified(DataClass.PUBLIC) TeamKind kind,

        @Classified(DataClass.INTERNAL) @Nullable @Range(min = 0)
        Long size,

        @Classified(DataClass.PUBLIC) @Items(max = 50) List<TeamService> services)
        implements OrganizationDetails {

    /** Creates the details; the list is copied. */
    public TeamDetails {
        Objects.requireNonNull(kind, "kind");
        services = List.copyOf(services);
    }

    /**
     * Obtains the details of a team of which the kind only is known.
     *
     * @param kind what it is among teams
     * @return the details
     */
    public static TeamDetails of(TeamKind kind) {
        return new TeamDetails(kind, null, List.of());
    }

    /**
     * Obtains the details of a team.
     *
     * @param kind what it is among teams
     * @param size the number of people
     * @return the details
     */
    public static TeamDetails of(TeamKind kind, long size) {
        return new TeamDetails(kind, size, List.of());
    }
}

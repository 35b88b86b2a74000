package org.jiceng.profile;

import java.util.List;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyForm;

/**
 * The networks of organizations that the sources describe, from top to bottom.
 *
 * <p>The numbers are those of the rows in {@code docs/sources.md}.
 */
public final class NetworkTemplates {

    private static final NetworkTier STREET = NetworkTier.ofParty(
            LocalName.of("街镇党（工）委", "Party (working) committee of the street or town"),
            TierPlace.TOWNSHIP,
            PartyForm.WORKING_COMMITTEE,
            PartyForm.COMMITTEE);

    private static final NetworkTier COMMUNITY = NetworkTier.ofParty(
            LocalName.of("社区党组织", "Party organization of the community"),
            TierPlace.VILLAGE,
            PartyForm.COMMITTEE,
            PartyForm.GENERAL_BRANCH,
            PartyForm.BRANCH);

    private static final NetworkTier COMMUNITY_COMMITTEE = NetworkTier.ofParty(
            LocalName.of("社区党委", "Party committee of the community"), TierPlace.VILLAGE, PartyForm.COMMITTEE);

    private static final NetworkTier GRID_BRANCH = NetworkTier.ofParty(
                    LocalName.of("网格党支部", "Party branch of the grid"), TierPlace.GRID, PartyForm.BRANCH)
            .withServes(List.of(TierPlace.GRID, TierPlace.AREA));

    private static final NetworkTier BUILDING_GROUP = NetworkTier.ofParty(
            LocalName.of("楼栋党小组", "Party group of the building"), TierPlace.BUILDING, PartyForm.GROUP);

    /** N1: street or town, community, general branch of the grid, branch of the complex, group of the building. */
    public static final NetworkTemplate STREET_COMMUNITY_GRID_COMPLEX_BUILDING = NetworkTemplate.of(
            NetworkName.STREET_COMMUNITY_GRID_COMPLEX_BUILDING,
            STREET,
            COMMUNITY_COMMITTEE,
            NetworkTier.ofParty(
                    LocalName.of("网格党总支", "Party general branch of the grid"),
                    TierPlace.GRID,
                    PartyForm.GENERAL_BRANCH),
            NetworkTier.ofParty(
                    LocalName.of("小区党支部", "Party branch of the residential complex"),
                    TierPlace.COMPLEX,
                    PartyForm.BRANCH),
            BUILDING_GROUP);

    /**
     * N7, the default: street, community, a branch or group of the grid, then what works in the residential complex: a
     * branch, an owners’ committee or the property company. The source names the bodies one by one and no network; the
     * order is read from who leads whom.
     */
    public static final NetworkTemplate STREET_COMMUNITY_GRID_COMPLEX = NetworkTemplate.of(
            NetworkName.STREET_COMMUNITY_GRID_COMPLEX,
            STREET,
            COMMUNITY,
            NetworkTier.ofParty(
                    LocalName.of("网格党支部或党小组", "Party branch or group of the grid"),
                    TierPlace.GRID,
                    PartyForm.BRANCH,
                    PartyForm.GROUP),
            NetworkTier.ofParty(
                            LocalName.of("小区党组织、业委会、物业", "Party branch, owners’ committee, property company"),
                            TierPlace.COMPLEX,
                            PartyForm.BRANCH)
                    .withKinds(List.of(
                            OrganizationKind.PARTY_ORGANIZATION,
                            OrganizationKind.OWNERS_COMMITTEE,
                            OrganizationKind.PROPERTY_COMPANY)));

    /** N8: a working committee for the communities of a county town, general branch of the community, grid branch. */
    public static final NetworkTemplate WORKING_COMMITTEE_COMMUNITY_GRID = NetworkTemplate.of(
            NetworkName.WORKING_COMMITTEE_COMMUNITY_GRID,
            NetworkTier.ofParty(
                            LocalName.of("城市社区党工委", "Party working committee of the urban communities"),
                            TierPlace.COUNTY,
                            PartyForm.WORKING_COMMITTEE)
                    // It takes the place of a street, so what it serves has no code of its own.
                    .withServes(List.of(TierPlace.COUNTY, TierPlace.TOWNSHIP, TierPlace.SITE)),
            NetworkTier.ofParty(
                    LocalName.of("社区党总支", "Party general branch of the community"),
                    TierPlace.VILLAGE,
                    PartyForm.GENERAL_BRANCH),
            GRID_BRANCH);

    /** N10: community committee, general branch of the area, branch of the grid. */
    public static final NetworkTemplate COMMUNITY_AREA_GRID = NetworkTemplate.of(
            NetworkName.COMMUNITY_AREA_GRID,
            COMMUNITY_COMMITTEE,
            NetworkTier.ofParty(
                    LocalName.of("片区党总支", "Party general branch of the area"),
                    TierPlace.AREA,
                    PartyForm.GENERAL_BRANCH),
            NetworkTier.ofParty(LocalName.of("网格党支部", "Party branch of the grid"), TierPlace.GRID, PartyForm.BRANCH));

    /**
     * N11: street leads, community coordinates, branch of the grid manages, group of the building takes grids, member
     * takes a building. The last tier is a person.
     */
    public static final NetworkTemplate STREET_COMMUNITY_GRID_BUILDING_MEMBER = NetworkTemplate.of(
            NetworkName.STREET_COMMUNITY_GRID_BUILDING_MEMBER,
            STREET,
            COMMUNITY_COMMITTEE,
            GRID_BRANCH,
            BUILDING_GROUP.withServes(List.of(TierPlace.BUILDING, TierPlace.GRID)),
            NetworkTier.ofMembers(LocalName.of("党员", "Party member"), TierPlace.BUILDING));

    /** N13: street, community, branch of the grid, a team of volunteers in the building. */
    public static final NetworkTemplate STREET_COMMUNITY_GRID_TEAM = NetworkTemplate.of(
            NetworkName.STREET_COMMUNITY_GRID_TEAM,
            STREET,
            COMMUNITY_COMMITTEE,
            GRID_BRANCH,
            new NetworkTier(
                    LocalName.of("党员红小二", "red-waiter team"),
                    TierOccupant.ORGANIZATION,
                    List.of(OrganizationKind.TEAM),
                    List.of(),
                    List.of(TierPlace.BUILDING)));

    /** N14: community, branch of the grid, group of the building, hub household. */
    public static final NetworkTemplate COMMUNITY_GRID_BUILDING_HOUSEHOLD = NetworkTemplate.of(
            NetworkName.COMMUNITY_GRID_BUILDING_HOUSEHOLD,
            COMMUNITY,
            GRID_BRANCH,
            BUILDING_GROUP,
            NetworkTier.ofParty(
                    LocalName.of("党员中心户", "hub household of Party members"),
                    TierPlace.HOUSEHOLD,
                    PartyForm.HUB_HOUSEHOLD));

    /** N16: street or township, community, branch of the grid, group of the building. */
    public static final NetworkTemplate STREET_COMMUNITY_GRID_BUILDING = NetworkTemplate.of(
            NetworkName.STREET_COMMUNITY_GRID_BUILDING, STREET, COMMUNITY, GRID_BRANCH, BUILDING_GROUP);

    /**
     * N17: enlarged committee of the community, branch of the complex, then a group of a grid or building, or a hub
     * household. Grids are below complexes here, the reverse of N1.
     */
    public static final NetworkTemplate COMMUNITY_COMPLEX_BUILDING = NetworkTemplate.of(
            NetworkName.COMMUNITY_COMPLEX_BUILDING,
            NetworkTier.ofParty(
                    LocalName.of("社区大党委", "enlarged Party committee of the community"),
                    TierPlace.VILLAGE,
                    PartyForm.COMMITTEE),
            NetworkTier.ofParty(
                    LocalName.of("小区党支部", "Party branch of the residential complex"),
                    TierPlace.COMPLEX,
                    PartyForm.BRANCH,
                    PartyForm.JOINT_BRANCH),
            NetworkTier.ofParty(
                            LocalName.of("楼栋党小组（党员中心户）", "Party group of the building, or hub household"),
                            TierPlace.BUILDING,
                            PartyForm.GROUP,
                            PartyForm.HUB_HOUSEHOLD)
                    .withServes(List.of(TierPlace.GRID, TierPlace.BUILDING, TierPlace.HOUSEHOLD)));

    private NetworkTemplates() {}

    /**
     * Returns all templates of the sources.
     *
     * @return the constants of this class, in the order of their rows
     */
    public static List<NetworkTemplate> all() {
        return List.of(
                STREET_COMMUNITY_GRID_COMPLEX_BUILDING,
                STREET_COMMUNITY_GRID_COMPLEX,
                WORKING_COMMITTEE_COMMUNITY_GRID,
                COMMUNITY_AREA_GRID,
                STREET_COMMUNITY_GRID_BUILDING_MEMBER,
                STREET_COMMUNITY_GRID_TEAM,
                COMMUNITY_GRID_BUILDING_HOUSEHOLD,
                STREET_COMMUNITY_GRID_BUILDING,
                COMMUNITY_COMPLEX_BUILDING);
    }
}

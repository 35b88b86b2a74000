package org.jiceng.profile;

import java.util.List;
import java.util.Optional;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.grid.GridSystem;
import org.jiceng.points.PointsSchemes;
import org.jiceng.request.Workflows;

/**
 * The profiles that come with the library, each with what published sources say and nothing else, but for
 * {@link #ILLUSTRATIVE}.
 *
 * <p>A source that does not name its place gives no profile of a place: its network stands in {@link NetworkTemplates},
 * for profiles of your own.
 */
public final class Profiles {

    /**
     * The normative text of a province that does not give its name: the default for every division. It names no layout
     * of grid codes; its workflows are that of orders and that of grids.
     */
    public static final Profile PROVINCE_MEASURES = Profile.builder()
            .id(ProfileId.of("province-measures"))
            .name(LocalName.of("省级城市基层治理办法", "provincial measures for urban grassroots governance"))
            .network(NetworkTemplates.STREET_COMMUNITY_GRID_COMPLEX)
            .workflow(Workflows.ORDER)
            .workflow(Workflows.GRID)
            .build();

    /**
     * Guangming District of Shenzhen: three of its streets, each with a network of its own, the workflows that it
     * describes, and the reward of its safety officers.
     */
    public static final Profile GUANGMING = Profile.builder()
            .id(ProfileId.of("guangming"))
            .name(LocalName.of("深圳市光明区", "Guangming District, Shenzhen"))
            .network(NetworkTemplates.STREET_COMMUNITY_GRID_TEAM, DivisionCode.of("440311001"))
            .network(NetworkTemplates.COMMUNITY_AREA_GRID, DivisionCode.of("440311002"))
            .network(NetworkTemplates.STREET_COMMUNITY_GRID_BUILDING_MEMBER, DivisionCode.of("440311004"))
            .word(
                    OpenList.TEAM_KIND,
                    "guangming:area-governance-group",
                    LocalName.of("综合治理组", "comprehensive-governance group of an area"))
            .pointsScheme(PointsSchemes.SAFETY_OFFICER_REWARD)
            .workflow(Workflows.APPEAL)
            .workflow(Workflows.SIX_FIRSTS)
            .workflow(Workflows.INSTANT_ANSWER)
            .workflow(Workflows.JUDICIAL_CONFIRMATION)
            .build();

    /** Beijing: the codes of the cell grids of city management, by the local standard. It names no network. */
    public static final Profile BEIJING = Profile.builder()
            .id(ProfileId.of("beijing"))
            .name(LocalName.of("北京市", "Beijing"))
            .gridCode(GridCodeLayout.BEIJING_15, GridSystem.URBAN_MANAGEMENT)
            .build();

    /** Binzhou in Shandong: one network for the whole city. */
    public static final Profile BINZHOU = Profile.builder()
            .id(ProfileId.of("binzhou"))
            .name(LocalName.of("山东省滨州市", "Binzhou, Shandong"))
            .network(NetworkTemplates.COMMUNITY_GRID_BUILDING_HOUSEHOLD, DivisionCode.of("371600"))
            .build();

    /**
     * Made up, to show the form: a place with points schemes for every ledger. Its figures stand in no source, but for
     * those of the reward of safety officers. Samples and tests use it.
     */
    public static final Profile ILLUSTRATIVE = Profile.builder()
            .id(ProfileId.of("illustrative"))
            .name(LocalName.of("示例（数值为虚构）", "illustration with made-up figures"))
            .pointsSchemes(PointsSchemes.all())
            .build();

    private Profiles() {}

    /**
     * Returns the profiles that come with the library.
     *
     * @return the constants of this class, in the order of their ids
     */
    public static List<Profile> shipped() {
        return List.of(BEIJING, BINZHOU, GUANGMING, ILLUSTRATIVE, PROVINCE_MEASURES);
    }

    /**
     * Finds a profile that comes with the library.
     *
     * @param id any id
     * @return the profile, or empty if the library has none of that id
     */
    public static Optional<Profile> find(ProfileId id) {
        return shipped().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}

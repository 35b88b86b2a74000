package org.jiceng.samples;

import org.jiceng.code.DivisionCode;
import org.jiceng.points.PointsSchemes;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.NetworkTemplates;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileId;

/** The profiles of the sample places: the networks of the sources that the scenarios are made after. */
final class SampleProfiles {

    private SampleProfiles() {}

    static Profile of(Plan plan) {
        Layout layout = plan.layout();
        Scenario scenario = plan.scenario();
        Profile.Builder profile = Profile.builder()
                .pointsSchemes(PointsSchemes.all())
                .id(ProfileId.of(scenario == null ? "sample" : "sample-" + scenario.word()))
                .name(LocalName.of("合成样例", "sample place"));
        if (scenario == null) {
            return profile.network(NetworkTemplates.STREET_COMMUNITY_GRID_COMPLEX)
                    .build();
        }
        DivisionCode root = layout.root();
        return switch (scenario) {
            case DISTRICT_31 ->
                profile.network(NetworkTemplates.STREET_COMMUNITY_GRID_TEAM, layout.street(Totals.STREET_OF_TEAMS))
                        .network(NetworkTemplates.COMMUNITY_AREA_GRID, layout.street(Totals.STREET_OF_AREAS))
                        .network(
                                NetworkTemplates.STREET_COMMUNITY_GRID_BUILDING_MEMBER,
                                layout.street(Totals.STREET_OF_BASE_GRIDS))
                        .build();
            case COUNTY_38_232 ->
                profile.network(NetworkTemplates.WORKING_COMMITTEE_COMMUNITY_GRID, root)
                        .build();
            case DISTRICT_38_342 ->
                profile.network(NetworkTemplates.COMMUNITY_COMPLEX_BUILDING, root)
                        .build();
            case COUNTY_13_187 ->
                profile.network(NetworkTemplates.STREET_COMMUNITY_GRID_BUILDING, root)
                        .build();
        };
    }
}

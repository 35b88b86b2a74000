package org.jiceng.samples.fault;

import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridLine;
import org.jiceng.grid.GridSystem;
import org.jiceng.organization.AllianceDetails;
import org.jiceng.organization.AllianceForm;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationDetails;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.TeamDetails;
import org.jiceng.organization.TeamKind;
import org.jiceng.organization.TeamService;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.OpenList;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.CommunityType;
import org.jiceng.territory.ComplexKind;
import org.jiceng.territory.Division;

/** Faults of local words, of which the profile then has one. */
final class WordFaults {

    static final List<Injector> ALL =
            List.of(Injector.of("word.not-in-profile", WordFaults::undeclared).after(WordFaults::declareWord));

    private static final String DECLARED = "faulty-words:night-patrol";

    /** What looks like a new word. */
    private static final String MISSPELT = "faulty-words:nite-patrol";

    private WordFaults() {}

    private static void declareWord(Workplace place) {
        LocalName label = LocalName.of("夜间巡逻", "night patrol");
        place.changeProfile(profile -> profile.word(OpenList.TEAM_KIND, DECLARED, label));
    }

    /** A misspelt word; in another list than that of kinds of team also the word itself. */
    private static void undeclared(Workplace place, Draws draws) {
        String word = draws.in(700) ? MISSPELT : DECLARED;
        DivisionCode community = Fresh.community(place, draws);
        switch (draws.pick(List.of(OpenList.values()))) {
            case ALLIANCE_FORM ->
                expect(place, OrganizationKind.ALLIANCE, new AllianceDetails(AllianceForm.of(word)), "/details/form");
            case COMMUNITY_TYPE -> {
                DivisionCode code =
                        place.freshDivision(Fresh.street(place, draws).value(), 200, 399);
                Division division = Division.of(code, "新建社区").toBuilder()
                        .communityType(CommunityType.of(word))
                        .build();
                place.expect(place.append(division), "/communityType");
            }
            case COMPLEX_KIND ->
                place.expect(
                        place.append(Fresh.complex(place, community)
                                .kind(ComplexKind.of(word))
                                .build()),
                        "/complexKind");
            case GRID_KIND ->
                place.expect(
                        place.append(Fresh.grid(place, community)
                                .kind(GridKind.of(word))
                                .build()),
                        "/gridKind");
            case GRID_LINE ->
                place.expect(
                        place.append(Fresh.grid(place, community)
                                .lines(List.of(GridLine.PARTY_BUILDING, GridLine.of(word)))
                                .build()),
                        "/lines/1");
            case GRID_SYSTEM ->
                place.expect(
                        place.append(Fresh.grid(place, community)
                                .system(GridSystem.of(word))
                                .build()),
                        "/system");
            case ORGANIZATION_KIND -> {
                Organization body = Fresh.organization(place)
                        .kind(OrganizationKind.of(word))
                        .build();
                place.expect(place.append(body), "/organizationKind");
            }
            case TEAM_KIND ->
                expect(
                        place,
                        OrganizationKind.TEAM,
                        new TeamDetails(TeamKind.of(MISSPELT), null, List.of()),
                        "/details/kind");
            case TEAM_SERVICE ->
                expect(
                        place,
                        OrganizationKind.TEAM,
                        new TeamDetails(TeamKind.of(DECLARED), null, List.of(TeamService.of(word))),
                        "/details/services/0");
        }
    }

    private static void expect(Workplace place, OrganizationKind kind, OrganizationDetails details, String pointer) {
        Organization body =
                Fresh.organization(place).kind(kind).details(details).build();
        place.expect(place.append(body), pointer);
    }
}

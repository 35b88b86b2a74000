package org.jiceng.samples;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.GridCode;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridLine;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jiceng.territory.Building;
import org.jiceng.territory.CommunityType;
import org.jiceng.territory.ComplexKind;
import org.jiceng.territory.Division;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** Makes the division of a community, its grids of every system, its residential complexes and their buildings. */
final class TerritoryMaker {

    private static final int PERMILLE = 1000;
    private static final int COMPLEXES_OF_A_GRID = 1310;
    private static final int MOST_COMPLEXES = 24;

    /** Owners' committees stand in 77.6 % of the complexes of Binzhou; how the others fall is made up. */
    private static final List<Integer> COMMITTEE_STATES = List.of(776, 90, 54, 80);

    private static final List<Integer> KINDS = List.of(120, 450, 250, 60, 40, 50, 30);

    private final Community community;

    TerritoryMaker(Community community) {
        this.community = community;
    }

    /** What the grids of a place are called and counted as. */
    private record Style(GridSystem system, GridKind kind, String word) {}

    void make() {
        makeDivision();
        makeGrids();
        makeOtherSystems();
        makeComplexes();
    }

    private void makeDivision() {
        Draws draws = community.draws(Family.COMMUNITY, 2);
        long population = community.plan().population(community.index());
        community.add(Division.builder()
                .code(community.code())
                .name(community.name() + "社区")
                .level(DivisionLevel.VILLAGE)
                .communityType(typeOf(draws))
                .households(community.households())
                .permanentPopulation(population)
                .urbanPermanentPopulation(population)
                .build());
    }

    private CommunityType typeOf(Draws draws) {
        if (community.plan().is(Scenario.COUNTY_13_187)) {
            return community.street() == 0 ? CommunityType.COUNTY_TOWN : CommunityType.URBAN_RURAL_FRINGE;
        }
        if (community.plan().is(Scenario.COUNTY_38_232)) {
            return CommunityType.COUNTY_TOWN;
        }
        return CommunityType.standard().get(draws.weighted(List.of(280, 400, 150, 100, 20, 50)));
    }

    private Style style() {
        if (community.plan().is(Scenario.DISTRICT_31)) {
            return switch (community.street()) {
                case Totals.STREET_OF_TEAMS -> new Style(GridSystem.GOVERNANCE, GridKind.GOVERNANCE, "治理网格");
                case Totals.STREET_OF_BASE_GRIDS -> new Style(GridSystem.UNIFIED, GridKind.BASE, "基础网格");
                default -> new Style(GridSystem.PARTY, GridKind.PARTY, "党建网格");
            };
        }
        return new Style(GridSystem.UNIFIED, GridKind.BASE, "网格");
    }

    private void makeGrids() {
        int count = community.count(Series.GRIDS);
        int partyGrids = community.count(Series.PARTY_GRIDS);
        int areas = community.count(Series.AREAS);
        for (int i = 0; i < count; i++) {
            community.add(Ids.grid(community.index(), "", i));
        }
        makeParents(areas, "area-", "片区", GridKind.AREA, "area");
        makeParents(partyGrids, "party-", "党建网格", GridKind.PARTY, "grid");
        Style style = style();
        int population = community.plan().population(community.index());
        int cell = 0;
        for (int i = 0; i < count; i++) {
            Draws draws = community.draws(Family.GRID, i);
            long households = part(Family.GRID, count, i);
            GridId parent = null;
            if (partyGrids > 0) {
                parent = Ids.grid(community.index(), "party-", i * partyGrids / count);
            } else if (areas > 0) {
                parent = Ids.grid(community.index(), "area-", i * areas / count);
            }
            community.add(Grid.builder()
                    .id(community.grids().get(i))
                    .code(codeOf(i, style))
                    .name(community.name() + "社区第" + Lists.chinese(i + 1) + style.word())
                    .system(style.system())
                    .kind(style.kind())
                    .division(community.code())
                    .parent(parent)
                    .households(households)
                    .population(population * households / Math.max(1, community.households()))
                    .lines(style.system().equals(GridSystem.PARTY) ? List.of(GridLine.PARTY_BUILDING) : lines(draws))
                    .partyOrganization(community.partyOfGrid(i))
                    .build());
            int cells = Shares.even(community.count(Series.CELLS), count, i);
            makeCells(community.grids().get(i), i, cells, cell, households);
            cell += cells;
        }
    }

    /** Unified grids have codes: the community and three digits, in the layout of Beijing. */
    private @Nullable GridCode codeOf(int grid, Style style) {
        return style.system().equals(GridSystem.UNIFIED)
                ? GridCode.of(community.code().value() + Codes.padded(grid + 1, 3))
                : null;
    }

    /** Gives one of several parts of the community its households, of which neighbours exchange up to a quarter. */
    private int part(Family family, int parts, int part) {
        Draws pair = community.draws(family, 10_000 + (part >> 1));
        return Shares.uneven(community.households(), parts, part, 250, pair);
    }

    private static List<GridLine> lines(Draws draws) {
        List<GridLine> lines = new ArrayList<>(List.of(GridLine.PARTY_BUILDING));
        for (GridLine line : GridLine.standard()) {
            if (!line.equals(GridLine.PARTY_BUILDING) && draws.in(700)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private void makeParents(int count, String id, String word, GridKind kind, String organization) {
        for (int i = 0; i < count; i++) {
            OrganizationId party = Ids.organization(community.index(), organization, i);
            community.add(Grid.builder()
                    .id(Ids.grid(community.index(), id, i))
                    .name(community.name() + "社区第" + Lists.chinese(i + 1) + word)
                    .system(GridSystem.PARTY)
                    .kind(kind)
                    .division(community.code())
                    .lines(List.of(GridLine.PARTY_BUILDING))
                    .partyOrganization(party)
                    .build());
        }
    }

    private void makeCells(GridId grid, int ordinal, int cells, int before, long households) {
        for (int i = 0; i < cells; i++) {
            community.add(Grid.builder()
                    .id(Ids.grid(community.index(), "cell-", before + i))
                    .name(community.name() + "社区第" + Lists.chinese(ordinal + 1) + "网格第" + Lists.chinese(i + 1) + "单元格")
                    .system(GridSystem.UNIFIED)
                    .kind(GridKind.CELL)
                    .division(community.code())
                    .parent(grid)
                    .households(Shares.even(households, cells, i))
                    .build());
        }
    }

    /** Epidemic grids and the enclosed units in them stand beside the others. */
    private void makeOtherSystems() {
        int epidemic = community.count(Series.EPIDEMIC_GRIDS);
        int units = community.count(Series.ENCLOSED_UNITS);
        for (int i = 0; i < epidemic; i++) {
            community.add(beside("epidemic-", i, "防疫网格", GridKind.EPIDEMIC, null));
        }
        for (int i = 0; i < units; i++) {
            GridId parent = epidemic == 0 ? null : Ids.grid(community.index(), "epidemic-", i * epidemic / units);
            community.add(beside("unit-", i, "围合单元", GridKind.ENCLOSED_UNIT, parent));
        }
    }

    private Grid beside(String id, int ordinal, String word, GridKind kind, @Nullable GridId parent) {
        return Grid.builder()
                .id(Ids.grid(community.index(), id, ordinal))
                .name(community.name() + "社区第" + Lists.chinese(ordinal + 1) + word)
                .system(GridSystem.EPIDEMIC)
                .kind(kind)
                .division(community.code())
                .parent(parent)
                .build();
    }

    private void makeComplexes() {
        int grids = community.grids().size();
        int count = Math.min(Math.max(1, (grids * COMPLEXES_OF_A_GRID + PERMILLE / 2) / PERMILLE), MOST_COMPLEXES);
        for (int i = 0; i < count; i++) {
            Draws draws = community.draws(Family.COMPLEX, i);
            ComplexId id = Ids.complex(community.index(), i);
            int households = part(Family.COMPLEX, count, i);
            community.add(ResidentialComplex.builder()
                    .id(id)
                    .name(draws.pick(Lists.COMPLEX_HEADS) + draws.pick(Lists.COMPLEX_TAILS))
                    .community(community.code())
                    .grids(gridsOf(i, count, draws))
                    .households(households)
                    .kind(ComplexKind.standard().get(draws.weighted(KINDS)))
                    .ownersCommitteeState(List.of(OwnersCommitteeState.values()).get(draws.weighted(COMMITTEE_STATES)))
                    .buildings(buildings(id, households, draws))
                    .build());
        }
    }

    /** A complex lies in one grid, a few in two: grids and complexes are many to many. */
    private List<GridId> gridsOf(int complex, int complexes, Draws draws) {
        List<GridId> all = community.grids();
        if (all.isEmpty()) {
            return List.of();
        }
        int first = complex * all.size() / complexes;
        boolean two = draws.in(120) && first + 1 < all.size();
        return two ? List.of(all.get(first), all.get(first + 1)) : List.of(all.get(first));
    }

    private static List<Building> buildings(ComplexId complex, int households, Draws draws) {
        int count = Math.max(1, Math.min(households / draws.between(48, 132), 60));
        List<Building> buildings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            buildings.add(Building.of(Ids.building(complex, i), (i + 1) + "号楼", Shares.even(households, count, i)));
        }
        return buildings;
    }
}

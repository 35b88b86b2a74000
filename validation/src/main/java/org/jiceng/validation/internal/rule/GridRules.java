package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** The rules of divisions, residential complexes and grids. */
final class GridRules {

    private static final String HOUSEHOLDS = "households";
    private static final String POPULATION = "population";

    private GridRules() {}

    static List<DatasetRule> all() {
        return List.of(
                new DivisionParentRule(),
                new ReferenceRule("grid.division.unknown", GridRules::division),
                new ReferenceRule("grid.parent.unknown", GridRules::parent),
                new CycleRule("grid.parent.cycle", RecordKind.GRID, GridRules::above),
                new InsideRule(
                        "grid.parent.outside",
                        GridRules::insideParent,
                        DivisionCode::contains,
                        (finding, misfit) -> finding.with(
                                        "parentDivision", misfit.around().value())
                                .with("division", misfit.division().value())),
                new OverlapRule("grid.code.duplicate", GridRules::code).tellingFirst(),
                new SumRule("grid.households.sum", "/households", HOUSEHOLDS, GridRules::households),
                new ReferenceRule("grid.party-organization.unknown", GridRules::partyOrganization),
                new ReferenceRule("complex.community.unknown", References::communityOfComplex),
                new ReferenceRule("complex.grid.unknown", References::gridsOfComplex),
                new InsideRule(
                        "complex.grid.outside",
                        GridRules::complexInGrids,
                        DivisionCode::contains,
                        GridRules::describeComplex),
                new BuildingDuplicateRule(),
                new GridCodeLayoutRule(),
                new SumRule("grid.population.sum", "/population", POPULATION, GridRules::population),
                new SumRule("division.households.sum", "/households", HOUSEHOLDS, GridRules::divisionHouseholds),
                new SumRule(
                        "division.population.sum", "/permanentPopulation", POPULATION, GridRules::divisionPopulation),
                new PartyKindRule(),
                new OutlivesRule("grid.outlives-parent", true, Ties::gridParents),
                new CommitteeStateRule());
    }

    private static void division(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Grid grid) {
            sink.add(RecordKind.DIVISION, grid.division().value(), "/division");
        }
    }

    private static void parent(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Grid grid && grid.parent() != null) {
            sink.add(RecordKind.GRID, grid.parent().value(), "/parent");
        }
    }

    private static void above(DatasetRecord record, CycleRule.Sink sink) {
        if (record instanceof Grid grid && grid.parent() != null) {
            sink.add(grid.parent().value(), "/parent");
        }
    }

    private static void insideParent(DatasetRecord record, InsideRule.Sink sink) {
        if (record instanceof Grid grid && grid.parent() != null) {
            sink.add(RecordKind.GRID, grid.parent().value(), grid.division(), "/parent");
        }
    }

    private static void complexInGrids(DatasetRecord record, InsideRule.Sink sink) {
        if (record instanceof ResidentialComplex complex) {
            for (int i = 0; i < complex.grids().size(); i++) {
                sink.add(RecordKind.GRID, complex.grids().get(i).value(), complex.community(), "/grids/" + i);
            }
        }
    }

    private static Finding describeComplex(Finding finding, InsideRule.Misfit misfit) {
        return finding.with("grid", misfit.whole())
                .with("gridDivision", misfit.around().value())
                .with("community", misfit.division().value());
    }

    /**
     * Each system gives codes of its own, so the same code in two systems is no doubt about which grid is meant; nor is
     * that of a grid that ended before the next one got it.
     */
    private static void code(DatasetRecord record, RecordIndex index, OverlapRule.Sink sink) {
        if (record instanceof Grid grid && grid.code() != null) {
            DateRange period = grid.period();
            LocalDate first = period == null ? null : period.firstDay();
            LocalDate last = period == null ? null : period.lastDay();
            sink.add(grid.system() + " " + grid.code(), first, last, "/code");
        }
    }

    private static void partyOrganization(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Grid grid && grid.partyOrganization() != null) {
            sink.add(RecordKind.ORGANIZATION, grid.partyOrganization().value(), "/partyOrganization");
        }
    }

    private static SumRule.@Nullable Numbered households(DatasetRecord record, @Nullable LocalDate asOf) {
        return record instanceof Grid grid && isThere(grid, asOf) ? ofGrid(grid, grid.households()) : null;
    }

    private static SumRule.@Nullable Numbered population(DatasetRecord record, @Nullable LocalDate asOf) {
        return record instanceof Grid grid && isThere(grid, asOf) ? ofGrid(grid, grid.population()) : null;
    }

    /**
     * Where grids were divided anew, those before and those after stand in the data, and the sum is that of one day;
     * without a header nobody knows that day, and grids with a period are left out.
     */
    private static boolean isThere(Grid grid, @Nullable LocalDate asOf) {
        return grid.period() == null || (asOf != null && grid.period().contains(asOf));
    }

    /** Sums are those of one system, since several systems divide the same territory. */
    private static SumRule.Numbered ofGrid(Grid grid, @Nullable Long number) {
        String parent = grid.parent() == null ? null : grid.parent() + " " + grid.system();
        return new SumRule.Numbered(grid.id() + " " + grid.system(), parent, number);
    }

    private static SumRule.@Nullable Numbered divisionHouseholds(DatasetRecord record, @Nullable LocalDate asOf) {
        return record instanceof Division division ? ofDivision(division, division.households()) : null;
    }

    private static SumRule.@Nullable Numbered divisionPopulation(DatasetRecord record, @Nullable LocalDate asOf) {
        return record instanceof Division division ? ofDivision(division, division.permanentPopulation()) : null;
    }

    /** A summary node such as 110100 stands beside the counties that it sums up, and adds nothing to them. */
    private static SumRule.Numbered ofDivision(Division division, @Nullable Long number) {
        boolean isSummary = division.code().level() == DivisionLevel.SUMMARY;
        Optional<DivisionCode> parent =
                isSummary ? Optional.empty() : division.code().parent();
        return new SumRule.Numbered(
                division.code().value(), parent.map(DivisionCode::value).orElse(null), number);
    }
}

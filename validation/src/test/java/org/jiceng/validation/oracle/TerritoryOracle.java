package org.jiceng.validation.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.points.PointsBalance;
import org.jiceng.profile.GridCodeUse;
import org.jiceng.territory.Division;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;

/** Divisions, grids and residential complexes. */
final class TerritoryOracle {

    private TerritoryOracle() {}

    static void addTo(Map<String, OracleRule> rules) {
        rules.put("record.id.duplicate", TerritoryOracle::duplicateIds);
        rules.put("division.parent.unknown", TerritoryOracle::parentOfDivision);
        rules.put("grid.code.duplicate", TerritoryOracle::gridCodes);
        rules.put("grid.code.layout", TerritoryOracle::layouts);
        rules.put("grid.division.unknown", TerritoryOracle::divisionOfGrid);
        rules.put("grid.parent.cycle", TerritoryOracle::gridCycles);
        rules.put("grid.parent.outside", TerritoryOracle::outside);
        rules.put("grid.parent.unknown", TerritoryOracle::parentOfGrid);
        rules.put("grid.party-organization.unknown", TerritoryOracle::partyOrganization);
        rules.put("complex.community.unknown", TerritoryOracle::communityOfComplex);
        rules.put("complex.grid.unknown", TerritoryOracle::gridsOfComplex);
        rules.put("complex.grid.outside", TerritoryOracle::complexOutside);
        rules.put("building.id.duplicate", TerritoryOracle::buildings);
        rules.put("grid.outlives-parent", TerritoryOracle::outlives);
        rules.put("grid.party-organization.other-kind", TerritoryOracle::otherKind);
        rules.put("complex.owners-committee.contradicted", TerritoryOracle::contradicted);
    }

    private static void duplicateIds(Delivery d, OracleRule.Sink sink) {
        for (int i = 0; i < d.records.size(); i++) {
            DatasetRecord later = d.records.get(i);
            for (int j = 0; j < i; j++) {
                DatasetRecord earlier = d.records.get(j);
                if (earlier.recordKind() == later.recordKind()
                        && earlier.recordKey().equals(later.recordKey())) {
                    sink.add(i, idOf(later), Severity.ERROR);
                    break;
                }
            }
        }
    }

    private static String idOf(DatasetRecord record) {
        return record instanceof Division ? "/code" : record instanceof PointsBalance ? "/account" : "/id";
    }

    /** The delivery is about one division; what stands above it need not be there. */
    private static void parentOfDivision(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Division> each : d.all(Division.class)) {
            DivisionCode code = each.record().code();
            Optional<DivisionCode> parent = code.parent();
            if (parent.isPresent()
                    && !code.contains(d.header.division())
                    && !d.has(RecordKind.DIVISION, parent.get().value())) {
                sink.add(each.index(), "/code", d.unknown());
            }
        }
    }

    /** Of two grids that have the code on one day, the one that begins later is told, else the later one in the file. */
    private static void gridCodes(Delivery d, OracleRule.Sink sink) {
        List<Delivery.At<Grid>> grids = d.all(Grid.class);
        for (Delivery.At<Grid> later : grids) {
            boolean again = grids.stream()
                    .anyMatch(earlier -> isBefore(earlier, later)
                            && later.record().code() != null
                            && later.record().code().equals(earlier.record().code())
                            && later.record().system().equals(earlier.record().system())
                            && OrganizationOracle.overlap(
                                    earlier.record().period(), later.record().period()));
            if (again) {
                sink.add(later.index(), "/code", Severity.ERROR);
            }
        }
    }

    private static boolean isBefore(Delivery.At<Grid> one, Delivery.At<Grid> other) {
        int order = OrganizationOracle.first(one.record().period())
                .compareTo(OrganizationOracle.first(other.record().period()));
        return order < 0 || (order == 0 && one.index() < other.index());
    }

    private static void layouts(Delivery d, OracleRule.Sink sink) {
        if (d.profile == null) {
            return;
        }
        for (Delivery.At<Grid> each : d.all(Grid.class)) {
            Grid grid = each.record();
            boolean decided = false;
            boolean fits = false;
            for (GridCodeUse use : d.profile.gridCodes()) {
                if (grid.code() != null && use.isFor(grid.system())) {
                    decided = true;
                    fits |= use.layout()
                            .findProblem(grid.code(), grid.division())
                            .isEmpty();
                }
            }
            if (decided && !fits) {
                sink.add(each.index(), "/code", Severity.WARNING);
            }
        }
    }

    private static void divisionOfGrid(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Grid> each : d.all(Grid.class)) {
            if (!d.has(RecordKind.DIVISION, each.record().division().value())) {
                sink.add(each.index(), "/division", d.unknown());
            }
        }
    }

    private static void gridCycles(Delivery d, OracleRule.Sink sink) {
        Circles circles = new Circles();
        for (Delivery.At<Grid> each : d.all(Grid.class)) {
            if (each.record().parent() != null) {
                circles.edge(each.record().id().value(), each.record().parent().value(), each.index(), "/parent");
            }
        }
        circles.report(sink);
    }

    private static void outside(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Grid> each : d.all(Grid.class)) {
            if (each.record().parent() != null) {
                Grid parent = d.first(Grid.class, each.record().parent().value());
                if (parent != null && !parent.division().contains(each.record().division())) {
                    sink.add(each.index(), "/parent", Severity.ERROR);
                }
            }
        }
    }

    private static void parentOfGrid(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Grid> each : d.all(Grid.class)) {
            if (each.record().parent() != null
                    && !d.has(RecordKind.GRID, each.record().parent().value())) {
                sink.add(each.index(), "/parent", d.unknown());
            }
        }
    }

    private static void partyOrganization(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Grid> each : d.all(Grid.class)) {
            if (each.record().partyOrganization() != null
                    && !d.has(
                            RecordKind.ORGANIZATION,
                            each.record().partyOrganization().value())) {
                sink.add(each.index(), "/partyOrganization", d.unknown());
            }
        }
    }

    private static void communityOfComplex(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ResidentialComplex> each : d.all(ResidentialComplex.class)) {
            if (!d.has(RecordKind.DIVISION, each.record().community().value())) {
                sink.add(each.index(), "/community", d.unknown());
            }
        }
    }

    private static void gridsOfComplex(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ResidentialComplex> each : d.all(ResidentialComplex.class)) {
            for (int i = 0; i < each.record().grids().size(); i++) {
                if (!d.has(RecordKind.GRID, each.record().grids().get(i).value())) {
                    sink.add(each.index(), "/grids/" + i, d.unknown());
                }
            }
        }
    }

    private static void complexOutside(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ResidentialComplex> each : d.all(ResidentialComplex.class)) {
            for (int i = 0; i < each.record().grids().size(); i++) {
                Grid grid = d.first(Grid.class, each.record().grids().get(i).value());
                if (grid != null && !grid.division().contains(each.record().community())) {
                    sink.add(each.index(), "/grids/" + i, Severity.WARNING);
                }
            }
        }
    }

    private static void buildings(Delivery d, OracleRule.Sink sink) {
        List<String> seen = new java.util.ArrayList<>();
        for (Delivery.At<ResidentialComplex> each : d.all(ResidentialComplex.class)) {
            for (int i = 0; i < each.record().buildings().size(); i++) {
                String id = each.record().buildings().get(i).id().value();
                if (seen.contains(id)) {
                    sink.add(each.index(), "/buildings/" + i + "/id", Severity.ERROR);
                }
                seen.add(id);
            }
        }
    }

    /** A grid of which no end is told goes on. */
    private static void outlives(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Grid> each : d.all(Grid.class)) {
            if (each.record().parent() != null) {
                Grid parent = d.first(Grid.class, each.record().parent().value());
                if (parent != null
                        && OrganizationOracle.last(parent.period())
                                .isBefore(OrganizationOracle.last(each.record().period()))) {
                    sink.add(each.index(), "/parent", Severity.WARNING);
                }
            }
        }
    }

    private static void otherKind(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Grid> each : d.all(Grid.class)) {
            if (each.record().partyOrganization() != null) {
                Organization leader = d.first(
                        Organization.class, each.record().partyOrganization().value());
                if (leader != null && !leader.kind().equals(OrganizationKind.PARTY_ORGANIZATION)) {
                    sink.add(each.index(), "/partyOrganization", Severity.WARNING);
                }
            }
        }
    }

    /** The complex is said to have no committee in its term, and there is one on the day of the data. */
    private static void contradicted(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ResidentialComplex> each : d.all(ResidentialComplex.class)) {
            OwnersCommitteeState state = each.record().ownersCommitteeState();
            boolean inTerm = d.all(Organization.class).stream()
                    .anyMatch(body -> body.record().details() instanceof OwnersCommitteeDetails details
                            && details.term() != null
                            && details.term().contains(d.header.asOf())
                            && OrganizationOracle.holdsOn(body.record().period(), d.header.asOf())
                            && body.record()
                                    .serves()
                                    .contains(new Place.OfComplex(each.record().id())));
            if (state != null && state != OwnersCommitteeState.FORMED && inTerm) {
                sink.add(each.index(), "/ownersCommitteeState", Severity.WARNING);
            }
        }
    }
}

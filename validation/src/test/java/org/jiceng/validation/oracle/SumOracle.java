package org.jiceng.validation.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.code.DivisionLevel;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** Parts that are larger than the whole. Negative numbers count nowhere; a part that tells no number adds nothing. */
final class SumOracle {

    private SumOracle() {}

    /** The number that is told of something. */
    private interface Quantity<T> {
        @Nullable
        Long of(T record);
    }

    /** Whether one thing is a part of the other, or both are told to be the same. */
    private interface Relation<T> {
        boolean holds(T one, T other);
    }

    static void addTo(Map<String, OracleRule> rules) {
        // Inside one system: what another system says of a grid of this id is not seen.
        Relation<Grid> sameGrid =
                (one, other) -> one.id().equals(other.id()) && one.system().equals(other.system());
        Relation<Grid> inGrid = (part, whole) ->
                whole.id().equals(part.parent()) && part.system().equals(whole.system());
        Relation<Division> sameDivision = (one, other) -> one.code().equals(other.code());
        // A summary node is no part: the counties that it sums up are parts themselves.
        Relation<Division> inDivision = (part, whole) -> part.code().level() != DivisionLevel.SUMMARY
                && part.code().parent().filter(whole.code()::equals).isPresent();
        Sums<Grid> grids = new Sums<>(Grid.class, sameGrid, inGrid);
        Sums<Division> divisions = new Sums<>(Division.class, sameDivision, inDivision);
        rules.put(
                "grid.households.sum",
                (d, sink) -> grids.judge(d, grid -> isThere(grid, d) ? grid.households() : null, "/households", sink));
        rules.put(
                "grid.population.sum",
                (d, sink) -> grids.judge(d, grid -> isThere(grid, d) ? grid.population() : null, "/population", sink));
        rules.put(
                "division.households.sum", (d, sink) -> divisions.judge(d, Division::households, "/households", sink));
        rules.put(
                "division.population.sum",
                (d, sink) -> divisions.judge(d, Division::permanentPopulation, "/permanentPopulation", sink));
        rules.put("complex.households.sum", SumOracle::buildings);
    }

    /** What a grid tells counts on the day of the data if the grid is there on that day. */
    private static boolean isThere(Grid grid, Delivery d) {
        return OrganizationOracle.holdsOn(grid.period(), d.header.asOf());
    }

    /** The whole is the first record of it that tells how many it has. */
    private record Sums<T extends DatasetRecord>(Class<T> type, Relation<T> isSame, Relation<T> isPart) {

        void judge(Delivery d, Quantity<T> number, String pointer, OracleRule.Sink sink) {
            List<T> told = new ArrayList<>();
            for (Delivery.At<T> whole : d.all(type)) {
                Long most = number.of(whole.record());
                if (most == null || most < 0 || told.stream().anyMatch(each -> isSame.holds(each, whole.record()))) {
                    continue;
                }
                told.add(whole.record());
                BigInteger sum = BigInteger.ZERO;
                for (Delivery.At<T> part : d.all(type)) {
                    Long one = number.of(part.record());
                    boolean counts = one != null && one > 0 && isPart.holds(part.record(), whole.record());
                    sum = counts ? sum.add(BigInteger.valueOf(one)) : sum;
                }
                if (sum.compareTo(BigInteger.valueOf(most)) > 0) {
                    sink.add(whole.index(), pointer, Severity.WARNING);
                }
            }
        }
    }

    private static void buildings(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ResidentialComplex> each : d.all(ResidentialComplex.class)) {
            Long most = each.record().households();
            BigInteger sum = BigInteger.ZERO;
            for (Building building : each.record().buildings()) {
                Long one = building.households();
                sum = one != null && one > 0 ? sum.add(BigInteger.valueOf(one)) : sum;
            }
            if (most != null && most >= 0 && sum.compareTo(BigInteger.valueOf(most)) > 0) {
                sink.add(each.index(), "/households", Severity.WARNING);
            }
        }
    }
}

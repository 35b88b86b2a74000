package org.jiceng.validation.internal.rule;

import java.util.BitSet;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.RecordKind;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.validation.internal.index.Ints;
import org.jiceng.validation.internal.index.KeyTable;

/**
 * The parts of the place of a request should be in one place.
 *
 * <p>The grid and the complex should be in its division, and the complex in the grid, or in one above or below it. The
 * latter is asked inside the system of the grid and of what is there on the day of the data; nothing is said where the
 * complex names no such grid in the division, where a grid that it names or one above is not in the data, or where grids
 * go round in a circle.
 */
final class PlaceMismatchRule extends InsideRule {

    /** No tree of grids is as high; whoever comes so far goes round in a circle. */
    private static final int HIGHEST = 64;

    private static final String POINTER = "/place/grid";

    /** By the number of the grid. */
    private final Ints parents = new Ints();

    private final Ints systems = new Ints();
    private final BitSet there = new BitSet();
    private final KeyTable systemNames = new KeyTable();
    /** By the number of the complex, the first of its grids in the two lists that follow. */
    private final Ints firstGrids = new Ints();

    private final Ints gridsOfComplexes = new Ints();
    private final Ints nextGrids = new Ints();
    /** Requests of which it is not known yet whether they fit. */
    private final Ints grids = new Ints();

    private final Ints complexes = new Ints();
    private final Ints divisions = new Ints();
    private final Ints places = new Ints();

    PlaceMismatchRule() {
        super(
                "request.place.mismatch",
                RequestReferences::insides,
                PlaceMismatchRule::areInOneLine,
                RequestReferences::describe);
    }

    private static boolean areInOneLine(DivisionCode one, DivisionCode other) {
        return one.contains(other) || other.contains(one);
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        super.see(record, placing, index);
        if (record instanceof ServiceRequest request) {
            see(request.place(), placing, index);
        } else if (index.firstOfCurrent() != RecordIndex.NONE) {
            // Where two records have one id, the first one counts.
            return;
        } else if (record instanceof Grid grid) {
            see(grid, index);
        } else if (record instanceof ResidentialComplex complex) {
            int number = RecordIndex.numberOf(index.current());
            for (GridId each : complex.grids()) {
                nextGrids.add(firstGrids.getOr(number, RecordIndex.NONE));
                firstGrids.put(number, gridsOfComplexes.size(), RecordIndex.NONE);
                gridsOfComplexes.add(index.name(RecordKind.GRID, each.value()));
            }
        }
    }

    private void see(Grid grid, RecordIndex index) {
        int number = RecordIndex.numberOf(index.current());
        DatasetHeader header = index.header();
        systems.put(number, systemNames.add(grid.system().word()), RecordIndex.NONE);
        if (grid.parent() != null) {
            parents.put(number, index.name(RecordKind.GRID, grid.parent().value()), RecordIndex.NONE);
        }
        there.set(
                number,
                grid.period() == null || (header != null && grid.period().contains(header.asOf())));
    }

    private void see(RequestPlace place, Placing placing, RecordIndex index) {
        if (place.grid() == null || place.complex() == null) {
            return;
        }
        int grid = index.name(RecordKind.GRID, place.grid().value());
        int complex = index.name(RecordKind.COMPLEX, place.complex().value());
        // What is known to fit is done; nearly always the complex stands before and names the grid.
        if (!names(complex, grid)) {
            grids.add(grid);
            complexes.add(complex);
            divisions.add(index.name(RecordKind.DIVISION, place.division().value()));
            places.add(index.places().keep(placing.at(POINTER)));
        }
    }

    private boolean names(int complex, int grid) {
        for (int i = firstOf(complex); i != RecordIndex.NONE; i = nextGrids.get(i)) {
            if (gridsOfComplexes.get(i) == grid) {
                return true;
            }
        }
        return false;
    }

    private int firstOf(int complex) {
        return firstGrids.getOr(RecordIndex.numberOf(complex), RecordIndex.NONE);
    }

    @Override
    void finish(RecordIndex index) {
        super.finish(index);
        for (int i = 0; i < grids.size(); i++) {
            int other = otherGrid(grids.get(i), complexes.get(i), divisions.get(i), index);
            if (other != RecordIndex.NONE) {
                report(RequestReferences.describe(
                        finding(index.places().get(places.get(i))),
                        RecordKind.COMPLEX,
                        index.keyOf(other),
                        index.keyOf(grids.get(i))));
            }
        }
    }

    /** Returns the first grid that the complex names, if it surely does not lie in the grid; else {@link RecordIndex#NONE}. */
    private int otherGrid(int grid, int complex, int division, RecordIndex index) {
        int other = RecordIndex.NONE;
        if (!isThere(grid) || !fits(grid, division, index) || !fits(complex, division, index)) {
            return other;
        }
        for (int i = firstOf(complex); i != RecordIndex.NONE; i = nextGrids.get(i)) {
            int each = gridsOfComplexes.get(i);
            if (systemOf(each) == RecordIndex.NONE) {
                return RecordIndex.NONE;
            }
            boolean isComparable = isThere(each) && systemOf(each) == systemOf(grid) && fits(each, division, index);
            if (isComparable && (mayBeAbove(grid, each) || mayBeAbove(each, grid))) {
                return RecordIndex.NONE;
            }
            // The list is from the last to the first.
            other = isComparable ? each : other;
        }
        return other;
    }

    private boolean isThere(int grid) {
        return there.get(RecordIndex.numberOf(grid));
    }

    /** None for a grid that is not in the data. */
    private int systemOf(int grid) {
        return systems.getOr(RecordIndex.numberOf(grid), RecordIndex.NONE);
    }

    private static boolean fits(int whole, int division, RecordIndex index) {
        String known = index.divisionOf(whole);
        return known != null && areInOneLine(DivisionCode.of(known), DivisionCode.of(index.keyOf(division)));
    }

    /** Whether a grid is another one or above it, or nobody knows what is above. */
    private boolean mayBeAbove(int upper, int lower) {
        int at = lower;
        for (int i = 0; i < HIGHEST && at != RecordIndex.NONE; i++) {
            if (at == upper || systemOf(at) == RecordIndex.NONE) {
                return true;
            }
            at = parents.getOr(RecordIndex.numberOf(at), RecordIndex.NONE);
        }
        return at != RecordIndex.NONE;
    }
}

package org.jiceng.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;

/**
 * What lies in what, in one dataset: divisions, grids, residential complexes and buildings.
 *
 * <p>Divisions lie in each other by their codes, grids by their parents. Circles of grids do no harm. Immutable; made in
 * time in proportion to the records, but for the sorting of division codes.
 */
public final class Territory {

    private final Dataset dataset;
    private final Map<DivisionCode, List<Division>> divisionsByParent = new HashMap<>();
    private final Map<DivisionCode, List<Grid>> gridsByDivision = new TreeMap<>();
    private final Map<GridId, List<Grid>> gridsByParent = new HashMap<>();
    private final Map<DivisionCode, List<ResidentialComplex>> complexesByCommunity = new TreeMap<>();
    private final Map<GridId, List<ResidentialComplex>> complexesByGrid = new HashMap<>();
    private final Map<BuildingId, Building> buildings = new HashMap<>();
    private final Map<BuildingId, ResidentialComplex> complexByBuilding = new HashMap<>();

    Territory(Dataset dataset) {
        this.dataset = dataset;
        for (Division division : dataset.divisions()) {
            division.code().parent().ifPresent(parent -> add(divisionsByParent, parent, division));
        }
        for (Grid grid : dataset.grids()) {
            add(gridsByDivision, grid.division(), grid);
            GridId parent = grid.parent();
            if (parent != null) {
                add(gridsByParent, parent, grid);
            }
        }
        for (ResidentialComplex complex : dataset.complexes()) {
            add(complexesByCommunity, complex.community(), complex);
            for (GridId grid : new HashSet<>(complex.grids())) {
                add(complexesByGrid, grid, complex);
            }
            for (Building building : complex.buildings()) {
                buildings.putIfAbsent(building.id(), building);
                complexByBuilding.putIfAbsent(building.id(), complex);
            }
        }
    }

    private static <K, T> void add(Map<K, List<T>> lists, K key, T value) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    /**
     * Returns the divisions one level below a division.
     *
     * @param division the code of the division, which need not be in the dataset
     * @return the divisions in the order of the records
     */
    public List<Division> childrenOf(DivisionCode division) {
        return unmodifiable(divisionsByParent, division);
    }

    /**
     * Returns the divisions around a division.
     *
     * @param division the code of the division, which need not be in the dataset
     * @return those that the dataset has, the smallest first
     */
    public List<Division> ancestorsOf(DivisionCode division) {
        List<Division> around = new ArrayList<>();
        Optional<DivisionCode> parent = division.parent();
        while (parent.isPresent()) {
            dataset.findDivision(parent.get()).ifPresent(around::add);
            parent = parent.get().parent();
        }
        return Collections.unmodifiableList(around);
    }

    /**
     * Returns the grids that hang on a division itself.
     *
     * @param division the code of the division
     * @return the grids in the order of the records
     */
    public List<Grid> gridsOf(DivisionCode division) {
        return unmodifiable(gridsByDivision, division);
    }

    /**
     * Returns the grids that hang on a division or on any division in it.
     *
     * @param division the code of the division
     * @return the grids in the order of division codes, then of the records
     */
    public List<Grid> gridsIn(DivisionCode division) {
        return inside(gridsByDivision, division);
    }

    /**
     * Returns the grids that name a grid as the one they are a part of.
     *
     * @param grid the id of the larger grid
     * @return the grids in the order of the records
     */
    public List<Grid> childrenOf(GridId grid) {
        return unmodifiable(gridsByParent, grid);
    }

    /**
     * Returns the grids that a grid is a part of.
     *
     * @param grid the id of the grid
     * @return its parent, the parent's parent and so on
     */
    public List<Grid> ancestorsOf(GridId grid) {
        List<Grid> around = new ArrayList<>();
        Set<GridId> seen = new HashSet<>();
        seen.add(grid);
        Optional<Grid> at = parentOf(grid);
        while (at.isPresent() && seen.add(at.get().id())) {
            around.add(at.get());
            at = parentOf(at.get().id());
        }
        return Collections.unmodifiableList(around);
    }

    /**
     * Returns the residential complexes of a community, or of all communities in a larger division.
     *
     * @param division the code of the division
     * @return the complexes in the order of division codes, then of the records
     */
    public List<ResidentialComplex> complexesIn(DivisionCode division) {
        return inside(complexesByCommunity, division);
    }

    /**
     * Returns the residential complexes that name a grid.
     *
     * @param grid the id of the grid
     * @return the complexes in the order of the records
     */
    public List<ResidentialComplex> complexesOf(GridId grid) {
        return unmodifiable(complexesByGrid, grid);
    }

    /**
     * Finds a building of any residential complex.
     *
     * @param id its id
     * @return the first building with that id, or empty
     */
    public Optional<Building> findBuilding(BuildingId id) {
        return Optional.ofNullable(buildings.get(id));
    }

    /**
     * Finds the residential complex that a building belongs to.
     *
     * @param building the id of the building
     * @return the complex, or empty
     */
    public Optional<ResidentialComplex> findComplexOf(BuildingId building) {
        return Optional.ofNullable(complexByBuilding.get(building));
    }

    /**
     * Finds the division that a place lies in.
     *
     * @param place any place
     * @return the division itself; that of the grid; the community of the complex or building; empty for a place that
     *     has a name only, and for what the dataset does not have
     */
    public Optional<DivisionCode> findDivisionOf(Place place) {
        if (place instanceof Place.OfDivision of) {
            return Optional.of(of.division());
        }
        if (place instanceof Place.OfGrid of) {
            return dataset.findGrid(of.grid()).map(Grid::division);
        }
        if (place instanceof Place.OfComplex of) {
            return communityOf(of.complex());
        }
        return place instanceof Place.OfBuilding of
                ? findComplexOf(of.building()).map(ResidentialComplex::community)
                : Optional.empty();
    }

    private Optional<DivisionCode> communityOf(ComplexId complex) {
        return dataset.findComplex(complex).map(ResidentialComplex::community);
    }

    private Optional<Grid> parentOf(GridId grid) {
        return dataset.findGrid(grid)
                .flatMap(each -> Optional.ofNullable(each.parent()).flatMap(dataset::findGrid));
    }

    private static <K, T> List<T> unmodifiable(Map<K, List<T>> lists, K key) {
        return Collections.unmodifiableList(lists.getOrDefault(key, List.of()));
    }

    private static <T> List<T> inside(Map<DivisionCode, List<T>> lists, DivisionCode division) {
        return lists.entrySet().stream()
                .filter(entry -> division.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}

package org.jiceng.samples.fault;

import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Place;

/**
 * A place that no record of a sample describes.
 *
 * @param place the place
 * @param pointer where in it the id stands
 */
record UnknownPlace(Place place, String pointer) {

    /** Draws one of a kind of place. */
    static UnknownPlace draw(Workplace place, Draws draws) {
        return switch (draws.below(4)) {
            case 0 -> new UnknownPlace(new Place.OfDivision(Fresh.unknownCommunity(place, draws)), "/division");
            case 1 -> new UnknownPlace(new Place.OfGrid(GridId.of(place.freshId("g"))), "/grid");
            case 2 -> new UnknownPlace(new Place.OfComplex(ComplexId.of(place.freshId("x"))), "/complex");
            default -> new UnknownPlace(new Place.OfBuilding(BuildingId.of(place.freshId("b"))), "/building");
        };
    }
}

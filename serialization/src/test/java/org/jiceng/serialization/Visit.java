package org.jiceng.serialization;

import java.util.List;
import org.jiceng.grid.Grid;
import org.jiceng.id.GridId;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jspecify.annotations.Nullable;

/** A record of an application that holds ours; public, since a mapper reads and writes it. */
public record Visit(
        String by,
        Grid grid,
        List<Division> divisions,
        Place place,
        @Nullable GridId next) {}

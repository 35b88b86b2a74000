package org.jiceng.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.ServiceRequest;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/** Counts what a report draws. */
final class FigureCounts {

    /** The smallest number of households of each column. */
    private static final long[] SIZES = {0, 100, 200, 300, 400, 500, 600, 800, 1000};

    private final long[] grids = new long[SIZES.length];
    private final Map<Way, Long> steps = new TreeMap<>(Way.ORDER);
    private final Map<RequestStatus, Long> states = new TreeMap<>(standardFirst(RequestStatus.standard()));
    private long stated;
    private long unstated;

    private record Way(@Nullable RequestEventType from, RequestEventType to) {

        private static final Comparator<RequestEventType> TYPES = standardFirst(RequestEventType.standard());
        static final Comparator<Way> ORDER =
                Comparator.comparing(Way::from, Comparator.nullsFirst(TYPES)).thenComparing(Way::to, TYPES);
    }

    private static <T extends Word & Comparable<T>> Comparator<T> standardFirst(List<T> standard) {
        return Comparator.<T>comparingInt(each -> standard.contains(each) ? standard.indexOf(each) : Integer.MAX_VALUE)
                .thenComparing(Comparator.naturalOrder());
    }

    void see(DatasetRecord record) {
        if (record instanceof Grid grid) {
            Long households = grid.households();
            if (households == null || households < 0) {
                unstated++;
            } else {
                stated++;
                grids[columnOf(households)]++;
            }
        } else if (record instanceof ServiceRequest request) {
            states.merge(request.status(), 1L, Long::sum);
            RequestEventType before = null;
            for (RequestEvent event : request.events()) {
                steps.merge(new Way(before, event.type()), 1L, Long::sum);
                before = event.type();
            }
        }
    }

    private static int columnOf(long households) {
        int column = SIZES.length - 1;
        while (households < SIZES[column]) {
            column--;
        }
        return column;
    }

    Figures result() {
        List<Figures.Size> sizes = new ArrayList<>();
        for (int i = 0; stated > 0 && i < SIZES.length; i++) {
            sizes.add(new Figures.Size(SIZES[i], i + 1 < SIZES.length ? SIZES[i + 1] : null, grids[i]));
        }
        return new Figures(
                sizes,
                unstated,
                steps.entrySet().stream()
                        .map(each -> new Figures.Step(
                                each.getKey().from(), each.getKey().to(), each.getValue()))
                        .toList(),
                states.entrySet().stream()
                        .map(each -> new Figures.State(each.getKey(), each.getValue()))
                        .toList());
    }
}

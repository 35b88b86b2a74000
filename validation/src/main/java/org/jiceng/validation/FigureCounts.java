package org.jiceng.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.request.Replay;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.Stay;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/** Counts what a report draws. */
final class FigureCounts {

    /** The smallest number of households of each column. */
    private static final long[] SIZES = {0, 100, 200, 300, 400, 500, 600, 800, 1000};

    private final long[] grids = new long[SIZES.length];
    private final Map<Way, Long> steps = new TreeMap<>(Way.ORDER);
    private final Map<RequestStatus, Long> states = new TreeMap<>(standardFirst(RequestStatus.standard()));
    private final RequestSettings settings;
    private long stated;
    private long unstated;
    private long notFollowed;

    FigureCounts(RequestSettings settings) {
        this.settings = settings;
    }

    private record Way(@Nullable RequestStatus from, RequestStatus to) {

        private static final Comparator<RequestStatus> STATES = standardFirst(RequestStatus.standard());
        static final Comparator<Way> ORDER =
                Comparator.comparing(Way::from, Comparator.nullsFirst(STATES)).thenComparing(Way::to, STATES);
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
            follow(request);
        }
    }

    /** As far as the workflow allows; what is wrong with the rest, a rule says. */
    private void follow(ServiceRequest request) {
        Optional<Replay> replay =
                settings.findWorkflow(request.workflow()).map(workflow -> workflow.replay(request.events()));
        if (replay.isEmpty() || !replay.get().isLegal()) {
            notFollowed++;
        }
        RequestStatus before = null;
        for (Stay stay : replay.map(Replay::stays).orElse(List.of())) {
            steps.merge(new Way(before, stay.status()), 1L, Long::sum);
            before = stay.status();
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
                notFollowed,
                states.entrySet().stream()
                        .map(each -> new Figures.State(each.getKey(), each.getValue()))
                        .toList());
    }
}

package org.jiceng.testkit;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import net.jqwik.api.Shrinkable;

/** Shrinks as an engine does: from a value to a smaller one for as long as it stays of the kind looked for. */
final class Shrinking {

    private static final int MOST_STEPS = 20_000;

    private Shrinking() {}

    /** Returns the smallest value that is found from a start on, showing each value on the way. */
    static <T> T smallest(Shrinkable<T> start, Predicate<T> wanted, Consumer<T> onTheWay) {
        Shrinkable<T> at = start;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Optional<Shrinkable<T>> smaller = next(at, wanted, onTheWay);
            if (smaller.isEmpty()) {
                return at.value();
            }
            at = smaller.get();
        }
        throw new AssertionError("Shrinking should come to an end, but went on to " + at.value());
    }

    private static <T> Optional<Shrinkable<T>> next(Shrinkable<T> at, Predicate<T> wanted, Consumer<T> onTheWay) {
        Iterator<Shrinkable<T>> candidates = at.shrink().iterator();
        while (candidates.hasNext()) {
            Shrinkable<T> candidate = candidates.next();
            if (candidate.distance().compareTo(at.distance()) < 0) {
                T value = candidate.value();
                onTheWay.accept(value);
                if (wanted.test(value)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }
}

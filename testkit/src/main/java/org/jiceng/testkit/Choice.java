package org.jiceng.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between arbitraries, of which the first is the simplest.
 *
 * <p>Values shrink to the first alternative if they can, else within their own. What jqwik itself offers makes a value
 * anew each time it is looked at, which multiplies where choices stand inside of choices.
 */
final class Choice<T> implements Arbitrary<T> {

    private final List<Alternative<T>> alternatives;
    private final int sum;
    private final AtomicReference<@Nullable Shrinkable<T>> simplest = new AtomicReference<>();

    /** One of several arbitraries, with its weight. */
    record Alternative<T>(int weight, Arbitrary<T> arbitrary) {}

    private Choice(List<Alternative<T>> alternatives) {
        this.alternatives = List.copyOf(alternatives);
        this.sum = alternatives.stream().mapToInt(Alternative::weight).sum();
    }

    /** One of several, each as often as the others. */
    static <T> Arbitrary<T> of(List<? extends Arbitrary<? extends T>> arbitraries) {
        List<Alternative<T>> alternatives = new ArrayList<>();
        for (Arbitrary<? extends T> arbitrary : arbitraries) {
            alternatives.add(new Alternative<>(1, arbitrary.map(value -> value)));
        }
        return new Choice<>(alternatives);
    }

    /** Mostly the first. */
    static <T> Arbitrary<T> mostly(int times, Arbitrary<T> first, Arbitrary<T> second) {
        return new Choice<>(List.of(new Alternative<>(times, first), new Alternative<>(1, second)));
    }

    /** Absent in three cases of ten. */
    @SuppressWarnings("NullAway") // jqwik takes null for a value and does not say so
    static <T> Arbitrary<T> orAbsent(Arbitrary<T> values) {
        return new Choice<>(List.of(new Alternative<>(3, Arbitraries.just(null)), new Alternative<>(7, values)));
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return choosing(genSize, false);
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return choosing(genSize, true);
    }

    private RandomGenerator<T> choosing(int genSize, boolean withEdgeCases) {
        List<RandomGenerator<T>> generators = new ArrayList<>();
        for (Alternative<T> alternative : alternatives) {
            generators.add(alternative.arbitrary().generator(genSize, withEdgeCases));
        }
        return random -> {
            int index = choose(random.nextInt(sum));
            return new Chosen<>(index, generators.get(index).next(random), this::simplest);
        };
    }

    /** The first edge case of the first alternative, which is looked for when something shrinks, and once. */
    private Shrinkable<T> simplest() {
        Shrinkable<T> known = simplest.get();
        if (known == null) {
            Arbitrary<T> first = alternatives.get(0).arbitrary();
            List<Supplier<Shrinkable<T>>> edges = first.edgeCases(1).suppliers();
            known = edges.isEmpty() ? Edges.one(first).get() : edges.get(0).get();
            simplest.set(known);
        }
        return known;
    }

    private int choose(int number) {
        int left = number;
        for (int i = 0; i < alternatives.size(); i++) {
            left -= alternatives.get(i).weight();
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("The number must be below the sum of weights, but was: " + number);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        List<Supplier<Shrinkable<T>>> all = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            int index = i;
            for (Supplier<Shrinkable<T>> edge :
                    alternatives.get(i).arbitrary().edgeCases(maxEdgeCases).suppliers()) {
                all.add(() -> new Chosen<>(index, edge.get(), this::simplest));
            }
        }
        List<Supplier<Shrinkable<T>>> few = Edges.spread(all);
        return EdgeCases.fromSuppliers(few.subList(0, Math.min(few.size(), maxEdgeCases)));
    }

    /** A value of an alternative; the first is nearer to the simplest than all others. */
    private record Chosen<T>(int index, Shrinkable<T> own, Supplier<Shrinkable<T>> simplest) implements Shrinkable<T> {

        @Override
        public T value() {
            return own.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            Stream<Shrinkable<T>> within = own.shrink().map(smaller -> new Chosen<>(index, smaller, simplest));
            return index == 0 ? within : Stream.concat(Stream.of(new Chosen<>(0, simplest.get(), simplest)), within);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(index).append(own.distance());
        }
    }
}

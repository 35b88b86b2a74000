package org.jiceng.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Gives arbitraries a handful of edge cases.
 *
 * <p>jqwik mixes edge cases in by their number, and from 101 on gives nothing else. A record of a dozen components has
 * thousands when they are multiplied, so here they are chosen.
 */
final class Edges {

    /** The most edge cases of one arbitrary. */
    static final int FEW = 8;

    private static final int GEN_SIZE = 1000;
    private static final long SEED = 7;

    private Edges() {}

    /** Keeps edge cases from the whole length of the list, the first and the last among them. */
    static <T> Arbitrary<T> few(Arbitrary<T> arbitrary) {
        return new Chosen<>(arbitrary, max -> spread(arbitrary.edgeCases(max).suppliers()));
    }

    /** Replaces the edge cases by one value of each of the extremes, which shrinks like any other of them. */
    static <T> Arbitrary<T> at(Arbitrary<T> arbitrary, List<? extends Arbitrary<T>> extremes) {
        List<Supplier<Shrinkable<T>>> suppliers = new ArrayList<>();
        for (Arbitrary<T> extreme : extremes) {
            suppliers.add(one(extreme));
        }
        return new Chosen<>(arbitrary, max -> suppliers);
    }

    /** Gives the same value of an arbitrary each time it is asked. */
    static <T> Supplier<Shrinkable<T>> one(Arbitrary<T> arbitrary) {
        return () -> arbitrary.generator(GEN_SIZE).next(new Random(SEED));
    }

    /** An arbitrary of one value that is there already. */
    static <T> Arbitrary<T> fixed(Supplier<Shrinkable<T>> value) {
        return new Fixed<>(value);
    }

    static <E> List<E> spread(List<E> all) {
        if (all.size() <= FEW) {
            return all;
        }
        List<E> chosen = new ArrayList<>();
        for (int i = 0; i < FEW; i++) {
            chosen.add(all.get(i * (all.size() - 1) / (FEW - 1)));
        }
        return chosen;
    }

    /** Finds the edge cases of an arbitrary. */
    @FunctionalInterface
    interface Selection<T> {

        List<Supplier<Shrinkable<T>>> edgeCases(int max);
    }

    private static final class Chosen<T> extends ArbitraryDecorator<T> {

        private final Arbitrary<T> arbitrary;
        private final Selection<T> choice;

        Chosen(Arbitrary<T> arbitrary, Selection<T> choice) {
            this.arbitrary = arbitrary;
            this.choice = choice;
        }

        @Override
        protected Arbitrary<T> arbitrary() {
            return arbitrary;
        }

        @Override
        public EdgeCases<T> edgeCases(int maxEdgeCases) {
            List<Supplier<Shrinkable<T>>> all = choice.edgeCases(maxEdgeCases);
            return EdgeCases.fromSuppliers(all.subList(0, Math.min(all.size(), maxEdgeCases)));
        }
    }

    private record Fixed<T>(Supplier<Shrinkable<T>> value) implements Arbitrary<T> {

        @Override
        public RandomGenerator<T> generator(int genSize) {
            return random -> value.get();
        }

        @Override
        public EdgeCases<T> edgeCases(int maxEdgeCases) {
            return EdgeCases.none();
        }
    }
}

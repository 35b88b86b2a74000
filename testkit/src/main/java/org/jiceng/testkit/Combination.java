package org.jiceng.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Makes values out of parts, so that they shrink part by part.
 *
 * <p>Its edge cases are few: all parts at their first edge, all at their last, and some mixtures.
 */
final class Combination<T> extends ArbitraryDecorator<T> {

    private static final int EDGES_OF_A_PART = 16;

    private final List<Arbitrary<Object>> parts;
    private final Maker<T> maker;
    private final Arbitrary<T> whole;

    /** Makes a value of the values of its parts. */
    @FunctionalInterface
    interface Maker<T> {

        T make(List<Object> parts);
    }

    Combination(List<Arbitrary<Object>> parts, Maker<T> maker) {
        this.parts = parts;
        this.maker = maker;
        this.whole = Combinators.combine(parts).as(maker::make);
    }

    @Override
    protected Arbitrary<T> arbitrary() {
        return whole;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        List<List<Supplier<Shrinkable<Object>>>> edges = new ArrayList<>();
        int longest = 1;
        for (Arbitrary<Object> part : parts) {
            List<Supplier<Shrinkable<Object>>> ofPart =
                    part.edgeCases(EDGES_OF_A_PART).suppliers();
            edges.add(ofPart.isEmpty() ? List.of(Edges.one(part)) : ofPart);
            longest = Math.max(longest, ofPart.size());
        }
        List<Supplier<Shrinkable<T>>> rows = new ArrayList<>();
        for (int row = 0; row < Math.min(maxEdgeCases, Math.min(longest, Edges.FEW)); row++) {
            List<Arbitrary<Object>> chosen = new ArrayList<>();
            for (int i = 0; i < edges.size(); i++) {
                chosen.add(
                        Edges.fixed(edges.get(i).get(index(row, i, edges.get(i).size()))));
            }
            rows.add(() ->
                    Combinators.combine(chosen).as(maker::make).generator(1).next(new Random(0)));
        }
        return EdgeCases.fromSuppliers(rows);
    }

    private static int index(int row, int part, int size) {
        return switch (row) {
            case 0 -> 0;
            case 1 -> size - 1;
            // Odd steps, so that neighbouring parts are not always at the same edge.
            default -> (row + part * (2 * row + 1)) % size;
        };
    }
}

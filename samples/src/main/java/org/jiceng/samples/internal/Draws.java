package org.jiceng.samples.internal;

import java.util.List;

/**
 * The random numbers of one record, found by counting.
 *
 * <p>A number is a function of five numbers and of nothing else: the seed, the community, the family of records, the
 * ordinal of the record in its family, and how many numbers of that record were drawn before. So no record depends on
 * what was generated before it, or by which thread.
 *
 * <p>The function is the finalizer of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators,
 * 2014), applied to a key to which an odd constant is added for each step. Only whole numbers are used, so every virtual
 * machine computes the same. Numbers below a bound come from the upper 32 bits by multiplication; for the bounds used
 * here, below 2<sup>20</sup>, the bias is under 2<sup>-12</sup> of the share of a number.
 */
public final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int PERMILLE = 1000;

    private final long key;
    private long drawn;

    private Draws(long key) {
        this.key = key;
    }

    /** What the numbers are for; the number of a family is part of the format. */
    public enum Family {
        SHARE(1),
        NORM(2),
        COMMUNITY(3),
        STREET(4),
        GRID(5),
        COMPLEX(6),
        ORGANIZATION(7),
        MEMBER(8),
        POST(9),
        REGISTRATION(10),
        EMPLOYMENT(11),
        POINTS(12),
        REQUEST(13),
        FAULT(14);

        private final int number;

        Family(int number) {
            this.number = number;
        }
    }

    /** Returns the numbers of one record. */
    public static Draws of(long seed, long unit, Family family, long ordinal) {
        long key = mix(seed + STEP);
        key = mix(key + STEP * (unit + 1));
        key = mix(key + STEP * family.number);
        return new Draws(mix(key + STEP * (ordinal + 1)));
    }

    /** The finalizer of SplitMix64: a permutation of the numbers of 64 bits. */
    public static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Returns a number from 0 to the bound, which does not belong to them. */
    public int below(int bound) {
        drawn++;
        return (int) (((mix(key + STEP * drawn) >>> 32) * bound) >>> 32);
    }

    /** Returns a number of a range, both ends included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Returns a number around a mean; the middle is drawn more often than the ends, which are the spread away. */
    public int near(int mean, int spread) {
        return mean - spread + below(spread + 1) + below(spread + 1);
    }

    /** Answers yes that many times in a thousand. */
    public boolean in(int permille) {
        return below(PERMILLE) < permille;
    }

    /** Returns one of the elements. */
    public <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** Returns the position of one of the weights, each as often as it says. */
    public int weighted(List<Integer> weights) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        int at = below(sum);
        int position = 0;
        while (at >= weights.get(position)) {
            at -= weights.get(position);
            position++;
        }
        return position;
    }
}

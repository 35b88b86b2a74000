package org.jiceng.samples.fault;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.FindingCode;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.ProfileReference;
import org.jiceng.profile.Profiles;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;

/**
 * Which faults a sample is to have, and how many of each; immutable.
 *
 * <pre>{@code
 * FaultySample sample = Faults.of("points.overdraft", 3).and("grid.code.duplicate", 1)
 *         .in(Samples.seed(7).communities(5));
 * }</pre>
 *
 * <p>A fault is named by the code of the finding that a checker must have; the text form is that of the command line,
 * such as {@code grid.code.duplicate=1,points.overdraft=3}. The same faults in the same sample are the same records, on
 * every virtual machine.
 */
public final class Faults {

    /** The most faults of one code. */
    public static final int MOST_OF_A_CODE = 100_000;

    private static final int MOST_DIGITS = 6;
    private static final ProfileId OWN_PROFILE = ProfileId.of("faulty-sample");

    private final SortedMap<String, Long> counts;

    private Faults(SortedMap<String, Long> counts) {
        this.counts = Collections.unmodifiableSortedMap(counts);
    }

    /**
     * Obtains one fault.
     *
     * @param code the code of the finding that a checker must have
     * @return one fault of that code
     * @throws IllegalArgumentException if no fault of that code is known
     */
    public static Faults of(String code) {
        return of(code, 1);
    }

    /**
     * Obtains several faults of one code.
     *
     * @param code the code of the finding that a checker must have
     * @param count how many faults, from 1 to {@value #MOST_OF_A_CODE}
     * @return the faults
     * @throws IllegalArgumentException if no fault of that code is known, or the number is out of range
     */
    public static Faults of(String code, int count) {
        return new Faults(new TreeMap<>()).and(code, count);
    }

    /**
     * Obtains faults from their text form.
     *
     * @param text such as {@code points.overdraft=3,grid.code.duplicate}; a code without number is one fault
     * @return the faults
     * @throws IllegalArgumentException if the text is not of that form, no fault of a code is known, a code stands twice,
     *     or a number is out of range
     */
    public static Faults parse(String text) {
        Faults faults = new Faults(new TreeMap<>());
        for (String part : text.split(",", -1)) {
            int sign = part.indexOf('=');
            String code = sign < 0 ? part : part.substring(0, sign);
            if (faults.counts.containsKey(code)) {
                throw new IllegalArgumentException("Each code must stand once, but this stands twice: " + code);
            }
            faults = faults.and(code, sign < 0 ? 1 : count(part.substring(sign + 1)));
        }
        return faults;
    }

    private static int count(String text) {
        boolean isNumber = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!isNumber) {
            throw new IllegalArgumentException(
                    "A number of faults must be from 1 to " + MOST_OF_A_CODE + ", but was: " + text);
        }
        return Integer.parseInt(text);
    }

    /**
     * Returns these faults and one more.
     *
     * @param code the code of the finding that a checker must have
     * @return the faults
     * @throws IllegalArgumentException if no fault of that code is known
     */
    public Faults and(String code) {
        return and(code, 1);
    }

    /**
     * Returns these faults and some more.
     *
     * @param code the code of the finding that a checker must have
     * @param count how many, so that there are at most {@value #MOST_OF_A_CODE} of the code
     * @return the faults
     * @throws IllegalArgumentException if no fault of that code is known, or the number is out of range
     */
    public Faults and(String code, int count) {
        Injectors.get(code);
        long sum = counts.getOrDefault(code, 0L) + count;
        if (count < 1 || sum > MOST_OF_A_CODE) {
            throw new IllegalArgumentException("A number of faults must be from 1 to " + MOST_OF_A_CODE + ", but was: "
                    + (count < 1 ? count : sum));
        }
        SortedMap<String, Long> more = new TreeMap<>(counts);
        more.put(code, sum);
        return new Faults(more);
    }

    /**
     * Returns the codes of which faults are known: every rule and every constraint of this library.
     *
     * @return the codes in their order
     */
    public static SortedSet<FindingCode> codes() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Injectors.codes()));
    }

    /**
     * Checks whether no file can hold a fault, such as half of a character: only checks of objects find it.
     *
     * @param code the code of a fault
     * @return whether it is one of objects in memory alone
     * @throws IllegalArgumentException if no fault of that code is known
     */
    public static boolean isInMemoryOnly(String code) {
        return Injectors.get(code).inMemoryOnly();
    }

    /**
     * Returns how many faults there are of each code.
     *
     * @return an unmodifiable map from codes to numbers
     */
    public SortedMap<String, Long> counts() {
        return counts;
    }

    /**
     * Puts the faults into a sample, which must fit into memory. Where they are put is drawn by the seed of the sample.
     *
     * @param sample what the sample is to be like
     * @return the sample with the faults, and what a correct checker finds
     * @throws NoRoomException if the sample has no place for so many faults
     */
    public FaultySample in(SampleSpec sample) {
        Dataset dataset = sample.dataset();
        Workplace place = new Workplace(dataset, Profiles.ILLUSTRATIVE);
        counts.keySet().forEach(code -> {
            place.begin(FindingCode.of(code));
            Injectors.get(code).preparation().prepare(place);
        });
        counts.forEach((code, count) -> {
            Injector injector = Injectors.get(code);
            place.begin(injector.code());
            for (int i = 0; i < count; i++) {
                injector.work().inject(place, Draws.of(sample.seed(), code.hashCode(), Family.FAULT, i));
            }
        });
        place.finish();
        if (!place.profile().equals(Profiles.ILLUSTRATIVE)) {
            place.changeProfile(profile -> profile.id(OWN_PROFILE));
        }
        if (place.header().profile() == null) {
            place.changeHeader(
                    header -> header.profile(ProfileReference.of(place.profile().id())));
        }
        return new FaultySample(this, place, dataset.header().issuer());
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Faults faults && faults.counts.equals(counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** Returns the text form. */
    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(","));
    }
}

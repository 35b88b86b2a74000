package org.jiceng.code;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Divisions by year: which codes were in use, under which name, and where their territory went.
 *
 * <p>{@link #standard} knows the divisions of county level and above since 1981, that is those of the ministry of civil
 * affairs and GB/T 2260, with their history as compiled in github.com/yescallop/areacodes (CC0 1.0). It knows years, not
 * days; what began before 1981 begins in 1981; and it ends with 2024. Lower levels, later changes and the pseudo-counties of the statistics offices (such as
 * {@code 130171}) are not in it and can be {@linkplain #plus added}.
 *
 * <p>The table is loaded when it is asked for first, and not by any method that looks at digits alone. On JDK 17 that
 * took 16 to 20 ms in a fresh virtual machine and keeps 292,024 bytes of heap; the resource is 214,510 bytes, 61,167 in
 * the jar; checking a code as of a day then takes about 60 ns. {@code DivisionRegistryFootprint} beside the tests
 * measures this. What is {@linkplain #plus added} is kept as objects, so it costs more for each division.
 *
 * <p>A summary node, such as {@code 110100} or {@code 419000}, has no name and counts as in use while a county under it
 * is.
 */
public final class DivisionRegistry {

    private static final Comparator<DivisionUse> BY_YEAR =
            Comparator.comparing(DivisionUse::code).thenComparing(DivisionUse::from);

    private final DivisionTable table;
    private final NavigableMap<DivisionCode, List<DivisionUse>> added;
    private final NavigableMap<DivisionCode, List<DivisionSuccession>> successions;
    /** Of each added division below county level: its county, and the length of its code. */
    private final NavigableSet<String> coveredBelow = new TreeSet<>();

    private DivisionRegistry(
            DivisionTable table,
            NavigableMap<DivisionCode, List<DivisionUse>> added,
            NavigableMap<DivisionCode, List<DivisionSuccession>> successions) {
        this.table = table;
        this.added = added;
        this.successions = successions;
        for (DivisionCode code : added.keySet()) {
            if (!isTabled(code)) {
                coveredBelow.add(coverage(code));
            }
        }
    }

    /** Loads the table when somebody asks for it first. */
    private static final class Standard {
        static final DivisionRegistry REGISTRY =
                new DivisionRegistry(DivisionTable.STANDARD, new TreeMap<>(), new TreeMap<>());
    }

    /**
     * Obtains the registry of divisions of county level and above from 1981 to 2024.
     *
     * @return the registry, always the same object
     */
    public static DivisionRegistry standard() {
        return Standard.REGISTRY;
    }

    /**
     * Returns a registry that knows more divisions.
     *
     * @param uses divisions of any level, in any order; a code that is known already gets one more use
     * @return a registry with the divisions of both; this one stays as it is
     */
    public DivisionRegistry plus(Collection<DivisionUse> uses) {
        return plus(uses, List.of());
    }

    /**
     * Returns a registry that knows more divisions, and where the territory of divisions went.
     *
     * @param uses divisions of any level, in any order; a code that is known already gets one more use
     * @param more successions of any divisions, in any order
     * @return a registry with what both know; this one stays as it is
     */
    public DivisionRegistry plus(Collection<DivisionUse> uses, Collection<DivisionSuccession> more) {
        return new DivisionRegistry(
                table,
                merged(added, uses, DivisionUse::code, Comparator.comparing(DivisionUse::from)),
                merged(
                        successions,
                        more,
                        DivisionSuccession::from,
                        Comparator.comparing(DivisionSuccession::year).thenComparing(DivisionSuccession::to)));
    }

    private static <T> NavigableMap<DivisionCode, List<T>> merged(
            NavigableMap<DivisionCode, List<T>> known,
            Collection<T> more,
            Function<T, DivisionCode> code,
            Comparator<T> order) {
        NavigableMap<DivisionCode, List<T>> all = new TreeMap<>();
        known.forEach((key, values) -> all.put(key, new ArrayList<>(values)));
        more.forEach(value ->
                all.computeIfAbsent(code.apply(value), key -> new ArrayList<>()).add(value));
        all.values().forEach(values -> values.sort(order));
        return all;
    }

    /**
     * Checks whether a code was in use in a year.
     *
     * @param code any code
     * @param year any year
     * @return true if the code was in use at any time of the year
     */
    public boolean isInUse(DivisionCode code, Year year) {
        Objects.requireNonNull(year, "year");
        return (isTabled(code) && table.isInUse(firstOf(code), lastOf(code), year.getValue()))
                || addedUses(code).stream().anyMatch(use -> use.isIn(year));
    }

    /**
     * Checks whether a code was in use in a year or at any time before.
     *
     * @param code any code
     * @param year any year
     * @return true if the first use of the code began in the year or before
     */
    public boolean wasUsedBy(DivisionCode code, Year year) {
        Objects.requireNonNull(year, "year");
        return (isTabled(code) && table.wasUsedBy(firstOf(code), lastOf(code), year.getValue()))
                || addedUses(code).stream().anyMatch(use -> !use.from().isAfter(year));
    }

    /**
     * Checks whether a code was in use in any year.
     *
     * @param code any code
     * @return true if the registry knows a use of the code
     */
    public boolean wasEverUsed(DivisionCode code) {
        return wasUsedBy(code, Year.of(Year.MAX_VALUE));
    }

    /**
     * Returns the name that a division had in a year.
     *
     * @param code any code
     * @param year any year
     * @return the name at the end of the year, or the last one if the code was abolished in that year; empty if it was
     *     not in use, and for summary nodes
     */
    public Optional<String> findName(DivisionCode code, Year year) {
        Objects.requireNonNull(year, "year");
        return listUses(code).stream()
                .filter(use -> use.isIn(year))
                .reduce((earlier, later) -> later)
                .map(DivisionUse::name);
    }

    /**
     * Returns every use of a code.
     *
     * @param code any code
     * @return the uses, the oldest first; empty for unknown codes and for summary nodes
     */
    public List<DivisionUse> listUses(DivisionCode code) {
        List<DivisionUse> uses = new ArrayList<>();
        if (isTabled(code) && code.level() != DivisionLevel.SUMMARY) {
            uses.addAll(table.uses(firstOf(code), lastOf(code)));
        }
        uses.addAll(addedUses(code));
        uses.sort(BY_YEAR);
        return List.copyOf(uses);
    }

    /**
     * Returns the divisions of a level that were in use in a year.
     *
     * @param level any level; for {@link DivisionLevel#SUMMARY} the answer is empty
     * @param year any year
     * @return the codes in their order, each once
     */
    public List<DivisionCode> listInUse(DivisionLevel level, Year year) {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(year, "year");
        NavigableSet<DivisionCode> inUse = new TreeSet<>();
        Stream.concat(
                        table.uses(0, Integer.MAX_VALUE).stream(),
                        added.values().stream().flatMap(List::stream))
                .filter(use -> use.isIn(year) && use.code().level() == level)
                .forEach(use -> inUse.add(use.code()));
        return List.copyOf(inUse);
    }

    /**
     * Returns where the territory of a division went.
     *
     * <p>A change of name under the same code is none.
     *
     * @param code any code
     * @return the successions in the order of the uses they ended; empty if the division kept everything it had, or if
     *     nothing is known
     */
    public List<DivisionSuccession> listSuccessions(DivisionCode code) {
        List<DivisionSuccession> all = new ArrayList<>();
        if (isTabled(code)) {
            all.addAll(table.successions(firstOf(code)));
        }
        all.addAll(successions.getOrDefault(code, List.of()));
        return List.copyOf(all);
    }

    /** Whether divisions of the code's own level below county level are known in its county. */
    boolean coversLevelOf(DivisionCode code) {
        return !isTabled(code) && !coveredBelow.isEmpty() && coveredBelow.contains(coverage(code));
    }

    private static String coverage(DivisionCode code) {
        return code.county() + " " + code.value().length();
    }

    private List<DivisionUse> addedUses(DivisionCode code) {
        return added.getOrDefault(code, List.of());
    }

    private static boolean isTabled(DivisionCode code) {
        return code.value().length() == 6;
    }

    private static int firstOf(DivisionCode code) {
        return Integer.parseInt(code.value());
    }

    /** A summary node stands for the counties under it. */
    private static int lastOf(DivisionCode code) {
        boolean node = code.level() == DivisionLevel.SUMMARY && !code.value().equals("000000");
        return firstOf(code) + (node ? 99 : 0);
    }
}

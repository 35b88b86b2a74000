package org.jiceng.validation;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jiceng.validation.internal.index.KeyTable;

/**
 * Measures what an id costs in the index of a check.
 *
 * <p>{@code benchmarks/check-memory.txt} has the command and the result, and those of whole checks by the command line.
 */
final class CheckMemoryBenchmark {

    private static final int KEYS = 1_000_000;

    private CheckMemoryBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "Java %s (%s), %d processors, heap at most %d MiB%n",
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        keys(out);
    }

    private static void keys(PrintStream out) {
        long before = used();
        Set<String> set = new HashSet<>();
        for (int i = 0; i < KEYS; i++) {
            set.add(id(i));
        }
        long withSet = used() - before;
        int sizeOfSet = set.size();
        set.clear();
        set = Set.of();
        long middle = used();
        KeyTable table = new KeyTable();
        for (int i = 0; i < KEYS; i++) {
            table.add(id(i));
        }
        long withTable = used() - middle;
        out.printf(
                Locale.ROOT,
                "%,d ids of 12 characters: HashSet<String> %.1f bytes each, KeyTable %.1f bytes each (%d)%n",
                KEYS,
                (double) withSet / sizeOfSet,
                (double) withTable / table.size(),
                set.size());
    }

    private static String id(int number) {
        return "m-" + (1_000_000_000L + number);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

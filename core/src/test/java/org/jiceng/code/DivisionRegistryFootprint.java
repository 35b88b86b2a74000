package org.jiceng.code;

import java.io.PrintStream;
import java.time.LocalDate;

/**
 * Measures what the national table costs: the time to load it in a fresh virtual machine, and the heap it keeps.
 *
 * <pre>
 * mvn -q test-compile
 * java -cp core/target/classes:core/target/test-classes org.jiceng.code.DivisionRegistryFootprint
 * </pre>
 */
final class DivisionRegistryFootprint {

    private DivisionRegistryFootprint() {}

    public static void main(String[] args) throws InterruptedException {
        PrintStream out = System.out;
        // Everything but the table is loaded by a fictitious code.
        DivisionCode.of("999911").level();
        long before = heap();
        long start = System.nanoTime();
        DivisionRegistry registry = DivisionRegistry.standard();
        long loaded = System.nanoTime();
        long after = heap();
        out.println("load, cold: " + (loaded - start) / 1000 + " µs");
        out.println("heap kept: " + (after - before) + " bytes");
        String[] codes = {"110105", "371203", "441282", "160000", "110105021200", "419000"};
        LocalDate day = LocalDate.of(2026, 6, 30);
        int found = 0;
        long first = 0;
        for (int round = 0; round < 2; round++) {
            first = System.nanoTime();
            for (int i = 0; i < 6_000_000; i++) {
                found += DivisionCode.findProblem(codes[i % codes.length], day, registry)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        out.println("check as of a day: " + (System.nanoTime() - first) / 6_000_000 + " ns each, " + found + " found");
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

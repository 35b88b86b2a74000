package org.jiceng.points;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jiceng.id.EarningRuleId;

/**
 * Measures the replay of 62,500 to 1,000,000 entries, doubling: time in proportion to the number of entries shows as a
 * factor of about 2. Entries come in order; the last line has them shuffled, which adds a sort.
 *
 * <pre>
 * mvn -q test-compile
 * java -Xmx3g -cp core/target/classes:core/target/test-classes org.jiceng.points.ReplayBenchmark
 * </pre>
 *
 * <p>A result is kept in {@code benchmarks/points-replay.txt}.
 */
final class ReplayBenchmark {

    private static final int ROUNDS = 5;
    private static final int SMALLEST = 62_500;
    private static final int LARGEST = 1_000_000;
    private static final int ENTRIES_PER_MEMBER = 50;

    private ReplayBenchmark() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        out.println("java " + System.getProperty("java.version") + ", " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, heap "
                + Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB");
        fastest(entries(SMALLEST));
        double before = 0;
        for (int size = SMALLEST; size <= LARGEST; size *= 2) {
            double millis = fastest(entries(size));
            out.println(String.format(
                    Locale.ROOT,
                    "%,9d entries: %7.1f ms, %6.0f ns an entry%s",
                    size,
                    millis,
                    millis * 1e6 / size,
                    before == 0 ? "" : String.format(Locale.ROOT, ", factor %.2f", millis / before)));
            before = millis;
        }
        List<PointsEntry> shuffled = entries(LARGEST);
        Collections.shuffle(shuffled, new Random(7));
        out.println(String.format(Locale.ROOT, "%,9d shuffled: %7.1f ms", LARGEST, fastest(shuffled)));
    }

    private static double fastest(List<PointsEntry> entries) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            PointsLedger ledger = PointsLedger.replay(entries, PointsSchemes.all());
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
            if (!ledger.repeated().isEmpty()) {
                throw new IllegalStateException("No entry of the benchmark stands twice");
            }
        }
        return best;
    }

    /** Of ten entries six are awards, two redemptions, one a transfer and one a reversal of the award before it. */
    private static List<PointsEntry> entries(int size) {
        List<PointsEntry> entries = new ArrayList<>(size);
        int members = size / ENTRIES_PER_MEMBER;
        for (int i = 0; i < size; i++) {
            PointsAccount account = Entries.account("m-" + (i / 10) % members, Ledger.REDEEMABLE);
            Posting posting = switch (i % 10) {
                case 6, 7 -> Entries.REDEMPTION;
                case 8 -> new Posting.Transfer(Entries.account("m-" + (i / 10 + 1) % members, Ledger.REDEEMABLE));
                case 9 -> Entries.reversalOf("e-" + (i - 9));
                default -> Posting.award(EarningRuleId.of(i % 2 == 0 ? "clue" : "problem-solved"));
            };
            entries.add(Entries.entry("e-" + i, account, 5, i, posting));
        }
        return entries;
    }
}

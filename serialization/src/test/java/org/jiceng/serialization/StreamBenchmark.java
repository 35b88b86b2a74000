package org.jiceng.serialization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jiceng.grid.Grid;
import org.jiceng.id.GridId;

/**
 * Writes many records to a file in every form and reads them again, and says how long it took in which heap.
 *
 * <p>Arguments: the number of records, a folder with room for them, and the forms if not all are wanted. {@code
 * benchmarks/streams.md} says the command.
 */
final class StreamBenchmark {

    private StreamBenchmark() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        System.out.printf(
                Locale.ROOT,
                "Java %s, %s, %d processors, heap of at most %d MiB%n",
                System.getProperty("java.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        System.out.println("form        records       bytes  write ms  read ms  write us each  read us each");
        List<String> wanted = List.of(args).subList(2, args.length);
        for (ExchangeForm form : ExchangeForm.values()) {
            if (!wanted.isEmpty() && !wanted.contains(form.suffix())) {
                continue;
            }
            Path file = Path.of(args[1]).resolve("benchmark." + form.suffix());
            long start = System.nanoTime();
            write(file, count);
            long middle = System.nanoTime();
            long read = read(file);
            long end = System.nanoTime();
            if (read != count) {
                throw new IllegalStateException("All records must be read, but " + read + " were");
            }
            double write = (middle - start) / 1e6;
            double back = (end - middle) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%-9s %9d %11d %9.0f %8.0f %14.2f %13.2f%n",
                    form,
                    count,
                    Files.size(file),
                    write,
                    back,
                    write * 1000 / count,
                    back * 1000 / count);
            Files.delete(file);
        }
    }

    private static void write(Path file, int count) {
        Grid.Builder grid = Examples.GRID.toBuilder();
        try (ExchangeWriter writer = ExchangeWriter.create(file, Examples.HEADER)) {
            for (int i = 0; i < count; i++) {
                writer.write(grid.id(GridId.of("g-" + i)).households(i % 1000).build());
            }
            writer.complete();
        }
    }

    private static long read(Path file) {
        long[] good = new long[1];
        try (ExchangeReader reader = ExchangeReader.open(file)) {
            reader.forEach(reading -> good[0] += reading.value().isPresent() ? 1 : 0);
            if (!reader.findings().isEmpty()) {
                throw new IllegalStateException("There must be no finding, but was " + reader.findings());
            }
        }
        return good[0];
    }
}

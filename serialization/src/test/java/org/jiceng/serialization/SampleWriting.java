package org.jiceng.serialization;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jiceng.id.DatasetRecord;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.Samples;

/**
 * Writes many records of a large city to nowhere, to be run with a small heap.
 *
 * <p>The argument is the number of records, a second one the number of threads.
 */
final class SampleWriting {

    private SampleWriting() {}

    public static void main(String[] args) {
        long count = Long.parseLong(args[0]);
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        SampleSpec city = Samples.seed(7).members(10_000_000).threads(threads);
        long start = System.nanoTime();
        try (ExchangeWriter writer = ExchangeWriter.to(OutputStream.nullOutputStream(), city.header());
                Stream<DatasetRecord> records = city.stream()) {
            records.limit(count).forEach(writer::write);
            writer.complete();
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(count + " records in " + millis + " ms");
    }
}

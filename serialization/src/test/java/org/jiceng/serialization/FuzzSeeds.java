package org.jiceng.serialization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.dataset.Dataset;

/**
 * Makes the files that a fuzzer begins with, of the golden file and the documents of the rules: each as a document, a
 * stream and compressed for {@link ReaderFuzz}, each record alone for {@link RecordFuzz}.
 *
 * <p>Arguments: the folder to write to, then files or folders with exchange documents.
 */
public final class FuzzSeeds {

    private FuzzSeeds() {}

    /** Writes the seeds. */
    public static void main(String[] args) throws IOException {
        Path reader = Files.createDirectories(Path.of(args[0], "reader"));
        Path record = Files.createDirectories(Path.of(args[0], "record"));
        int number = 0;
        for (String source : List.of(args).subList(1, args.length)) {
            for (Path document : documents(Path.of(source))) {
                number++;
                byte[] bytes = Files.readAllBytes(document);
                Files.write(reader.resolve(number + ".json"), bytes);
                writeRecords(bytes, record, number);
                Outcome outcome = Outcome.of(bytes);
                if (outcome.all().isEmpty()) {
                    writeForms(outcome, reader, number);
                }
            }
        }
        System.out.println("seeds of " + number + " documents");
    }

    private static List<Path> documents(Path source) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            return files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void writeForms(Outcome outcome, Path folder, int number) throws IOException {
        Dataset dataset = Dataset.of(outcome.header().flatMap(Reading::value).orElseThrow(), outcome.records());
        for (ExchangeForm form : List.of(ExchangeForm.STREAM, ExchangeForm.STREAM_GZIP)) {
            Files.write(folder.resolve(number + "." + form.suffix()), ByteFaults.written(dataset, form));
        }
    }

    private static void writeRecords(byte[] document, Path folder, int number) {
        Outcome outcome = Outcome.of(document);
        for (int i = 0; i < outcome.readings().size(); i++) {
            int from = (int) outcome.readings().get(i).location().byteOffset();
            byte[] slice = new ByteArrayInputStream(document, from, document.length - from).readAllBytes();
            try {
                Files.write(folder.resolve(number + "-" + i + ".json"), ByteFaults.firstValue(slice));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

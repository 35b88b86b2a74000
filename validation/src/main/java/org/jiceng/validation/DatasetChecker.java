package org.jiceng.validation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.request.RequestSettings;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.serialization.Reading;
import org.jiceng.validation.internal.rule.Placing;

/**
 * Says everything that is wrong with a file or a dataset: its form, the constraints of its records, and the rules that
 * concern several records.
 *
 * <p>Records are seen once, in their order; memory grows with the number of ids, codes and references, not with the
 * size of the records. Safe for use by many threads.
 */
public final class DatasetChecker {

    private static final DatasetChecker STANDARD = new DatasetChecker(Checker.standard(), RequestSettings.STANDARD);

    private final Checker checker;
    private final RequestSettings requests;

    private DatasetChecker(Checker checker, RequestSettings requests) {
        this.checker = checker;
        this.requests = requests;
    }

    /**
     * Returns the checker with all rules of this library.
     *
     * @return the checker
     */
    public static DatasetChecker standard() {
        return STANDARD;
    }

    /**
     * Returns a checker that knows what a place decided about requests: its workflows, its working calendars, and who may
     * be named as requester.
     *
     * @param settings the settings of the place
     * @return a copy
     */
    public DatasetChecker withRequests(RequestSettings settings) {
        return new DatasetChecker(checker, settings);
    }

    /**
     * Checks a file.
     *
     * @param path an exchange file
     * @return what is in it and what is wrong with it
     * @throws org.jiceng.serialization.ExchangeException if the file is not there or cannot be read
     */
    public Report check(Path path) {
        return check(path, ReadLimits.standard());
    }

    /**
     * Checks a file.
     *
     * @param path an exchange file
     * @param limits how large its parts may be
     * @return what is in it and what is wrong with it
     * @throws org.jiceng.serialization.ExchangeException if the file is not there or cannot be read
     */
    public Report check(Path path, ReadLimits limits) {
        try (ExchangeReader reader = ExchangeReader.open(path, limits)) {
            return check(reader);
        }
    }

    /**
     * Checks what a reader has left.
     *
     * @param reader a reader that no record was taken from; it is not closed
     * @return what is in it and what is wrong with it
     * @throws org.jiceng.serialization.ExchangeException if the bytes cannot be read
     */
    public Report check(ExchangeReader reader) {
        Optional<Reading<DatasetHeader>> header = reader.header();
        CheckRun run = new CheckRun(header.flatMap(Reading::value).orElse(null), requests);
        header.ifPresent(reading -> run.add(checker.check(reading)));
        reader.forEach(reading -> {
            run.add(reading.findings());
            run.add(checker.check(reading));
            if (reading.value().isPresent()) {
                run.see(reading.value().get(), place(reading));
            } else {
                run.seeRefused(reading.location());
            }
        });
        run.add(reader.findings());
        return run.finish();
    }

    /**
     * Checks a dataset in memory.
     *
     * @param dataset the dataset
     * @return what is in it and what is wrong with it
     */
    public Report check(Dataset dataset) {
        CheckRun run = new CheckRun(dataset.header(), requests);
        run.add(checker.check(dataset.header()).stream()
                .map(finding -> finding.at(finding.location()
                        .withPointer("/header" + finding.location().pointer())))
                .toList());
        List<DatasetRecord> records = dataset.records();
        for (int i = 0; i < records.size(); i++) {
            DatasetRecord record = records.get(i);
            long index = i;
            run.add(checker.check(record).stream()
                    .map(finding -> finding.at(
                            inMemory(record, index, finding.location().pointer())))
                    .toList());
            run.see(record, pointer -> inMemory(record, index, pointer));
        }
        return run.finish();
    }

    private static Location inMemory(DatasetRecord record, long index, String pointer) {
        return new Location(null, 0, -1, record.recordKind(), record.recordKey(), index, pointer);
    }

    /** Looks a property's own line up only where it can differ from the record's, since that costs a second parse. */
    private static Placing place(Reading<DatasetRecord> reading) {
        return reading.spansLines() ? reading::locate : reading.location()::withPointer;
    }
}

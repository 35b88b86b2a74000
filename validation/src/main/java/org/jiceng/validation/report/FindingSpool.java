package org.jiceng.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.dataset.Dataset;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all findings of one or more checks, however many there are: a few thousand in memory, the others sorted in files
 * that are gone when it is closed.
 *
 * <pre>{@code
 * try (FindingSpool spool = FindingSpool.create()) {
 *     CheckedInput input = CheckedInput.check(DatasetChecker.standard(), path, ReadLimits.standard(), spool);
 *     ReportDocument report = new ReportBuilder()
 *             .add(input)
 *             .every(spool)
 *             .build(finding -> lines.append(ReportFiles.line(finding)));
 * }
 * }</pre>
 *
 * <p>Not safe for use by several threads at once.
 */
public final class FindingSpool implements AutoCloseable {

    private static final int IN_MEMORY = 20_000;

    private final int inMemory;
    private final @Nullable Path parent;
    private final IdentityHashMap<Report, SpoolRun> runs = new IdentityHashMap<>();
    private @Nullable SpoolFolder folder;

    private FindingSpool(@Nullable Path parent, int inMemory) {
        this.parent = parent;
        this.inMemory = inMemory;
    }

    /**
     * Obtains a spool whose files stand in the directory for temporary files, if any are needed.
     *
     * @return a spool without findings
     */
    public static FindingSpool create() {
        return new FindingSpool(null, IN_MEMORY);
    }

    /**
     * Obtains a spool whose files stand in a directory of their own below another one, if any are needed.
     *
     * @param parent a directory
     * @return a spool without findings
     */
    public static FindingSpool create(Path parent) {
        return new FindingSpool(Objects.requireNonNull(parent, "parent"), IN_MEMORY);
    }

    static FindingSpool create(Path parent, int inMemory) {
        return new FindingSpool(parent, inMemory);
    }

    /**
     * Checks what a reader has left, and keeps all findings.
     *
     * @param checker says what is wrong
     * @param reader a reader that no record was taken from; it is not closed
     * @return what came of it, by which a builder finds the findings again
     * @throws org.jiceng.serialization.ExchangeException if the bytes cannot be read
     * @throws UncheckedIOException if a file cannot be written
     */
    public Report check(DatasetChecker checker, ExchangeReader reader) {
        SpoolRun run = new SpoolRun(this::folder, inMemory);
        Report report = checker.check(reader, run);
        runs.put(report, run);
        return report;
    }

    /**
     * Checks a dataset in memory, and keeps all findings.
     *
     * @param checker says what is wrong
     * @param dataset the dataset
     * @return what came of it, by which a builder finds the findings again
     * @throws UncheckedIOException if a file cannot be written
     */
    public Report check(DatasetChecker checker, Dataset dataset) {
        SpoolRun run = new SpoolRun(this::folder, inMemory);
        Report report = checker.check(dataset, run);
        runs.put(report, run);
        return report;
    }

    Optional<SpoolRun> find(Report report) {
        return Optional.ofNullable(runs.get(report));
    }

    private SpoolFolder folder() {
        SpoolFolder known = folder;
        if (known == null) {
            try {
                known = new SpoolFolder(
                        parent == null
                                ? Files.createTempDirectory("jiceng-findings")
                                : Files.createTempDirectory(parent, ".jiceng-findings"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            folder = known;
        }
        return known;
    }

    /** Removes the files. */
    @Override
    public void close() {
        runs.clear();
        if (folder != null) {
            folder.close();
        }
    }
}

package org.jiceng.validation.report;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiceng.finding.Finding;
import org.jiceng.serialization.JsonFile;
import org.jiceng.serialization.JsonSchema;
import org.jiceng.serialization.Reading;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.validation.Checker;

/**
 * Reads and writes reports, their findings, differences and accepted findings as JSON.
 *
 * <p>Written text has a line for each part and each element of a list, and is the same on every machine. The schemas are
 * in the jar: {@link #schemas}.
 */
public final class ReportFiles {

    /** The format of reports. */
    public static final String REPORT = "jiceng-report/1";

    /** The format of differences between two reports. */
    public static final String DIFFERENCE = "jiceng-diff/1";

    /** The format of accepted findings. */
    public static final String BASELINE = "jiceng-baseline/1";

    /** The format of the facts of a run. */
    public static final String RUN = "jiceng-run/1";

    private static final List<String> SCHEMAS = List.of("report", "diff", "baseline", "run", "finding");

    private ReportFiles() {}

    /** Made when they are needed: reading a type's shape takes a moment. */
    private static final class Holder {

        private static final JsonFile<ReportDocument> REPORTS = JsonFile.of(ReportDocument.class, REPORT);
        private static final JsonFile<ReportFinding> FINDINGS = JsonFile.ofLines(ReportFinding.class);
        private static final JsonFile<ReportDiff> DIFFERENCES = JsonFile.of(ReportDiff.class, DIFFERENCE);
        private static final JsonFile<RunFacts> RUNS = JsonFile.of(RunFacts.class, RUN);
        private static final JsonFile<Baseline> BASELINES = JsonFile.of(Baseline.class, BASELINE);
    }

    /**
     * Returns a report as the text of a file.
     *
     * @param report the report
     * @return JSON with a line feed at its end
     */
    public static String text(ReportDocument report) {
        return Holder.REPORTS.text(report);
    }

    /**
     * Returns a finding as one line.
     *
     * @param finding the finding
     * @return JSON and a line feed
     */
    public static String line(ReportFinding finding) {
        return Holder.FINDINGS.line(finding) + "\n";
    }

    /**
     * Returns the findings that a report lists, one a line.
     *
     * @param report the report
     * @return lines of JSON; empty if nothing was found
     */
    public static String lines(ReportDocument report) {
        return report.findings().stream().map(ReportFiles::line).collect(Collectors.joining());
    }

    /**
     * Returns a difference as the text of a file.
     *
     * @param difference the difference
     * @return JSON with a line feed at its end
     */
    public static String text(ReportDiff difference) {
        return Holder.DIFFERENCES.text(difference);
    }

    /**
     * Returns accepted findings as the text of a file.
     *
     * @param baseline the accepted findings
     * @return JSON with a line feed at its end
     */
    public static String text(Baseline baseline) {
        return Holder.BASELINES.text(baseline);
    }

    /**
     * Returns the facts of a run as the text of a file.
     *
     * @param facts the facts
     * @return JSON with a line feed at its end
     */
    public static String text(RunFacts facts) {
        return Holder.RUNS.text(facts);
    }

    /**
     * Reads a report.
     *
     * @param path the file
     * @return the report, or everything that keeps it from being read
     * @throws org.jiceng.serialization.ExchangeException if the file is not there or cannot be read
     */
    public static Reading<ReportDocument> readReport(Path path) {
        return Holder.REPORTS.read(path);
    }

    /**
     * Reads accepted findings.
     *
     * @param path the file
     * @return the accepted findings, or everything that keeps them from being read; what is right about them,
     *     {@link #check} says
     * @throws org.jiceng.serialization.ExchangeException if the file is not there or cannot be read
     */
    public static Reading<Baseline> readBaseline(Path path) {
        return Holder.BASELINES.read(path);
    }

    /**
     * Says everything that is wrong with a file that was read.
     *
     * @param reading what came of reading it
     * @return what keeps it from being read and which constraints do not hold, sorted
     */
    public static List<Finding> check(Reading<?> reading) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(Checker.standard().check(reading));
        Collections.sort(findings);
        return List.copyOf(findings);
    }

    /**
     * Returns the JSON Schemas of all files of this package: {@code report}, {@code diff}, {@code baseline}, {@code run},
     * and {@code finding} for a line of a file of findings. Each stands alone; they are strict.
     *
     * @return the schemas, in a stable order
     */
    public static List<JsonSchema> schemas() {
        return SCHEMAS.stream().map(ReportFiles::load).toList();
    }

    /**
     * Finds a JSON Schema by its name.
     *
     * @param name such as {@code report}
     * @return the schema, or empty if there is none of this name here
     */
    public static Optional<JsonSchema> findSchema(String name) {
        return SCHEMAS.stream().filter(name::equals).findAny().map(ReportFiles::load);
    }

    private static JsonSchema load(String name) {
        InputStream in = ReportFiles.class.getResourceAsStream(name + ".schema.json");
        return JsonSchema.read(name, SchemaFlavour.STRICT, in);
    }
}

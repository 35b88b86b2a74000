package org.jiceng.validation.score;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.finding.AnswerKey;
import org.jiceng.finding.Finding;
import org.jiceng.serialization.JsonFile;
import org.jiceng.serialization.JsonSchema;
import org.jiceng.serialization.Reading;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.validation.report.ReportDocument;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.report.ReportFinding;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes answer keys, and reads what checkers found, as JSON. The schemas are in the jar: {@link #schemas}.
 *
 * <p>What a checker found may stand in a report of this library ({@code jiceng-report/1}), in its lines of findings, or in
 * the smallest form: an object of the format {@code jiceng-findings/1}, or lines with a code and a place each.
 */
public final class ScoreFiles {

    /** The format of answer keys. */
    public static final String KEY = "jiceng-answer-key/1";

    /** The smallest format in which a checker can say what it found. */
    public static final String FINDINGS = "jiceng-findings/1";

    private static final List<String> SCHEMAS = List.of("answer-key", "findings");
    private static final int HEAD = 400;
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\{\\s*\"format\"\\s*:\\s*\"([^\"]*)\"");

    private ScoreFiles() {}

    /** Made when they are needed: reading a type's shape takes a moment. */
    private static final class Holder {

        private static final JsonFile<AnswerKey> KEYS = JsonFile.of(AnswerKey.class, KEY);
        private static final JsonFile<FoundFile> FOUND = JsonFile.of(FoundFile.class, FINDINGS);
        private static final JsonFile<ScoredFinding> LINES = JsonFile.ofLines(ScoredFinding.class);
        private static final JsonFile<ReportFinding> REPORT_LINES = JsonFile.ofLines(ReportFinding.class);
    }

    /** Why a report has no score although it can be read. */
    public enum Unfit {
        /** It does not list everything that was found. */
        CUT_LISTING,
        /** It is about several files, and a key is about one. */
        SEVERAL_INPUTS
    }

    /**
     * What came of reading what a checker found.
     *
     * @param found everything that it found; null if that cannot be scored
     * @param findings what is wrong with the file
     * @param unfit why a report has no score; null if it has one, or could not be read
     */
    public record Found(
            @Nullable List<ScoredFinding> found,
            List<Finding> findings,
            @Nullable Unfit unfit) {

        /** Creates a result; the lists are copied. */
        public Found {
            found = found == null ? null : List.copyOf(found);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Returns a key as the text of a file.
     *
     * @param key the key
     * @return JSON with a line for each expected finding, and a line feed at its end; the same on every machine
     */
    public static String text(AnswerKey key) {
        return Holder.KEYS.text(key);
    }

    /**
     * Returns findings as the text of a file of the smallest format.
     *
     * @param found what a checker found
     * @return JSON with a line for each finding, and a line feed at its end
     */
    public static String text(FoundFile found) {
        return Holder.FOUND.text(found);
    }

    /**
     * Reads a key.
     *
     * @param path the file
     * @return the key, or everything that keeps it from being read
     * @throws org.jiceng.serialization.ExchangeException if the file is not there or cannot be read
     */
    public static Reading<AnswerKey> readKey(Path path) {
        return Holder.KEYS.read(path);
    }

    /**
     * Reads what a checker found about one file: a report, lines of findings, or the smallest form.
     *
     * @param path the file
     * @return the findings, or everything that keeps them from being scored
     * @throws org.jiceng.serialization.ExchangeException if the file is not there or cannot be read
     */
    public static Found readFound(Path path) {
        Reading<FoundFile> reading = Holder.FOUND.read(path);
        if (reading.value().isPresent()) {
            return new Found(reading.value().get().findings(), List.of(), null);
        }
        byte[] bytes = bytes(path);
        Matcher format = FORMAT.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8));
        if (!format.find()) {
            return readLines(bytes, path.toString());
        }
        return format.group(1).equals(ReportFiles.REPORT)
                ? ofReport(ReportFiles.readReport(path))
                : new Found(null, reading.findings(), null);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found ofReport(Reading<ReportDocument> reading) {
        ReportDocument report = reading.value().orElse(null);
        if (report == null) {
            return new Found(null, reading.findings(), null);
        }
        if (report.inputs().size() > 1) {
            return new Found(null, List.of(), Unfit.SEVERAL_INPUTS);
        }
        return report.isComplete()
                ? new Found(report.findings().stream().map(ScoredFinding::of).toList(), List.of(), null)
                : new Found(null, List.of(), Unfit.CUT_LISTING);
    }

    /** Each line is of one of two forms; a line that is of neither is told by what is wrong with it as the smaller one. */
    private static Found readLines(byte[] bytes, String name) {
        List<ScoredFinding> found = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        int number = 0;
        for (int from = 0; from < bytes.length; ) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            number++;
            if (!isBlank(bytes, from, to)) {
                Reading<ScoredFinding> line = Holder.LINES.read(new ByteArrayInputStream(bytes, from, to - from), name);
                Reading<ReportFinding> longer =
                        Holder.REPORT_LINES.read(new ByteArrayInputStream(bytes, from, to - from), name);
                if (line.value().isPresent()) {
                    found.add(line.value().get());
                } else if (longer.value().isPresent()) {
                    found.add(ScoredFinding.of(longer.value().get()));
                } else {
                    problems.addAll(at(line.findings(), number, from));
                }
            }
            from = to + 1;
        }
        return new Found(problems.isEmpty() ? found : null, problems, null);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private static List<Finding> at(List<Finding> findings, int line, int offset) {
        return findings.stream()
                .map(each -> each.at(each.location()
                        .at(line, offset + Math.max(0, each.location().byteOffset()))))
                .toList();
    }

    /**
     * Returns the JSON Schemas of both formats: {@code answer-key} and {@code findings}. Each stands alone; they are strict.
     *
     * @return the schemas, in a stable order
     */
    public static List<JsonSchema> schemas() {
        return SCHEMAS.stream().map(ScoreFiles::load).toList();
    }

    /**
     * Finds a JSON Schema by its name.
     *
     * @param name such as {@code answer-key}
     * @return the schema, or empty if there is none of this name here
     */
    public static Optional<JsonSchema> findSchema(String name) {
        return SCHEMAS.stream().filter(name::equals).findAny().map(ScoreFiles::load);
    }

    private static JsonSchema load(String name) {
        InputStream in = ScoreFiles.class.getResourceAsStream(name + ".schema.json");
        return JsonSchema.read(name, SchemaFlavour.STRICT, in);
    }
}

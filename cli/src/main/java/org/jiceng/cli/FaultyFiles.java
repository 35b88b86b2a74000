package org.jiceng.cli;

import java.io.BufferedOutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.finding.FindingCode;
import org.jiceng.samples.fault.Faults;
import org.jiceng.samples.fault.FaultySample;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.serialization.JsonFindings;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.validation.report.TerminalText;
import org.jiceng.validation.report.TextReport;
import org.jiceng.validation.score.ScoreFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes a sample with faults, its answer key, and its profile if the checker must be given it. */
final class FaultyFiles {

    private static final String STANDARD_OUTPUT = "-";
    private static final int BUFFER = 1 << 16;
    private static final List<String> ENDINGS = List.of(".json.gz", ".ndjson.gz", ".json", ".ndjson");

    private final CommandLine command;
    private final Texts texts;
    private final boolean force;

    private FaultyFiles(CommandLine command, Texts texts, boolean force) {
        this.command = command;
        this.texts = texts;
        this.force = force;
    }

    static FaultyFiles of(CommandLine command, Texts texts, boolean force) {
        return new FaultyFiles(command, texts, force);
    }

    static Path path(String name, CommandLine command) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noNameOfAnyFile) {
            throw new ParameterException(command, "This can be no name of a file: " + TerminalText.safe(name));
        }
    }

    /** Says why a file may not be written, if that is so. */
    boolean isRefused(Path file) {
        FindingCode why = problem(file);
        if (why != null) {
            command.getErr()
                    .print(TextReport.in(texts.locale()).text(List.of(SideFile.unreadable(file.toString(), why))));
            command.getErr().flush();
        }
        return why != null;
    }

    private @Nullable FindingCode problem(Path file) {
        if (Files.isDirectory(file)) {
            return JsonFindings.FILE_IS_DIRECTORY;
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        if (!Files.isRegularFile(file)) {
            return JsonFindings.FILE_NOT_REGULAR;
        }
        return force ? null : JsonFindings.FILE_EXISTS;
    }

    int write(FaultySample sample, String output, @Nullable Path key, @Nullable Path profile) {
        List<String> inMemory = sample.faults().counts().keySet().stream()
                .filter(Faults::isInMemoryOnly)
                .toList();
        if (!inMemory.isEmpty()) {
            throw new ParameterException(command, "No file can hold these faults: " + String.join(", ", inMemory));
        }
        boolean piped = output.equals(STANDARD_OUTPUT);
        Path data = piped ? null : path(output, command);
        Path keyFile = key == null ? beside(data, ".key.json", "--key") : key;
        Path profileFile =
                sample.needsProfile() ? (profile == null ? beside(data, ".profile.json", "--profile") : profile) : null;
        List<Path> files = Stream.of(data, keyFile, profileFile)
                .flatMap(Stream::ofNullable)
                .toList();
        if (files.stream().distinct().count() < files.size()) {
            throw new ParameterException(command, "Data, key and profile must be files of their own");
        }
        if (files.stream().anyMatch(this::isRefused)) {
            return Main.UNREADABLE;
        }
        writeData(sample, data);
        boolean isWritten = ReportFormat.write(keyFile, ScoreFiles.text(sample.answerKey()), command)
                && (profileFile == null
                        || ReportFormat.write(profileFile, ProfileFiles.text(sample.profile()), command));
        if (!isWritten) {
            return Main.UNREADABLE;
        }
        say(sample, keyFile, profileFile);
        return Main.CLEAN;
    }

    private Path beside(@Nullable Path data, String ending, String option) {
        if (data == null) {
            throw new ParameterException(command, "With standard output " + option + " must be given");
        }
        String name = data.getFileName().toString();
        String stem = ENDINGS.stream()
                .filter(each -> name.endsWith(each) && name.length() > each.length())
                .findFirst()
                .map(each -> name.substring(0, name.length() - each.length()))
                .orElse(name);
        return data.resolveSibling(stem + ending);
    }

    private void writeData(FaultySample sample, @Nullable Path data) {
        try (ExchangeWriter writer = data == null
                ? ExchangeWriter.to(
                        new BufferedOutputStream(new WriterOutput(command.getOut()), BUFFER),
                        sample.dataset().header())
                : ExchangeWriter.create(data, sample.dataset().header())) {
            sample.dataset().records().forEach(writer::write);
            writer.complete();
        }
    }

    private void say(FaultySample sample, Path keyFile, @Nullable Path profileFile) {
        long count = sample.faults().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        PrintWriter err = command.getErr();
        err.println(texts.get(
                "sample.faults",
                count,
                sample.faults().counts().size(),
                sample.answerKey().expected().size()));
        err.println(texts.get("sample.key", TerminalText.safe(keyFile.toString())));
        if (profileFile != null) {
            err.println(texts.get("sample.profile", TerminalText.safe(profileFile.toString())));
        }
        err.flush();
    }
}

package org.jiceng.cli;

import java.io.BufferedOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.id.DatasetRecord;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.Samples;
import org.jiceng.samples.Scenario;
import org.jiceng.samples.fault.Faults;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.territory.Division;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code jiceng sample}: writes a synthetic place of any size. */
@Command(
        name = "sample",
        description = {
            "Writes an exchange file about a place that does not exist: valid, linked records of every kind.",
            "The same seed gives the same bytes.",
            "With --faults it has faults, and an answer key says what a correct checker finds."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file is written",
            "2:the command was used wrongly, or the sample has no room for the faults",
            "3:a file cannot be written, or exists already"
        })
final class SampleCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";
    private static final int BUFFER = 1 << 16;
    private static final int DEFAULT_SEED = 1;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file that is to be written; - is standard output.")
    private String output = "";

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description =
                    "A place with published counts: district-31, county-38-232, district-38-342 or county-13-187.")
    private @Nullable String scenario;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + DEFAULT_SEED,
            description = "Any whole number (${DEFAULT-VALUE}); another seed gives another place.")
    private long seed = DEFAULT_SEED;

    @Option(
            names = "--communities",
            paramLabel = "N",
            description = "How many communities; 5, or as many as the members need, unless it is given.")
    private @Nullable Integer communities;

    @Option(
            names = "--members",
            paramLabel = "N",
            description = "How many members in all communities together; about 220 in each unless it is given.")
    private @Nullable Long members;

    @Option(
            names = "--citizen-numbers",
            description = "Give the members citizen numbers: of nobody, with births from 1880 to 1899.")
    private boolean citizenNumbers;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many threads generate (${DEFAULT-VALUE}); the bytes do not depend on it.")
    private int threads = 1;

    @Option(
            names = "--faults",
            paramLabel = "FAULTS",
            description = "Faults that are put in, such as points.overdraft=3,grid.code.duplicate=1; jiceng rules lists"
                    + " codes. The sample is then made in memory.")
    private @Nullable String faults;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Where the answer key is written; beside the output with the ending .key.json unless it is"
                    + " given.")
    private @Nullable Path key;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Where the profile of the place is written, for check --profile. Where faults need one of"
                    + " their own, it stands beside the output with the ending .profile.json unless this is given.")
    private @Nullable Path profile;

    @Option(names = "--force", description = "Replace files that exist.")
    private boolean force;

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "The language of what is said on standard error: zh-CN or en; by default that of the system,"
                    + " else en.")
    private @Nullable Locale locale;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; called by picocli. */
    SampleCommand() {}

    @Override
    public Integer call() {
        Texts texts = Texts.in(locale == null ? Texts.systemLocale() : locale);
        PrintWriter err = spec.commandLine().getErr();
        try {
            SampleSpec sample = sample();
            if (faults != null) {
                return FaultyFiles.of(spec.commandLine(), texts, force)
                        .write(Faults.parse(faults).in(sample), output, key, profile);
            }
            if (key != null) {
                throw wrong("--key is for samples with --faults");
            }
            return write(sample, texts);
        } catch (IllegalArgumentException outOfRange) {
            throw wrong(outOfRange.getMessage());
        } catch (ExchangeException notWritten) {
            err.println("jiceng: " + notWritten.getMessage());
            return Main.UNREADABLE;
        }
    }

    private SampleSpec sample() {
        SampleSpec sample = Samples.seed(seed).threads(threads);
        if (scenario != null) {
            sample = sample.scenario(Scenario.find(scenario)
                    .orElseThrow(() -> wrong("Scenario must be one of " + scenarios() + ", but was: " + scenario)));
        }
        if (communities != null) {
            sample = sample.communities(communities);
        }
        if (members != null) {
            sample = sample.members(members);
        }
        return citizenNumbers ? sample.withCitizenNumbers() : sample;
    }

    private static String scenarios() {
        return Arrays.stream(Scenario.values()).map(Scenario::word).collect(Collectors.joining(", "));
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int write(SampleSpec sample, Texts texts) {
        boolean isPiped = output.equals(STANDARD_OUTPUT);
        Path data = isPiped ? null : FaultyFiles.path(output, spec.commandLine());
        if (data != null && data.equals(profile)) {
            throw wrong("Data and profile must be files of their own");
        }
        FaultyFiles files = FaultyFiles.of(spec.commandLine(), texts, force);
        if (Stream.of(data, profile).flatMap(Stream::ofNullable).anyMatch(files::isRefused)) {
            return Main.UNREADABLE;
        }
        if (data == null) {
            toStandardOutput(sample, texts);
        } else {
            toFile(sample, data, texts);
        }
        return profile == null || ReportFormat.write(profile, ProfileFiles.text(sample.profile()), spec.commandLine())
                ? Main.CLEAN
                : Main.UNREADABLE;
    }

    private void toStandardOutput(SampleSpec sample, Texts texts) {
        PrintWriter out = spec.commandLine().getOut();
        try (ExchangeWriter writer =
                ExchangeWriter.to(new BufferedOutputStream(new WriterOutput(out), BUFFER), sample.header())) {
            write(sample, writer, texts);
        }
    }

    private void toFile(SampleSpec sample, Path data, Texts texts) {
        try (ExchangeWriter writer = ExchangeWriter.create(data, sample.header())) {
            write(sample, writer, texts);
        }
    }

    private void write(SampleSpec sample, ExchangeWriter writer, Texts texts) {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, Progress.isTerminal(), sample.communityCount());
        long start = System.nanoTime();
        long records = 0;
        long done = 0;
        try (Stream<DatasetRecord> stream = sample.stream()) {
            for (Iterator<DatasetRecord> all = stream.iterator(); all.hasNext(); records++) {
                DatasetRecord record = all.next();
                if (record instanceof Division division && division.communityType() != null) {
                    progress.show(done, texts.get("sample.progress", done, sample.communityCount(), records));
                    done++;
                }
                writer.write(record);
            }
            writer.complete();
        } finally {
            progress.end();
        }
        long tenths = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 100);
        err.println(texts.get("sample.written", records, tenths / 10 + "." + tenths % 10, records * 10 / tenths));
        err.flush();
    }
}

package org.jiceng.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.FindingCode;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.ExchangeForm;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.serialization.JsonFindings;
import org.jiceng.serialization.Reading;
import org.jiceng.validation.report.TerminalText;
import org.jiceng.validation.report.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jiceng convert}: writes an exchange file in another form, record by record. */
@Command(
        name = "convert",
        description = "Writes an exchange file in another form: one document or a stream, plain or gzip."
                + " Nothing is written if anything in it cannot be read.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file was written",
            "1:nothing was written, since not everything could be read",
            "2:the command was used wrongly",
            "3:a file cannot be read or written"
        })
final class ConvertCommand implements Callable<Integer> {

    private static final String PIPE = "-";
    private static final int SHOWN_PER_CODE = 20;

    @Parameters(index = "0", paramLabel = "IN", description = "An exchange file of any form; - for standard input.")
    private String in = "";

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = "The file to write; its name says the form (.ndjson for a stream, else a document; .gz after"
                    + " it for gzip). - for standard output, a stream unless --to says otherwise.")
    private String out = "";

    @Option(
            names = "--to",
            paramLabel = "FORM",
            description = "The form, whatever the name: json, json.gz, ndjson or ndjson.gz.")
    private @Nullable String to;

    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    @Option(
            names = "--locale",
            paramLabel = "LANGUAGE",
            converter = LanguageConverter.class,
            description = "The language of the answer: zh-CN or en; by default that of the system, else en.")
    private @Nullable Locale locale;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @ParentCommand
    private @Nullable Main main;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; called by picocli. */
    ConvertCommand() {}

    @Override
    public Integer call() {
        Texts texts = Texts.in(locale == null ? Texts.systemLocale() : locale);
        TextReport printer = TextReport.in(texts.locale()).showing(SHOWN_PER_CODE);
        try {
            return convert(printer, texts);
        } catch (Refused refused) {
            PrintWriter err = spec.commandLine().getErr();
            err.print(printer.text(List.of(SideFile.unreadable(refused.file, refused.code))));
            err.flush();
            return Main.UNREADABLE;
        }
    }

    private int convert(TextReport printer, Texts texts) {
        ExchangeForm form = form();
        Path target = PIPE.equals(out) ? null : path(out);
        if (target != null && !force && Files.exists(target) && !Files.isDirectory(target)) {
            throw new Refused(out, JsonFindings.FILE_EXISTS);
        }
        FindingCounts refused = new FindingCounts(SHOWN_PER_CODE);
        try (ExchangeReader reader = open()) {
            Optional<DatasetHeader> header = reader.header().flatMap(Reading::value);
            if (header.isEmpty()) {
                reader.findings().forEach(refused::add);
                return fail(printer, texts, refused, Main.UNREADABLE);
            }
            try (ExchangeWriter writer = create(target, header.get(), form)) {
                copy(reader, writer, refused);
                if (refused.isEmpty()) {
                    complete(writer);
                    return Main.CLEAN;
                }
            }
        }
        return fail(printer, texts, refused, Main.ERRORS);
    }

    private int fail(TextReport printer, Texts texts, FindingCounts refused, int exitCode) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(TerminalText.safe(in) + "\n\n" + printer.text(refused.kept(), refused.totals()) + "\n");
        err.print(texts.get("not-written") + "\n");
        err.flush();
        return exitCode;
    }

    private void copy(ExchangeReader reader, ExchangeWriter writer, FindingCounts refused) {
        Optional<Reading<DatasetRecord>> next = next(reader);
        while (next.isPresent()) {
            next.get().findings().forEach(refused::add);
            // After the first refusal the file is read on for its findings alone.
            if (refused.isEmpty() && next.get().value().isPresent()) {
                write(writer, next.get().value().get());
            }
            next = next(reader);
        }
        reader.findings().forEach(refused::add);
    }

    private ExchangeForm form() {
        if (to != null) {
            return ExchangeForm.find(to)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "Invalid value for option '--to': expected one of json, json.gz, ndjson, ndjson.gz"));
        }
        return PIPE.equals(out) ? ExchangeForm.STREAM : ExchangeForm.ofName(path(out));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noNameOfAnyFile) {
            throw new Refused(name, JsonFindings.FILE_NOT_FOUND);
        }
    }

    private Main main() {
        return Objects.requireNonNull(main, "picocli sets the command above this one");
    }

    private ExchangeReader open() {
        try {
            return PIPE.equals(in)
                    ? ExchangeReader.open(main().in(), PIPE, limits.limits())
                    : ExchangeReader.open(path(in), limits.limits());
        } catch (ExchangeException e) {
            throw new Refused(in, e.kind().code());
        }
    }

    private Optional<Reading<DatasetRecord>> next(ExchangeReader reader) {
        try {
            return reader.next();
        } catch (ExchangeException e) {
            throw new Refused(in, e.kind().code());
        }
    }

    private ExchangeWriter create(@Nullable Path target, DatasetHeader header, ExchangeForm form) {
        try {
            return target == null
                    ? ExchangeWriter.to(main().bytes(), header, form)
                    : ExchangeWriter.create(target, header, form);
        } catch (ExchangeException e) {
            throw new Refused(out, e.kind().code());
        }
    }

    private void write(ExchangeWriter writer, DatasetRecord record) {
        try {
            writer.write(record);
        } catch (ExchangeException e) {
            throw new Refused(out, e.kind().code());
        }
    }

    private void complete(ExchangeWriter writer) {
        try {
            writer.complete();
        } catch (ExchangeException e) {
            throw new Refused(out, e.kind().code());
        }
    }

    /** Says which file could not be read or written, and why. */
    @SuppressWarnings("serial") // never serialized: it does not leave this class
    private static final class Refused extends RuntimeException {

        private final String file;
        private final FindingCode code;

        Refused(String file, FindingCode code) {
            super(code.value(), null, false, false);
            this.file = file;
            this.code = code;
        }
    }
}

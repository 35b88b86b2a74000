package org.jiceng.cli;

import org.jiceng.serialization.ReadLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that set limits of reading, for every command that reads exchange files. */
final class LimitOptions {

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "Levels of objects and arrays in a record (32); at most " + ReadLimits.DEEPEST + ".")
    private @Nullable Long depth;

    @Option(
            names = "--max-text",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "Characters of a text (100000).")
    private @Nullable Long text;

    @Option(
            names = "--max-number",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "Characters of a number (100).")
    private @Nullable Long number;

    @Option(
            names = "--max-name",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "Bytes of the name of a property (200).")
    private @Nullable Long name;

    @Option(
            names = "--max-record-bytes",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "Bytes of a record (1M).")
    private @Nullable Long recordBytes;

    @Option(
            names = "--max-line-bytes",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "Bytes read in search of the end of a record (64M).")
    private @Nullable Long lineBytes;

    @Option(
            names = "--max-document-bytes",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = "Bytes of a file, after decompression (64G).")
    private @Nullable Long documentBytes;

    @Option(
            names = "--max-findings",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "Findings of a record, and of each code, that are kept (10000); all are counted.")
    private @Nullable Long findings;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** Creates the options; called by picocli. */
    LimitOptions() {}

    ReadLimits limits() {
        ReadLimits standard = ReadLimits.standard();
        if (depth != null && depth > ReadLimits.DEEPEST) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--max-depth': it must be at most " + ReadLimits.DEEPEST);
        }
        return new ReadLimits(
                small("--max-depth", depth, standard.maxDepth()),
                small("--max-text", text, standard.maxTextLength()),
                small("--max-number", number, standard.maxNumberLength()),
                small("--max-name", name, standard.maxNameLength()),
                small("--max-record-bytes", recordBytes, standard.maxRecordBytes()),
                lineBytes == null ? standard.maxLineBytes() : lineBytes,
                documentBytes == null ? standard.maxDocumentBytes() : documentBytes,
                small("--max-findings", findings, standard.maxFindings()));
    }

    private int small(String option, @Nullable Long given, int standard) {
        if (given == null) {
            return standard;
        }
        if (given > Integer.MAX_VALUE - 8) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '" + option + "': it must be less than 2G");
        }
        return given.intValue();
    }
}

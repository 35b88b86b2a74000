package org.jiceng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.serialization.JsonSchema;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.serialization.Schemas;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.score.ScoreFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code jiceng schema}: gives out the JSON Schemas, or their names. */
@Command(
        name = "schema",
        description = "Gives out the JSON Schemas of records and files; without a name, lists what there is.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:the command was used wrongly", "3:a file cannot be written"})
final class SchemaCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description =
                    "What the schema describes: a kind of record such as grid, or header, document, profile, report ….")
    private @Nullable String name;

    @Option(names = "--all", description = "All schemas, each in a file of its own; needs a directory.")
    private boolean all;

    @Option(names = "--bundle", description = "All schemas in one; the whole describes a document.")
    private boolean bundle;

    @Option(names = "--open", description = "The flavour that allows unknown properties.")
    private boolean open;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR|-",
            defaultValue = STANDARD_OUTPUT,
            description = "A directory for the files, or - for standard output (${DEFAULT-VALUE}).")
    private String output = STANDARD_OUTPUT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Creates the command; called by picocli. */
    SchemaCommand() {}

    @Override
    public Integer call() {
        SchemaFlavour flavour = open ? SchemaFlavour.OPEN : SchemaFlavour.STRICT;
        PrintWriter out = spec.commandLine().getOut();
        if ((all ? 1 : 0) + (bundle ? 1 : 0) + (name == null ? 0 : 1) > 1) {
            throw wrongUsage("Give a name, --all or --bundle, and only one of them");
        }
        if (all) {
            if (output.equals(STANDARD_OUTPUT)) {
                throw wrongUsage("--all makes many files: give a directory with -o DIR, or ask for the --bundle");
            }
            return write(all(flavour), out);
        }
        if (bundle) {
            return write(List.of(Schemas.bundle(flavour)), out);
        }
        if (name == null) {
            all(flavour).forEach(schema -> out.print(schema.name() + "  " + schema.id() + "\n"));
            out.flush();
            return Main.CLEAN;
        }
        JsonSchema schema = Stream.concat(all(flavour).stream(), Stream.of(Schemas.bundle(flavour)))
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrongUsage("Name must be one of " + names(flavour)));
        return write(List.of(schema), out);
    }

    /** Reports, answer keys and what belongs to them are written by programs of one version, so they have no open flavour. */
    private static List<JsonSchema> all(SchemaFlavour flavour) {
        List<JsonSchema> all = new ArrayList<>(Schemas.all(flavour));
        if (flavour == SchemaFlavour.STRICT) {
            all.addAll(ReportFiles.schemas());
            all.addAll(ScoreFiles.schemas());
        }
        return all;
    }

    private static String names(SchemaFlavour flavour) {
        return all(flavour).stream().map(JsonSchema::name).collect(Collectors.joining(", "));
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int write(List<JsonSchema> schemas, PrintWriter out) {
        if (output.equals(STANDARD_OUTPUT)) {
            schemas.forEach(schema -> out.print(schema.text()));
            out.flush();
            return Main.CLEAN;
        }
        try {
            Path directory = Path.of(output);
            for (JsonSchema schema : schemas) {
                Path file = directory.resolve(schema.path());
                Path parent = file.getParent();
                Files.createDirectories(parent == null ? directory : parent);
                Files.write(file, schema.bytes());
                out.print(file + "\n");
            }
            out.flush();
            return Main.CLEAN;
        } catch (IOException | InvalidPathException notWritable) {
            // The message of the system may be in any language; the path says enough.
            spec.commandLine().getErr().print("jiceng: cannot write to " + output + "\n");
            spec.commandLine().getErr().flush();
            return Main.UNREADABLE;
        }
    }
}

package org.jiceng.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiceng.validation.report.TextStyle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code jiceng} with its sub-commands. */
@Command(
        name = "jiceng",
        description = "Checks data of grassroots governance.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {CheckCommand.class, DiffCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at the level of an error was found",
            "1:something was found that must be mended",
            "2:the command was used wrongly",
            "3:a file cannot be read or written"
        })
public final class Main implements Runnable {

    static final int CLEAN = 0;
    static final int ERRORS = 1;
    static final int WRONG_USAGE = 2;
    static final int UNREADABLE = 3;

    // Held, because a logger that nobody holds forgets its level.
    private static final Logger PROVIDER_VERSION_LOG =
            Logger.getLogger("org.hibernate.validator.internal.util.Version");

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private final InputStream standardInput;
    private final Terminal terminal;

    /** Creates the command; called by the command line and by picocli. */
    public Main() {
        this(InputStream.nullInputStream(), Terminal.NONE);
    }

    private Main(InputStream standardInput, Terminal terminal) {
        this.standardInput = standardInput;
        this.terminal = terminal;
    }

    InputStream standardInput() {
        return standardInput;
    }

    TextStyle style(boolean showsFingerprints) {
        return new TextStyle(terminal.colours(), terminal.width(), showsFingerprints);
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        PROVIDER_VERSION_LOG.setLevel(Level.WARNING);
        // Always UTF-8, whatever the machine's own charset is: output is data too.
        try (PrintWriter out = utf8(FileDescriptor.out);
                PrintWriter err = utf8(FileDescriptor.err)) {
            int exitCode = run(new Main(System.in, Terminal.ofProcess()), out, err, args);
            out.flush();
            err.flush();
            System.exit(exitCode);
        }
    }

    /**
     * Runs the command.
     *
     * @param out takes the answer
     * @param err takes what went wrong
     * @param args the arguments
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(new Main(), out, err, args);
    }

    static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        return run(new Main(in, Terminal.NONE), out, err, args);
    }

    private static int run(Main main, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(main)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.println("jiceng: something unexpected happened ("
                            + failure.getClass().getSimpleName()
                            + "); please report it with the file if it may be shared");
                    return UNREADABLE;
                })
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing sub-command, such as: jiceng check FILE");
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8),
                false,
                StandardCharsets.UTF_8);
    }

    /** Reads the version from the jar. */
    static final class Version implements IVersionProvider {

        /** Creates the provider; called by picocli. */
        Version() {}

        static String text() {
            String version = Main.class.getPackage().getImplementationVersion();
            return "jiceng " + (version == null ? "(not packaged)" : version);
        }

        @Override
        public String[] getVersion() {
            return new String[] {text()};
        }
    }
}

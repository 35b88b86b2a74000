package org.jiceng.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jiceng.validation.report.TerminalText;
import org.jiceng.validation.report.TextStyle;
import org.jiceng.validation.spi.RuleFailedException;
import org.jiceng.validation.spi.RuleProviderException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code jiceng} with its sub-commands. */
@Command(
        name = "jiceng",
        description = "Checks data of grassroots governance, and makes some to try things on.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            CheckCommand.class,
            ConvertCommand.class,
            DiffCommand.class,
            SampleCommand.class,
            SchemaCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            ScoreCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing at the level of an error was found",
            "1:something was found that must be mended",
            "2:the command was used wrongly",
            "3:a file cannot be read or written, or the command could not do its work"
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

    private final InputStream in;
    private final OutputStream bytes;
    private final Terminal terminal;

    /** Creates the command; called by the command line and by picocli. */
    public Main() {
        this(Terminal.NONE);
    }

    private Main(Terminal terminal) {
        this(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), terminal);
    }

    private Main(InputStream in, OutputStream bytes, Terminal terminal) {
        this.in = in;
        this.terminal = terminal;
        this.bytes = new BufferedOutputStream(bytes) {
            @Override
            public void close() throws IOException {
                // Standard output is for whatever comes after as well.
                flush();
            }
        };
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
            // Whatever is thrown is caught in there: nobody could print it when the streams are closed.
            int exitCode = run(() -> new Main(Terminal.ofProcess()), out, err, args);
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
        return run(() -> new Main(), out, err, args);
    }

    /**
     * Runs the command with other standard streams.
     *
     * @param in what is read for the file name "-"
     * @param bytes what is written for the file name "-"
     * @param out takes the answer
     * @param err takes what went wrong
     * @param args the arguments
     * @return the exit code
     */
    static int run(InputStream in, OutputStream bytes, PrintWriter out, PrintWriter err, String... args) {
        return run(() -> new Main(in, bytes, Terminal.NONE), out, err, args);
    }

    private static int run(Supplier<Main> main, PrintWriter out, PrintWriter err, String... args) {
        try {
            return execute(main.get(), out, err, args);
        } catch (OutOfMemoryError tooLittle) {
            // Without a word this would look like a file in which something was found.
            err.println(
                    "jiceng: " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB of memory are not enough, and"
                            + " nothing was answered; give Java more, such as -Xmx1g, or keep fewer findings with --max-findings");
            return UNREADABLE;
        } catch (Throwable failure) {
            return refuse(failure, err);
        }
    }

    private static int execute(Main main, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(main)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> refuse(failure, err))
                .execute(args);
    }

    /** Says in one line why nothing came of it; exit code 1 would look like a file in which something was found. */
    private static int refuse(Throwable failure, PrintWriter err) {
        if (failure instanceof RuleFailedException broken) {
            err.println("jiceng: " + TerminalText.safe(String.valueOf(broken.getMessage()))
                    + "; this is an error of the rule and not of the data, and nothing was checked");
        } else if (failure instanceof RuleProviderException unusable) {
            err.println("jiceng: " + TerminalText.safe(String.valueOf(unusable.getMessage()))
                    + "; this is an error of the provider and not of the data, and nothing was done");
        } else {
            err.println("jiceng: something unexpected happened ("
                    + failure.getClass().getSimpleName()
                    + "); please report it with the file if it may be shared");
        }
        err.flush();
        return UNREADABLE;
    }

    InputStream in() {
        return in;
    }

    OutputStream bytes() {
        return bytes;
    }

    TextStyle style(boolean showsFingerprints) {
        return new TextStyle(terminal.colours(), terminal.width(), showsFingerprints);
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

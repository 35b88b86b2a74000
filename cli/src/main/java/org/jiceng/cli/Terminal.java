package org.jiceng.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer goes.
 *
 * @param colours whether it may be coloured
 * @param width how many columns a line may have; 0 if nobody says
 */
record Terminal(boolean colours, int width) {

    /** A pipe or a file. */
    static final Terminal NONE = new Terminal(false, 0);

    private static final int NARROWEST = 40;

    static Terminal ofProcess() {
        return of(isTerminal(), System.getenv("NO_COLOR"), System.getenv("TERM"), System.getenv("COLUMNS"));
    }

    /** Colours need a terminal that understands them, and nobody who forbids them (no-color.org). */
    static Terminal of(boolean isTerminal, @Nullable String noColour, @Nullable String term, @Nullable String columns) {
        if (!isTerminal) {
            return NONE;
        }
        boolean isForbidden = noColour != null && !noColour.isEmpty();
        return new Terminal(!isForbidden && term != null && !term.equals("dumb"), widthOf(columns));
    }

    private static int widthOf(@Nullable String columns) {
        try {
            int width = columns == null ? 0 : Integer.parseInt(columns);
            return width >= NARROWEST ? width : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** Before Java 22 there was a console for terminals only; since then it has to be asked. */
    @SuppressWarnings("SystemConsoleNull") // newer versions are asked below
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }
}

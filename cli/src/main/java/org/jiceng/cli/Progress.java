package org.jiceng.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Shows on a terminal how far something has come, on one line that is written over and removed in the end. */
final class Progress {

    private static final int WIDTH = 30;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final PrintWriter out;
    private final boolean shown;
    private final long goal;
    private long last;
    private int written;

    Progress(PrintWriter out, boolean shown, long goal) {
        this.out = out;
        this.shown = shown;
        this.goal = goal;
        last = System.nanoTime();
    }

    /** Tells whether somebody looks at a terminal; a newer virtual machine has a console even where there is none. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderThanTheMethod) {
            return true;
        }
    }

    /** Shows how far it is, unless that was shown a moment ago. */
    void show(long done, String text) {
        if (!shown || System.nanoTime() - last < PAUSE) {
            return;
        }
        last = System.nanoTime();
        write(bar(done, goal) + " " + text);
    }

    static String bar(long done, long goal) {
        int filled = (int) (Math.min(done, goal) * WIDTH / Math.max(1, goal));
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]";
    }

    private void write(String line) {
        // What was longer before is overwritten by blanks.
        out.print("\r" + line + " ".repeat(Math.max(0, written - line.length())));
        out.flush();
        written = line.length();
    }

    /** Removes the line. */
    void end() {
        if (written > 0) {
            out.print("\r" + " ".repeat(written) + "\r");
            out.flush();
        }
    }
}

package org.jiceng.validation.report;

import org.jiceng.finding.Severity;

/**
 * How text looks.
 *
 * @param colours whether severities are coloured with ANSI sequences, which only a terminal understands
 * @param width how many columns a line may have; 0 for lines of any length
 * @param showsFingerprints whether each finding is followed by its fingerprint
 */
public record TextStyle(boolean colours, int width, boolean showsFingerprints) {

    /** No colours, lines of any length, no fingerprints: what a file and a pipe get. */
    public static final TextStyle PLAIN = new TextStyle(false, 0, false);

    private static final String END = "\u001b[0m";

    String of(Severity severity, String text) {
        return switch (severity) {
            case FATAL, ERROR -> paint("\u001b[1;31m", text);
            case WARNING -> paint("\u001b[33m", text);
            case INFO -> paint("\u001b[36m", text);
        };
    }

    String good(String text) {
        return paint("\u001b[1;32m", text);
    }

    String strong(String text) {
        return paint("\u001b[1m", text);
    }

    private String paint(String start, String text) {
        return colours ? start + text + END : text;
    }
}

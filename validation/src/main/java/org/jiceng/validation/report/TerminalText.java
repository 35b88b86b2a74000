package org.jiceng.validation.report;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.text.TextRules;

/** Sets text in columns of a terminal, where a Chinese character is as wide as two Latin ones. */
public final class TerminalText {

    private TerminalText() {}

    /**
     * Fills a text up on its right.
     *
     * @param text the text
     * @param width the number of columns
     * @return the text with spaces behind it; the text itself if it is wider
     */
    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /**
     * Fills a text up on its left.
     *
     * @param text the text
     * @param width the number of columns
     * @return the text with spaces before it; the text itself if it is wider
     */
    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /**
     * Returns how many columns a text takes.
     *
     * @param text the text
     * @return the number of columns
     */
    public static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(codePoint)
                || (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0x303E)
                || (codePoint >= 0x3041 && codePoint <= 0x33FF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
        return wide ? 2 : 1;
    }

    /**
     * Replaces what could move the cursor, colour the screen or turn the writing round.
     *
     * @param text any text
     * @return a text that is safe to show
     */
    public static String safe(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .map(c -> TextRules.findForbidden(Character.toString(c), false).isPresent() ? '\uFFFD' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Cuts a text to a number of columns, with an ellipsis where something was cut off. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int c : text.codePoints().toArray()) {
            used += width(c);
            if (used >= width) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out.append('…').toString();
    }

    /** Breaks a text into lines: between words, and anywhere between Chinese characters; time is in proportion to it. */
    static List<String> wrap(String text, int width) {
        Wrapping wrapping = new Wrapping(width);
        text.codePoints().forEach(wrapping::take);
        return wrapping.finish();
    }

    /** Lines in the making; what is written is never measured again. */
    private static final class Wrapping {

        private final int width;
        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private final StringBuilder word = new StringBuilder();
        private int lineWidth;
        private int wordWidth;

        Wrapping(int width) {
            this.width = width;
        }

        void take(int codePoint) {
            int columns = width(codePoint);
            boolean isWide = columns == 2;
            if (isWide || codePoint == ' ') {
                append();
            }
            word.appendCodePoint(codePoint);
            wordWidth += columns;
            if (isWide) {
                append();
            }
        }

        List<String> finish() {
            append();
            if (line.length() > 0 || lines.isEmpty()) {
                lines.add(line.toString());
            }
            return lines;
        }

        private void append() {
            if (line.length() > 0 && lineWidth + wordWidth > width) {
                lines.add(line.toString());
                line.setLength(0);
                lineWidth = 0;
            }
            int from = line.length() == 0 && word.length() > 0 && word.charAt(0) == ' ' ? 1 : 0;
            line.append(word, from, word.length());
            lineWidth += wordWidth - from;
            word.setLength(0);
            wordWidth = 0;
        }
    }
}

package org.jiceng.code;

import java.util.Locale;

/**
 * Thrown when a text is not a code of the type that was asked for.
 *
 * <p>The message says what must hold. It ends with the refused text, shortened and with control characters escaped,
 * for codes that are public; it has no part of the text for types that hold personal data.
 */
public final class InvalidCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 40;

    private final CodeProblem.Reason reason;
    private final int position;

    private InvalidCodeException(String message, CodeProblem problem) {
        super(message);
        this.reason = problem.reason();
        this.position = problem.position();
    }

    /**
     * Returns what is wrong and where.
     *
     * @return the problem that {@code findProblem} of the type finds in the same text
     */
    public CodeProblem problem() {
        return new CodeProblem(reason, position);
    }

    static InvalidCodeException showing(String value, CodeForm form, CodeProblem problem) {
        return new InvalidCodeException(
                form.sentence(problem) + " (position " + problem.position() + "), but was: " + shown(value), problem);
    }

    static InvalidCodeException hiding(CodeForm form, CodeProblem problem) {
        return new InvalidCodeException(
                form.sentence(problem) + " (position " + problem.position() + " of a text that is not shown)", problem);
    }

    private static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < value.length(); ) {
            if (i >= LONGEST_SHOWN) {
                return shown.append("... (")
                        .append(value.length())
                        .append(" chars)")
                        .toString();
            }
            int codePoint = value.codePointAt(i);
            if (isPrintable(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", codePoint));
            }
            i += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

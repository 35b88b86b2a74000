package org.jiceng.code;

/**
 * Thrown when a text is not a code of the type that was asked for.
 *
 * <p>The message says what must hold, at which position, and how long the text is, such as "DivisionCode must be 6, 9 or
 * 12 digits 0-9 (position 11 of a text of 11 characters that is not shown)". It has no part of the text, whatever the
 * type: what stands in the wrong column may be a citizen number or a name. Position and length count {@code char}s of
 * the text that {@code of} was given; for {@code parseLenient}, of the text after folding, which stops soon after the
 * longest length of the type.
 */
public final class InvalidCodeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

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

    static InvalidCodeException of(CodeForm form, CodeProblem problem, int length) {
        String place =
                " (position " + problem.position() + " of a text of " + length + " characters that is not shown)";
        return new InvalidCodeException(form.sentence(problem) + place, problem);
    }
}

package org.jiceng.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumSet;
import java.util.Set;
import org.jiceng.text.TextProblem;
import org.jiceng.text.TextRules;
import org.jspecify.annotations.Nullable;

/** Answers for {@link Text}. */
public final class TextValidator implements ConstraintValidator<Text, String> {

    private int min = 1;
    private int max = Integer.MAX_VALUE;
    private boolean multiline;

    /** Creates a validator; called by the validation provider. */
    public TextValidator() {}

    @Override
    public void initialize(Text annotation) {
        min = annotation.min();
        max = annotation.max();
        multiline = annotation.multiline();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        Set<TextProblem> problems = text == null ? Set.of() : problems(text, min, max, multiline);
        if (problems.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        for (TextProblem problem : problems) {
            Violations.add(context, "text." + problem.word());
        }
        return false;
    }

    /**
     * Finds everything that is wrong with a text.
     *
     * @param text the text
     * @param min the fewest code points
     * @param max the most code points
     * @param multiline whether line feed and tab are allowed
     * @return the problems in the order of the enum, empty if the text is fine
     */
    public static Set<TextProblem> problems(String text, int min, int max, boolean multiline) {
        Set<TextProblem> problems = EnumSet.noneOf(TextProblem.class);
        int length = TextRules.length(text);
        if (TextRules.isBlank(text)) {
            problems.add(TextProblem.BLANK);
        } else if (length < min) {
            problems.add(TextProblem.TOO_SHORT);
        }
        if (length > max) {
            problems.add(TextProblem.TOO_LONG);
        }
        TextRules.findForbidden(text, multiline).ifPresent(problems::add);
        return problems;
    }
}

package org.jiceng.validation.schemas;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.text.TextForm;
import org.jspecify.annotations.Nullable;

/** Text forms through the one door that every value type has, its {@code of}. */
final class TextForms {

    private static final List<String> CHECK_CHARACTERS = List.of("0123456789ABCDEFGHJKLMNPQRTUWXY".split(""));

    private TextForms() {}

    static @Nullable Object tryOf(Class<?> type, String text) {
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " must have a public of(String)", e);
        }
    }

    /** Puts other check characters into a text until its type takes it; gives the text itself if none helps. */
    static String mended(Class<?> type, String text) {
        if (!type.getAnnotation(TextForm.class).checksMore() || text.length() < 3 || tryOf(type, text) != null) {
            return text;
        }
        String start = text.substring(0, text.length() - 1);
        for (String last : CHECK_CHARACTERS) {
            if (tryOf(type, start + last) != null) {
                return start + last;
            }
        }
        if (type != UnifiedSocialCreditCode.class) {
            return text;
        }
        // This code has another one inside, with a check character of its own.
        for (String inner : CHECK_CHARACTERS) {
            for (String last : CHECK_CHARACTERS) {
                String candidate = start.substring(0, start.length() - 1) + inner + last;
                if (tryOf(type, candidate) != null) {
                    return candidate;
                }
            }
        }
        return text;
    }
}

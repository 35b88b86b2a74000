package org.jiceng.finding;

import java.util.Locale;
import java.util.Objects;

/**
 * What a finding code means: its usual severity and its sentences in both languages.
 *
 * <p>Sentences may name arguments in braces, such as {@code {max}}.
 *
 * @param code the code
 * @param severity the severity it has unless a profile says otherwise
 * @param since the version that has it first
 * @param message what is wrong, in English
 * @param remedy how to mend it, in English
 * @param messageZh what is wrong, in Chinese
 * @param remedyZh how to mend it, in Chinese
 */
public record FindingDefinition(
        FindingCode code,
        Severity severity,
        String since,
        String message,
        String remedy,
        String messageZh,
        String remedyZh) {

    /** Creates a definition. */
    public FindingDefinition {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(messageZh, "messageZh");
        Objects.requireNonNull(remedyZh, "remedyZh");
    }

    /**
     * Returns the sentence that says what is wrong.
     *
     * @param locale the language of the reader; every Chinese locale gives Chinese, all others English
     * @return the sentence with its arguments still in braces
     */
    public String message(Locale locale) {
        return isChinese(locale) ? messageZh : message;
    }

    /**
     * Returns the sentence that says how to mend it.
     *
     * @param locale the language of the reader; every Chinese locale gives Chinese, all others English
     * @return the sentence with its arguments still in braces
     */
    public String remedy(Locale locale) {
        return isChinese(locale) ? remedyZh : remedy;
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}

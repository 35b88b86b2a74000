package org.jiceng.text;

import java.util.Locale;

/**
 * A word of a list, such as {@code party-branch}: the form in which kinds, levels and states stand in exchange files.
 *
 * <p>A word is lower-kebab-case ASCII and never changes once it is published. What people read is its
 * {@linkplain #label(Locale) label}, which may be improved at any time. Closed lists are enums, open lists are value
 * types with constants (see {@link LocalWords}).
 */
public interface Word {

    /**
     * Returns the word as it stands in exchange files.
     *
     * @return the word in lower-kebab-case
     */
    String word();

    /**
     * Returns what people call this, such as 党支部 or "Party branch".
     *
     * @param locale the language of the reader; every Chinese locale gives the label in zh-CN, all others the English
     *     one
     * @return the label, or the word itself where a place made the word up and no label is known
     */
    default String label(Locale locale) {
        return Labels.of(getClass(), word(), locale);
    }

    /**
     * Returns the label that stands under a key, which is the simple name of a list, a dot and a word.
     *
     * @param key such as {@code PartyForm.branch}
     * @param locale the language of the reader
     * @return the label, or the word itself if no label is known
     */
    static String labelOf(String key, Locale locale) {
        return Labels.of(key, key.substring(key.indexOf('.') + 1), locale);
    }
}

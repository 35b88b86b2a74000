package org.jiceng.profile;

import java.util.Locale;
import java.util.Objects;
import org.jiceng.constraint.Text;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * What people of a place call something.
 *
 * @param zh the name in Chinese, at most 100 code points
 * @param en the name in English, at most 100 code points; null if there is none
 */
public record LocalName(
        @Classified(DataClass.PUBLIC) @Text(max = 100) String zh,

        @Classified(DataClass.PUBLIC) @Nullable @Text(max = 100)
        String en) {

    /** Creates a name. */
    public LocalName {
        Objects.requireNonNull(zh, "zh");
    }

    /**
     * Obtains a name in both languages.
     *
     * @param zh the name in Chinese
     * @param en the name in English
     * @return the name
     */
    public static LocalName of(String zh, String en) {
        return new LocalName(zh, en);
    }

    /**
     * Returns the name in the language of the reader.
     *
     * @param locale the language of the reader
     * @return the Chinese name for every Chinese locale, and where there is no English one
     */
    public String in(Locale locale) {
        return en == null || locale.getLanguage().equals("zh") ? zh : en;
    }
}

package org.jiceng.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Reads the labels of words from the resource bundle of this package. */
final class Labels {

    private static final String BUNDLE = "org.jiceng.text.labels";

    private Labels() {}

    static String of(Class<?> type, String word, Locale locale) {
        // A constant with a body of its own is an anonymous subclass of its enum.
        Class<?> list = type.isAnonymousClass() ? type.getSuperclass() : type;
        return of(list.getSimpleName() + "." + word, word, locale);
    }

    static String of(String key, String word, Locale locale) {
        try {
            return bundle(locale).getString(key);
        } catch (MissingResourceException nobodyNamedIt) {
            return word;
        }
    }

    /** Asks for exactly one of the two that exist, so that the machine's default locale is never a fallback. */
    private static ResourceBundle bundle(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        Locale existing = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, existing, Labels.class.getModule());
    }
}

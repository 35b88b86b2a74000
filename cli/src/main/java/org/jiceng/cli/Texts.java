package org.jiceng.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command in the language of its user. */
final class Texts {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    static Texts in(Locale asked) {
        Locale existing = asked.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        return new Texts(
                existing.equals(Locale.ROOT) ? Locale.ENGLISH : existing,
                ResourceBundle.getBundle("org.jiceng.cli.texts", existing, Texts.class.getModule()));
    }

    /** The one place of the project that asks for the machine's own language. */
    @UsesDefaults("a command speaks the language of its user")
    static Locale systemLocale() {
        return Locale.getDefault();
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}

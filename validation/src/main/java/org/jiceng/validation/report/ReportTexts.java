package org.jiceng.validation.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of reports in the language of the reader. */
final class ReportTexts {

    private static final String BUNDLE = "org.jiceng.validation.report.texts";

    private final Locale locale;
    private final ResourceBundle bundle;

    private ReportTexts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    static ReportTexts in(Locale asked) {
        boolean isChinese = asked.getLanguage().equals("zh");
        Locale existing = isChinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT;
        return new ReportTexts(
                isChinese ? existing : Locale.ENGLISH,
                ResourceBundle.getBundle(BUNDLE, existing, ReportTexts.class.getModule()));
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}

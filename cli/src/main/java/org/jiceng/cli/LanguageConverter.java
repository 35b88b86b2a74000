package org.jiceng.cli;

import java.util.Locale;
import org.jiceng.validation.report.TerminalText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the two languages that the command speaks. */
final class LanguageConverter implements ITypeConverter<Locale> {

    /** Creates the converter; called by picocli. */
    LanguageConverter() {}

    @Override
    public Locale convert(String language) {
        return switch (language) {
            case "en" -> Locale.ENGLISH;
            case "zh", "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            default ->
                throw new TypeConversionException("must be zh-CN or en, but was: " + TerminalText.safe(language));
        };
    }
}

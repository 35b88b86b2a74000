package org.jiceng.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jiceng.validation.report.TerminalText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day. */
final class DayConverter implements ITypeConverter<LocalDate> {

    /** Creates the converter; called by picocli. */
    DayConverter() {}

    @Override
    public LocalDate convert(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            throw new TypeConversionException("must be a day such as 2026-03-31, but was: " + TerminalText.safe(day));
        }
    }
}

package org.jiceng.cli;

import org.jiceng.finding.Severity;
import org.jiceng.validation.report.TerminalText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads from which grade on a check fails. */
final class GradeConverter implements ITypeConverter<FailOn> {

    /** Creates the converter; called by picocli. */
    GradeConverter() {}

    @Override
    public FailOn convert(String word) {
        if (word.equals("never")) {
            return new FailOn(null);
        }
        for (Severity each : Severity.values()) {
            if (each.word().equals(word)) {
                return new FailOn(each);
            }
        }
        throw new TypeConversionException(
                "must be fatal, error, warning, info or never, but was: " + TerminalText.safe(word));
    }
}

package org.jiceng.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a limit: a positive number, with K, M or G for powers of 1024. */
final class SizeConverter implements ITypeConverter<Long> {

    private static final String UNITS = "KMG";

    /** Creates the converter; called by picocli. */
    SizeConverter() {}

    @Override
    public Long convert(String value) {
        String text = value.toUpperCase(Locale.ROOT);
        int unit = text.isEmpty() ? -1 : UNITS.indexOf(text.charAt(text.length() - 1));
        String digits = unit < 0 ? text : text.substring(0, text.length() - 1);
        try {
            long size = Math.multiplyExact(Long.parseLong(digits), 1L << (10 * (unit + 1)));
            if (size > 0) {
                return size;
            }
        } catch (ArithmeticException | NumberFormatException notASize) {
            // Falls through to the one message for all that is no size.
        }
        throw new TypeConversionException("a limit must be a positive number, such as 500, 64K, 16M or 2G");
    }
}

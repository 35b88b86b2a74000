package org.jiceng.serialization.internal.shape;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Days and instants in the one form that files have.
 *
 * <p>Years 1900–2199; {@code T} and {@code Z} in capitals; seconds 00–59, so no leap second; at most nine digits of
 * fraction; an offset up to ±18:00. Narrower than RFC 3339 on purpose: whatever is accepted here, every language reads.
 * Instants are written with the offset of China, +08:00.
 */
public final class Rfc3339 {

    private static final int MIN_YEAR = 1900;
    private static final int MAX_YEAR = 2199;
    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 19;
    private static final int MAX_LENGTH = 35;
    private static final int MAX_OFFSET_SECONDS = 18 * 3600;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final ZoneOffset EARLIEST_DAY = ZoneOffset.ofHours(18);
    private static final ZoneOffset LATEST_DAY = ZoneOffset.ofHours(-18);
    private static final Instant FIRST =
            LocalDate.of(MIN_YEAR, 1, 1).atStartOfDay().toInstant(EARLIEST_DAY);
    private static final Instant LAST = LocalDate.of(MAX_YEAR + 1, 1, 1)
            .atStartOfDay()
            .toInstant(LATEST_DAY)
            .minusNanos(1);

    private Rfc3339() {}

    /**
     * Reads a day.
     *
     * @param text any text
     * @return the day, or null if the text is not one
     */
    public static @Nullable LocalDate parseDate(String text) {
        return text.length() == DATE_LENGTH ? dateAtStart(text) : null;
    }

    /**
     * Writes a day.
     *
     * @param date a day of the years 1900–2199
     * @return such as {@code 2026-01-31}
     * @throws IllegalArgumentException if the year is another
     */
    public static String formatDate(LocalDate date) {
        requireYear(date.getYear());
        return date.toString();
    }

    /**
     * Reads an instant.
     *
     * @param text any text
     * @return the instant, or null if the text is not one
     */
    public static @Nullable Instant parseInstant(String text) {
        if (text.length() <= TIME_LENGTH || text.length() > MAX_LENGTH) {
            return null;
        }
        LocalDate date = dateAtStart(text);
        int hour = twoDigits(text, 11);
        int minute = twoDigits(text, 14);
        int second = twoDigits(text, 17);
        boolean timeOfDay = text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && hour >= 0
                && hour < 24
                && minute >= 0
                && minute < 60
                && second >= 0
                && second < 60;
        int afterFraction = endOfFraction(text);
        if (date == null || !timeOfDay || afterFraction < 0) {
            return null;
        }
        int offset = offset(text, afterFraction);
        if (offset == Integer.MIN_VALUE) {
            return null;
        }
        long seconds = date.toEpochDay() * 86_400 + hour * 3600L + minute * 60L + second - offset;
        return Instant.ofEpochSecond(seconds, nanos(text, afterFraction));
    }

    /**
     * Writes an instant with the offset of China; in the first and last hours of those years with another one.
     *
     * @param instant an instant of the years 1900–2199
     * @return such as {@code 2026-01-31T08:00:00+08:00}
     * @throws IllegalArgumentException if the year is another
     */
    public static String formatInstant(Instant instant) {
        OffsetDateTime there = inYears(instant);
        StringBuilder out = new StringBuilder(MAX_LENGTH);
        out.append(there.toLocalDate()).append('T');
        appendTwo(out, there.getHour()).append(':');
        appendTwo(out, there.getMinute()).append(':');
        appendTwo(out, there.getSecond());
        appendFraction(out, there.getNano());
        return out.append(there.getOffset().getId()).toString();
    }

    /** Takes another offset at both ends of the years, so that whatever was read can be written. */
    private static OffsetDateTime inYears(Instant instant) {
        // The first and last instants of all have no date at any other offset.
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new IllegalArgumentException("The year must be from 1900 to 2199, but is another");
        }
        OffsetDateTime there = instant.atOffset(CHINA);
        if (there.getYear() < MIN_YEAR) {
            there = instant.atOffset(EARLIEST_DAY);
        } else if (there.getYear() > MAX_YEAR) {
            there = instant.atOffset(LATEST_DAY);
        }
        return there;
    }

    private static void requireYear(int year) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            throw new IllegalArgumentException("The year must be from 1900 to 2199, but was: " + year);
        }
    }

    private static @Nullable LocalDate dateAtStart(String text) {
        int century = twoDigits(text, 0);
        int yearOfCentury = twoDigits(text, 2);
        int month = twoDigits(text, 5);
        int day = twoDigits(text, 8);
        if (century < 19 || century > 21 || yearOfCentury < 0 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        int year = century * 100 + yearOfCentury;
        boolean fits = text.charAt(4) == '-' && text.charAt(7) == '-' && day <= lengthOfMonth(year, month);
        return fits ? LocalDate.of(year, month, day) : null;
    }

    private static int lengthOfMonth(int year, int month) {
        if (month == 2) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Returns where the fraction ends, or -1 if there is a bad one; without a fraction, where it would begin. */
    private static int endOfFraction(String text) {
        if (text.charAt(TIME_LENGTH) != '.') {
            return TIME_LENGTH;
        }
        int end = TIME_LENGTH + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int digits = end - TIME_LENGTH - 1;
        return digits >= 1 && digits <= 9 ? end : -1;
    }

    private static int nanos(String text, int end) {
        int nanos = 0;
        for (int i = 0; i < 9; i++) {
            int at = TIME_LENGTH + 1 + i;
            nanos = nanos * 10 + (at < end ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }

    private static int offset(String text, int from) {
        if (from == text.length() - 1 && text.charAt(from) == 'Z') {
            return 0;
        }
        if (from != text.length() - 6 || text.charAt(from + 3) != ':') {
            return Integer.MIN_VALUE;
        }
        char sign = text.charAt(from);
        int hours = twoDigits(text, from + 1);
        int minutes = twoDigits(text, from + 4);
        int seconds = hours * 3600 + minutes * 60;
        if ((sign != '+' && sign != '-') || hours < 0 || minutes < 0 || minutes > 59 || seconds > MAX_OFFSET_SECONDS) {
            return Integer.MIN_VALUE;
        }
        return sign == '-' ? -seconds : seconds;
    }

    private static int twoDigits(String text, int at) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static StringBuilder appendTwo(StringBuilder out, int number) {
        if (number < 10) {
            out.append('0');
        }
        return out.append(number);
    }

    /** Writes as many digits as are needed, so that each instant has one form. */
    private static void appendFraction(StringBuilder out, int nanos) {
        if (nanos == 0) {
            return;
        }
        String digits = Integer.toString(1_000_000_000 + nanos).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        out.append('.').append(digits, 0, end);
    }
}

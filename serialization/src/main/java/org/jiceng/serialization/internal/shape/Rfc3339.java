package org.jiceng.serialization.internal.shape;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final int CYCLE_DAYS = 146_097;
    private static final int DAYS_FROM_MARCH_OF_YEAR_0 = 719_468;
    private static final int CHINA = 8;
    private static final int EARLIEST_DAY = 18;
    private static final int LATEST_DAY = -18;
    private static final long DAY_SECONDS = 86_400;
    private static final long FIRST_DAY = LocalDate.of(MIN_YEAR, 1, 1).toEpochDay();
    private static final long AFTER_LAST_DAY = LocalDate.of(MAX_YEAR + 1, 1, 1).toEpochDay();
    private static final long FIRST_SECOND = FIRST_DAY * DAY_SECONDS - EARLIEST_DAY * 3600L;
    private static final long LAST_SECOND = AFTER_LAST_DAY * DAY_SECONDS - 1 - LATEST_DAY * 3600L;
    private static final long FIRST_IN_CHINA = FIRST_DAY * DAY_SECONDS - CHINA * 3600L;
    private static final long LAST_IN_CHINA = AFTER_LAST_DAY * DAY_SECONDS - 1 - CHINA * 3600L;

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
        byte[] out = new byte[DATE_LENGTH];
        putDate(out, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return new String(out, StandardCharsets.ISO_8859_1);
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
        long epochSecond = instant.getEpochSecond();
        if (epochSecond < FIRST_SECOND || epochSecond > LAST_SECOND) {
            throw new IllegalArgumentException("The year must be from 1900 to 2199, but is another");
        }
        int offsetHours = offsetHours(epochSecond);
        long local = epochSecond + offsetHours * 3600L;
        byte[] out = new byte[MAX_LENGTH];
        putDate(out, (int) Math.floorDiv(local, DAY_SECONDS));
        int ofDay = (int) Math.floorMod(local, DAY_SECONDS);
        out[10] = 'T';
        putTwo(out, 11, ofDay / 3600);
        out[13] = ':';
        putTwo(out, 14, ofDay / 60 % 60);
        out[16] = ':';
        putTwo(out, 17, ofDay % 60);
        int end = putFraction(out, instant.getNano());
        out[end] = (byte) (offsetHours < 0 ? '-' : '+');
        putTwo(out, end + 1, Math.abs(offsetHours));
        out[end + 3] = ':';
        putTwo(out, end + 4, 0);
        return new String(out, 0, end + 6, StandardCharsets.ISO_8859_1);
    }

    /** Takes another offset at both ends of the years, so that whatever was read can be written. */
    private static int offsetHours(long epochSecond) {
        if (epochSecond < FIRST_IN_CHINA) {
            return EARLIEST_DAY;
        }
        return epochSecond > LAST_IN_CHINA ? LATEST_DAY : CHINA;
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

    /** Turns a number of days into a date, by counting in cycles of 400 years that begin on 1 March. */
    private static void putDate(byte[] out, int epochDay) {
        // All days of our years come after 1 March of the year 0, so no number here is negative.
        int sinceMarch = epochDay + DAYS_FROM_MARCH_OF_YEAR_0;
        int cycle = sinceMarch / CYCLE_DAYS;
        int dayOfCycle = sinceMarch % CYCLE_DAYS;
        int yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365;
        int dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        putDate(out, cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day);
    }

    private static void putDate(byte[] out, int year, int month, int day) {
        putTwo(out, 0, year / 100);
        putTwo(out, 2, year % 100);
        out[4] = '-';
        putTwo(out, 5, month);
        out[7] = '-';
        putTwo(out, 8, day);
    }

    private static void putTwo(byte[] out, int at, int number) {
        out[at] = (byte) ('0' + number / 10);
        out[at + 1] = (byte) ('0' + number % 10);
    }

    /** Writes as many digits as are needed, so that each instant has one form; returns where they end. */
    private static int putFraction(byte[] out, int nanos) {
        if (nanos == 0) {
            return TIME_LENGTH;
        }
        out[TIME_LENGTH] = '.';
        int left = nanos;
        int end = TIME_LENGTH;
        for (int at = TIME_LENGTH + 9; at > TIME_LENGTH; at--) {
            int digit = left % 10;
            left /= 10;
            out[at] = (byte) ('0' + digit);
            if (end == TIME_LENGTH && digit != 0) {
                end = at;
            }
        }
        return end + 1;
    }
}

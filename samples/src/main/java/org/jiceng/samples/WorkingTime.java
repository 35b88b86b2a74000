package org.jiceng.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jiceng.request.Deadline;
import org.jiceng.request.WorkingCalendar;

/**
 * The hours in which offices work: 8:30 to 12:00 and 14:00 to 17:30 on the working days of the State Council's calendar.
 *
 * <p>A position counts the working minutes since the first day that samples have; so adding minutes skips nights,
 * weekends and holidays.
 */
final class WorkingTime {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    static final LocalDateTime ISSUED = LocalDateTime.of(2026, 7, 1, 9, 0);
    static final Instant ISSUED_AT = ISSUED.toInstant(Deadline.OFFSET);

    static final int MINUTES_OF_A_DAY = 420;
    static final int MINUTES_OF_A_HALF = 210;

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final int MORNING = 8 * 60 + 30;
    private static final int AFTERNOON = 14 * 60;

    /** All working days as days since 1970, in order. */
    private static final long[] DAYS = LongStream.rangeClosed(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
            .filter(day -> WorkingCalendar.stateCouncil().isWorkingDay(LocalDate.ofEpochDay(day)))
            .toArray();

    private WorkingTime() {}

    static boolean isWorkingDay(LocalDate day) {
        return Arrays.binarySearch(DAYS, day.toEpochDay()) >= 0;
    }

    /** Returns the position of a time, or of the next opening if it is outside of the hours. */
    static int position(LocalDateTime time) {
        int found = Arrays.binarySearch(DAYS, time.toLocalDate().toEpochDay());
        if (found < 0) {
            return (-found - 1) * MINUTES_OF_A_DAY;
        }
        int minute = time.getHour() * 60 + time.getMinute();
        int worked;
        if (minute < AFTERNOON) {
            worked = Math.min(Math.max(minute - MORNING, 0), MINUTES_OF_A_HALF);
        } else {
            worked = Math.min(minute - AFTERNOON + MINUTES_OF_A_HALF, MINUTES_OF_A_DAY);
        }
        return found * MINUTES_OF_A_DAY + worked;
    }

    /** Returns the time of a position. */
    static LocalDateTime time(int position) {
        int minute = position % MINUTES_OF_A_DAY;
        int clock = minute < MINUTES_OF_A_HALF ? MORNING + minute : AFTERNOON + minute - MINUTES_OF_A_HALF;
        return LocalDate.ofEpochDay(DAYS[position / MINUTES_OF_A_DAY]).atTime(clock / 60, clock % 60);
    }

    /** Returns the first working day that is not before a day. */
    static LocalDate workingDayFrom(LocalDate day) {
        int found = Arrays.binarySearch(DAYS, day.toEpochDay());
        return LocalDate.ofEpochDay(DAYS[found < 0 ? -found - 1 : found]);
    }

    /** Returns the end of the last of some working days; the first one is that after the given day. */
    static LocalDateTime endOfWorkingDays(LocalDate day, int count) {
        int found = Arrays.binarySearch(DAYS, day.toEpochDay());
        int next = found < 0 ? -found - 1 : found + 1;
        return LocalDate.ofEpochDay(DAYS[next + count - 1]).plusDays(1).atStartOfDay();
    }
}

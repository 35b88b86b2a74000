package org.jiceng.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.stateCouncil();

    /** The days of the notices, and how many days off and extra working days each year has in them. */
    @ParameterizedTest
    @CsvSource({"2024, 28, 8, 251", "2025, 28, 5, 248", "2026, 33, 6, 248"})
    void each_year_has_the_days_of_its_notice(int year, int daysOff, int extraDays, int workingDays) {
        CalendarYear days = CALENDAR.years().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();
        LocalDate first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(days::isHoliday)).hasSize(daysOff);
        assertThat(days.workingDays())
                .hasSize(extraDays)
                .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
        assertThat(first.datesUntil(first.plusYears(1)).filter(CALENDAR::isWorkingDay))
                .hasSize(workingDays);
        assertThat(days.source()).startsWith("国办发明电〔" + (year - 1) + "〕");
    }

    @Test
    void no_day_is_both_a_holiday_and_a_working_day() {
        for (CalendarYear year : CALENDAR.years()) {
            assertThat(year.workingDays()).noneMatch(year::isHoliday);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-09, true",
        "2024-02-10, false",
        "2024-02-18, true",
        "2024-05-11, true",
        "2025-01-26, true",
        "2025-02-04, false",
        "2025-10-08, false",
        "2025-10-11, true",
        "2026-01-04, true",
        "2026-02-23, false",
        "2026-02-28, true",
        "2026-09-20, true",
        "2026-10-10, true",
        "2026-10-11, false"
    })
    void single_days_are_as_the_notices_say(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "30, MINUTES, 2026-03-02T01:00:00Z, 2026-03-02T01:30:00Z",
        "24, HOURS, 2026-03-02T01:00:00Z, 2026-03-03T01:00:00Z",
        "7, NATURAL_DAYS, 2026-03-02T01:00:00Z, 2026-03-09T16:00:00Z",
        "1, NATURAL_DAYS, 2026-03-01T16:00:00Z, 2026-03-03T16:00:00Z",
        "1, NATURAL_DAYS, 2026-03-01T15:59:59Z, 2026-03-02T16:00:00Z",
        "5, WORKING_DAYS, 2026-03-02T01:00:00Z, 2026-03-09T16:00:00Z",
        "1, WORKING_DAYS, 2026-02-13T01:00:00Z, 2026-02-14T16:00:00Z",
        "2, WORKING_DAYS, 2026-02-13T01:00:00Z, 2026-02-24T16:00:00Z",
        "3, WORKING_DAYS, 2025-12-30T01:00:00Z, 2026-01-05T16:00:00Z"
    })
    void limits_end_where_they_must(long amount, DeadlineUnit unit, Instant start, Instant due) {
        assertThat(Deadline.of(amount, unit).dueAfter(start, CALENDAR)).isEqualTo(due);
    }

    @Test
    void a_year_that_is_not_there_is_a_clear_error() {
        assertThat(CALENDAR.knownYears()).containsExactly(2024, 2025, 2026);
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 4)))
                .isInstanceOfSatisfying(
                        UnknownCalendarYearException.class,
                        e -> assertThat(Year.of(e.year())).isEqualTo(Year.of(2027)))
                .hasMessage(
                        "Calendar state-council must have the year, but has [2024, 2025, 2026] and was asked for: 2027");
        assertThatThrownBy(() -> Deadline.of(10, DeadlineUnit.WORKING_DAYS)
                        .dueAfter(Instant.parse("2026-12-29T01:00:00Z"), CALENDAR))
                .isInstanceOf(UnknownCalendarYearException.class);
        assertThat(Deadline.of(10, DeadlineUnit.NATURAL_DAYS).dueAfter(Instant.parse("2026-12-29T01:00:00Z"), CALENDAR))
                .isEqualTo(Instant.parse("2027-01-08T16:00:00Z"));
    }

    @Test
    void no_working_day_later_is_no_number_of_days() {
        assertThatThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.of(2026, 3, 2), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1");
    }

    @Test
    void a_place_may_bring_its_own_calendar() {
        WorkingCalendar own = new WorkingCalendar(
                CalendarName.of("shifan:own"), List.of(new CalendarYear(2027L, "示例", List.of(), List.of())));
        RequestSettings settings = new RequestSettings(List.of(), List.of(own), RequesterPolicy.PSEUDONYMS_ONLY);
        Deadline deadline = new Deadline(1L, DeadlineUnit.WORKING_DAYS, own.name());
        assertThat(settings.findDue(deadline, Instant.parse("2027-01-08T01:00:00Z")))
                .contains(Instant.parse("2027-01-11T16:00:00Z"));
        assertThat(RequestSettings.STANDARD.findDue(deadline, Instant.parse("2027-01-08T01:00:00Z")))
                .isEmpty();
    }
}

package org.jiceng.request;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiceng.constraint.Items;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * How offices work in one year: from Monday to Friday, except for holidays, and on some other days.
 *
 * @param year the year
 * @param source the notice that says so, at most 200 code points
 * @param holidays the days off beyond Saturdays and Sundays, at most 50
 * @param workingDays the Saturdays and Sundays on which offices work, at most 50
 */
public record CalendarYear(
        @Classified(DataClass.PUBLIC) @Range(min = 1900, max = 2199)
        Long year,

        @Classified(DataClass.PUBLIC) @Text(max = 200) String source,
        @Classified(DataClass.PUBLIC) @Items(max = 50) List<@Valid Holiday> holidays,
        @Classified(DataClass.PUBLIC) @Items(max = 50) List<LocalDate> workingDays) {

    /** Creates a year; the lists are copied. */
    public CalendarYear {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(source, "source");
        holidays = List.copyOf(holidays);
        workingDays = List.copyOf(workingDays);
    }

    boolean isHoliday(LocalDate day) {
        for (Holiday holiday : holidays) {
            if (holiday.days().contains(day)) {
                return true;
            }
        }
        return false;
    }
}

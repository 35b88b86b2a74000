package org.jiceng.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.time.DateRange;

/** Reads the working calendar of the State Council's notices, which stands beside this class as text. */
final class CalendarFile {

    private static final String RESOURCE = "working-calendar-state-council.txt";

    private final List<CalendarYear> years = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<LocalDate> workingDays = new ArrayList<>();
    private long year;
    private String source = "";

    private CalendarFile() {}

    static WorkingCalendar load() {
        try (InputStream resource = CalendarFile.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("Resource must be beside its class, but is missing: " + RESOURCE);
            }
            CalendarFile file = new CalendarFile();
            new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(file::take);
            file.endYear();
            return new WorkingCalendar(CalendarName.STATE_COUNCIL, file.years);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "year" -> {
                endYear();
                year = Long.parseLong(words[1]);
                source = words[2] + " " + words[3] + " " + words[4];
            }
            case "off" -> {
                DateRange days = DateRange.of(LocalDate.parse(words[1]), LocalDate.parse(words[2]));
                holidays.add(new Holiday(words[3], days));
            }
            case "work" -> workingDays.add(LocalDate.parse(words[1]));
            case "#" -> {}
            default -> throw new IllegalStateException("A line of the calendar must begin with year, off or work");
        }
    }

    private void endYear() {
        if (year > 0) {
            years.add(new CalendarYear(year, source, holidays, workingDays));
        }
        holidays.clear();
        workingDays.clear();
    }
}

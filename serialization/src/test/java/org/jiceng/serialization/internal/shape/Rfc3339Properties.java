package org.jiceng.serialization.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jiceng.serialization.testing.Records;
import org.jspecify.annotations.Nullable;

/** Holds the codec of times against the one of the JDK, inside of its range. */
class Rfc3339Properties {

    @Property(tries = 1000)
    void an_instant_that_was_written_is_read_as_it_was_and_the_jdk_agrees(@ForAll("instants") Instant instant) {
        String text = Rfc3339.formatInstant(instant);
        assertThat(Rfc3339.parseInstant(text)).isEqualTo(instant);
        assertThat(OffsetDateTime.parse(text).toInstant()).isEqualTo(instant);
        assertThat(Rfc3339.formatInstant(instant)).isEqualTo(text);
    }

    @Property(tries = 3000)
    void instants_are_written_as_the_jdk_writes_them_in_the_form_of_files(@ForAll("instants") Instant instant) {
        OffsetDateTime there = instant.atOffset(ZoneOffset.ofHours(8));
        there = there.getYear() < 1900 ? instant.atOffset(ZoneOffset.ofHours(18)) : there;
        there = there.getYear() > 2199 ? instant.atOffset(ZoneOffset.ofHours(-18)) : there;
        // The JDK writes fractions in groups of three digits, and leaves out seconds that are nought only if asked to.
        String expected = there.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT));
        if (there.getNano() != 0) {
            expected += ("." + String.format(Locale.ROOT, "%09d", there.getNano())).replaceAll("0+$", "");
        }
        assertThat(Rfc3339.formatInstant(instant)).isEqualTo(expected + there.getOffset());
    }

    @Example
    void every_day_is_written_and_read_as_the_jdk_does() {
        LocalDate day = LocalDate.of(1900, 1, 1);
        int days = 0;
        for (; day.getYear() < 2200; day = day.plusDays(1)) {
            String text = day.toString();
            assertThat(Rfc3339.formatDate(day)).isEqualTo(text);
            assertThat(Rfc3339.parseDate(text)).isEqualTo(day);
            Instant noon = day.atTime(4, 0).toInstant(ZoneOffset.UTC);
            assertThat(Rfc3339.formatInstant(noon)).isEqualTo(text + "T12:00:00+08:00");
            days++;
        }
        assertThat(days).isEqualTo(109_573);
    }

    @Example
    void every_offset_is_read_as_the_jdk_reads_it() {
        int accepted = 0;
        for (int hours = 0; hours < 100; hours++) {
            for (int minutes = 0; minutes < 100; minutes++) {
                for (String sign : new String[] {"+", "-"}) {
                    String text = String.format(Locale.ROOT, "2024-02-29T12:34:56%s%02d:%02d", sign, hours, minutes);
                    assertThat(Rfc3339.parseInstant(text)).as(text).isEqualTo(jdk(text));
                    accepted += Rfc3339.parseInstant(text) == null ? 0 : 1;
                }
            }
        }
        assertThat(accepted).as("from -18:00 to +18:00, nought twice").isEqualTo(2 * 1081);
    }

    @Example
    void years_outside_are_not_written() {
        for (Instant instant : new Instant[] {
            Instant.parse("1899-12-31T05:59:59.999999999Z"),
            Instant.parse("2200-01-01T18:00:00Z"),
            Instant.MIN,
            Instant.MAX
        }) {
            assertThatThrownBy(() -> Rfc3339.formatInstant(instant)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Rfc3339.formatDate(LocalDate.of(1899, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3339.formatDate(LocalDate.of(2200, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1000)
    void every_offset_and_fraction_is_read_as_the_jdk_reads_it(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll @IntRange(max = 999_999_999) int nano,
            @ForAll @IntRange(max = 9) int digits,
            @ForAll @IntRange(min = -1080, max = 1080) int minutes) {
        String fraction = digits == 0
                ? ""
                : "." + String.format(Locale.ROOT, "%09d", nano).substring(0, digits);
        String offset = String.format(
                Locale.ROOT, "%s%02d:%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60);
        String text = String.format(
                Locale.ROOT,
                "%sT%02d:%02d:%02d%s%s",
                day,
                second / 3600,
                second / 60 % 60,
                second % 60,
                fraction,
                offset);
        assertThat(Rfc3339.parseInstant(text))
                .as(text)
                .isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @Property(tries = 3000)
    void texts_that_look_like_times_are_accepted_only_if_the_jdk_accepts_them(@ForAll("nearlyTimes") String text) {
        Instant read = Rfc3339.parseInstant(text);
        if (read != null) {
            assertThat(read).as(text).isEqualTo(jdk(text));
            assertThat(text).matches("[0-9T:.Z+-]{20,35}");
        } else if (inOurForm(text)) {
            assertThat(jdk(text)).as(text).isNull();
        }
    }

    @Property(tries = 2000)
    void texts_that_look_like_days_are_days_exactly_if_the_jdk_says_so(@ForAll("nearlyDays") String text) {
        LocalDate expected;
        try {
            LocalDate day = LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
            boolean ours = text.length() == 10 && day.getYear() >= 1900 && day.getYear() <= 2199;
            expected = ours ? day : null;
        } catch (DateTimeException notADay) {
            expected = null;
        }
        assertThat(Rfc3339.parseDate(text)).as(text).isEqualTo(expected);
        if (expected != null) {
            assertThat(Rfc3339.formatDate(expected)).isEqualTo(text);
        }
    }

    private static @Nullable Instant jdk(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    /** What the JDK reads beyond our form: other years, hours without minutes, offsets with seconds, small letters. */
    private static boolean inOurForm(String text) {
        return text.matches("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}"
                + "(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Records.instants();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Provide
    Arbitrary<String> nearlyTimes() {
        Arbitrary<String> good = Records.instants()
                .map(instant -> instant.atOffset(ZoneOffset.ofHoursMinutes((int) (instant.getEpochSecond() % 18), 0))
                        .toString());
        return good.flatMap(text -> edited(text, "0123456789TtZz:.+- "));
    }

    @Provide
    Arbitrary<String> nearlyDays() {
        return Records.days().map(LocalDate::toString).flatMap(text -> edited(text, "0123456789-+ "));
    }

    /** Replaces one character, or none. */
    private static Arbitrary<String> edited(String text, String by) {
        return Arbitraries.integers()
                .between(0, text.length() - 1)
                .flatMap(at -> Arbitraries.chars()
                        .with(by.toCharArray())
                        .map(c -> text.substring(0, at) + c + text.substring(at + 1)));
    }
}

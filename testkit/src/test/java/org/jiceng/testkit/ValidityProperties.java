package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.Size;
import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneKind;
import org.jiceng.code.PhoneNumber;
import org.jiceng.constraint.Range;
import org.jiceng.grid.Grid;
import org.jiceng.id.GridId;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Member;
import org.jiceng.territory.Division;
import org.jiceng.text.TextRules;
import org.jspecify.annotations.Nullable;

/** Whatever is generated is fine by its own constraints, and reaches the edges of what is fine. */
class ValidityProperties {

    private static final List<Class<?>> TYPES =
            CoreTypes.all().stream().filter(JicengArbitraries::supports).toList();

    /** More than so many, and jqwik would hardly try anything else: it takes one of them in 100 divided by their number. */
    private static final int MOST_EDGE_CASES = 12;

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(TYPES);
    }

    @Property(tries = 2000)
    void values_of_every_type_break_no_constraint(@ForAll("types") Class<?> type, @ForAll Random random) {
        Object value =
                JicengArbitraries.of(type).generator(1000, true).next(random).value();
        assertThat(value).isInstanceOf(type);
        assertThat(Validating.violations(value)).isEmpty();
    }

    @Example
    void edge_cases_of_every_type_are_few_and_break_no_constraint() {
        for (Class<?> type : TYPES) {
            List<?> edgeCases = edgeCases(type);
            assertThat(edgeCases.size()).as(type.getName()).isLessThanOrEqualTo(MOST_EDGE_CASES);
            for (Object edgeCase : edgeCases) {
                assertThat(Validating.violations(edgeCase)).isEmpty();
            }
        }
    }

    private static <T> List<T> edgeCases(Class<T> type) {
        return JicengArbitraries.of(type).edgeCases().suppliers().stream()
                .map(each -> each.get().value())
                .toList();
    }

    @Property
    void texts_are_normalized_visible_and_not_too_long(@ForAll Random random) {
        for (int max : new int[] {1, 20, 200, 4000}) {
            String text = JicengArbitraries.texts(max)
                    .generator(1000, true)
                    .next(random)
                    .value();
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(TextRules.isBlank(text)).isFalse();
            assertThat(TextRules.length(text)).isBetween(1, max);
        }
    }

    @Example
    void names_reach_their_edges() {
        assertReached(
                JicengArbitraries.of(PersonName.class),
                name -> TextRules.length(name.reveal()) == 100,
                name -> TextRules.length(name.reveal()) == 1,
                name -> name.reveal().codePoints().anyMatch(each -> each >= 0x20000 && each <= 0x2A6DF),
                name -> name.reveal().indexOf('\u200C') >= 0,
                name -> name.reveal().indexOf('\u200E') >= 0,
                name -> name.reveal().indexOf('\u00B7') >= 0);
    }

    @Example
    void grids_reach_their_edges() {
        assertReached(
                JicengArbitraries.grids(),
                grid -> TextRules.length(grid.name()) == 100,
                grid -> grid.name().codePoints().anyMatch(each -> each >= 0x20000),
                grid -> grid.name().indexOf('\u200D') >= 0,
                grid -> grid.lines().isEmpty(),
                grid -> grid.lines().size() > 1,
                grid -> grid.households() == null,
                grid -> Long.valueOf(0).equals(grid.households()),
                grid -> Long.valueOf(Range.MAX_EXACT).equals(grid.households()),
                grid -> grid.id().value().length() == 64,
                grid -> grid.kind().word().indexOf(':') > 0,
                grid -> grid.period() != null && isLeapDay(grid.period().firstDay()),
                grid -> grid.extensions().isEmpty(),
                grid -> !grid.extensions().isEmpty());
    }

    private static boolean isLeapDay(@Nullable LocalDate day) {
        return day != null && day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
    }

    @Example
    void days_and_instants_reach_both_ends() {
        assertReached(
                JicengArbitraries.days(),
                day -> day.equals(LocalDate.of(1900, 1, 1)),
                day -> day.equals(LocalDate.of(2199, 12, 31)),
                ValidityProperties::isLeapDay);
        assertReached(
                JicengArbitraries.instants(),
                instant -> instant.equals(Instant.parse("1899-12-31T06:00:00Z")),
                instant -> instant.equals(Instant.parse("2200-01-01T17:59:59.999999999Z")),
                instant -> instant.equals(instant.truncatedTo(ChronoUnit.SECONDS)),
                instant -> !instant.equals(instant.truncatedTo(ChronoUnit.MILLIS)));
    }

    @Example
    void codes_reach_all_their_kinds() {
        Set<DivisionLevel> levels = EnumSet.noneOf(DivisionLevel.class);
        samples(JicengArbitraries.of(DivisionCode.class)).forEach(code -> levels.add(code.level()));
        assertThat(levels).containsExactlyInAnyOrder(DivisionLevel.values());
        Set<PhoneKind> kinds = EnumSet.noneOf(PhoneKind.class);
        samples(JicengArbitraries.of(PhoneNumber.class)).forEach(number -> kinds.add(number.kind()));
        assertThat(kinds).containsExactlyInAnyOrder(PhoneKind.values());
        Set<RecordKind> records = EnumSet.noneOf(RecordKind.class);
        samples(JicengArbitraries.records()).forEach(record -> records.add(record.recordKind()));
        assertThat(records).containsExactlyInAnyOrder(RecordKind.values());
    }

    /** Nobody is meant: see the documentation of the package. */
    @Property
    void people_are_nobody(@ForAll Member member, @ForAll CitizenId identity, @ForAll PhoneNumber number) {
        assertThat(identity.birthDate().getYear()).isBetween(1880, 1899);
        if (number.kind() == PhoneKind.MOBILE || number.kind() == PhoneKind.FIXED_LINE) {
            assertThat(PhoneNumber.findProblem(number.reveal(), LocalDate.of(2026, 1, 1)))
                    .isPresent();
        }
        assertThat(member.toString()).isEqualTo("Member[***]");
    }

    @Property
    void nothing_needs_to_be_registered(
            @ForAll Grid grid,
            @ForAll @Size(max = 5) List<Division> divisions,
            @ForAll RecordKind kind,
            @ForAll GridId id) {
        assertThat(List.of(grid, divisions, kind, id)).hasSize(4);
        assertThat(divisions)
                .allSatisfy(division ->
                        assertThat(division.level()).isEqualTo(division.code().level()));
    }

    private static <T> List<T> samples(Arbitrary<T> arbitrary) {
        return arbitrary.generator(1000, true).stream(new Random(1))
                .map(Shrinkable::value)
                .limit(3000)
                .toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static <T> void assertReached(Arbitrary<T> arbitrary, Predicate<T>... edges) {
        List<T> samples = samples(arbitrary);
        for (int i = 0; i < edges.length; i++) {
            assertThat(samples).as("edge %s", i).anyMatch(edges[i]);
        }
    }
}

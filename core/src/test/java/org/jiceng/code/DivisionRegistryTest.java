package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DivisionRegistryTest {

    private static final Map<String, DivisionLevel> LEVELS =
            Map.of("省级", DivisionLevel.PROVINCE, "地级", DivisionLevel.PREFECTURE, "县级", DivisionLevel.COUNTY);

    @Test
    void the_committed_table_is_what_its_source_gives() throws IOException {
        assertThat(Files.readString(DivisionTableFile.TARGET, StandardCharsets.UTF_8))
                .as("run DivisionTableFile.main in the directory of the module")
                .isEqualTo(DivisionTableFile.generate());
    }

    @Test
    void the_table_has_the_published_counts() {
        List<Csv.Row> rows = Csv.rows("/divisions/areacodes.csv");
        assertThat(rows).hasSize(6823);
        assertThat(rows.stream().map(row -> row.get("代码")).distinct()).hasSize(6450);
        assertThat(inUse(rows, "省级")).isEqualTo(34);
        assertThat(inUse(rows, "地级")).isEqualTo(333);
        assertThat(inUse(rows, "县级")).isEqualTo(2846);
    }

    private static long inUse(List<Csv.Row> rows, String level) {
        return rows.stream()
                .filter(row -> row.get("级别").equals(level))
                .filter(row -> row.get("状态").equals("在用"))
                .count();
    }

    private final DivisionRegistry registry = DivisionRegistry.standard();

    @Test
    void the_registry_counts_as_its_source_does() {
        Year last = Year.of(2024);
        assertThat(registry.listInUse(DivisionLevel.PROVINCE, last)).hasSize(34).isSorted();
        assertThat(registry.listInUse(DivisionLevel.PREFECTURE, last))
                .hasSize(333)
                .isSorted();
        assertThat(registry.listInUse(DivisionLevel.COUNTY, last)).hasSize(2846).isSorted();
        assertThat(registry.listInUse(DivisionLevel.SUMMARY, last)).isEmpty();
        assertThat(registry.listInUse(DivisionLevel.TOWNSHIP, last)).isEmpty();
    }

    @Test
    void the_registry_says_what_each_row_of_its_source_says() {
        for (Csv.Row row : Csv.rows("/divisions/areacodes.csv")) {
            DivisionCode code = DivisionCode.of(row.get("代码"));
            Year from = Year.of(Integer.parseInt(row.get("启用时间")));
            String end = row.get("变更/弃用时间");
            Year until = end.isEmpty() ? null : Year.of(Integer.parseInt(end));
            assertThat(registry.listUses(code)).contains(new DivisionUse(code, row.get("名称"), from, until));
            assertThat(registry.isInUse(code, from)).isTrue();
            assertThat(registry.isInUse(code, until == null ? Year.of(2100) : until))
                    .isTrue();
            assertThat(registry.wasEverUsed(code)).isTrue();
            assertThat(registry.wasUsedBy(code, from)).isTrue();
            assertThat(registry.wasUsedBy(code, Year.of(1980))).isFalse();
            assertThat(code.level()).isEqualTo(LEVELS.get(row.get("级别")));
        }
    }

    @Test
    void the_digits_give_the_parent_that_the_source_gives_but_for_four_codes_of_the_eighties() {
        List<String> others = new ArrayList<>();
        for (Csv.Row row : Csv.rows("/divisions/areacodes.csv")) {
            DivisionCode code = DivisionCode.of(row.get("代码"));
            boolean underProvince = row.get("二级行政区").equals("直辖");
            boolean parentIsProvince = code.parent()
                    .filter(parent -> parent.level() == DivisionLevel.PROVINCE)
                    .isPresent();
            if (code.level() == DivisionLevel.COUNTY && underProvince != parentIsProvince) {
                others.add(code.value());
            }
        }
        assertThat(others).containsExactly("340901", "422921", "422921", "632421");
    }

    @Test
    void both_years_of_change_belong_to_a_use() {
        DivisionCode chongwen = DivisionCode.of("110103");
        assertThat(registry.isInUse(chongwen, Year.of(1980))).isFalse();
        assertThat(registry.isInUse(chongwen, Year.of(1981))).isTrue();
        assertThat(registry.isInUse(chongwen, Year.of(2010))).isTrue();
        assertThat(registry.isInUse(chongwen, Year.of(2011))).isFalse();
        assertThat(registry.wasUsedBy(chongwen, Year.of(2026))).isTrue();
    }

    @Test
    void a_code_that_rested_was_not_in_use_between() {
        DivisionCode code = DivisionCode.of("132201");
        assertThat(registry.isInUse(code, Year.of(1983))).isTrue();
        assertThat(registry.isInUse(code, Year.of(1985))).isFalse();
        assertThat(registry.isInUse(code, Year.of(1986))).isTrue();
        assertThat(registry.findName(code, Year.of(1983))).contains("邢台市");
        assertThat(registry.findName(code, Year.of(1985))).isEmpty();
        assertThat(registry.findName(code, Year.of(1990))).contains("南宫市");
    }

    @Test
    void the_name_in_a_year_of_change_is_the_new_one() {
        DivisionCode xiangyang = DivisionCode.of("420600");
        assertThat(registry.findName(xiangyang, Year.of(2009))).contains("襄樊市");
        assertThat(registry.findName(xiangyang, Year.of(2010))).contains("襄阳市");
        assertThat(registry.listUses(xiangyang)).extracting(DivisionUse::name).containsExactly("襄樊市", "襄阳市");
    }

    @Test
    void successors_are_whole_or_partial() {
        assertThat(registry.listSuccessions(DivisionCode.of("110103")))
                .containsExactly(succession("110103", "110101", 2010, true));
        assertThat(registry.listSuccessions(DivisionCode.of("130103")))
                .containsExactly(
                        succession("130103", "130102", 2014, false), succession("130103", "130104", 2014, false));
        assertThat(registry.listSuccessions(DivisionCode.of("130124")))
                .containsExactly(
                        succession("130124", "130108", 2001, false), succession("130124", "130111", 2014, true));
    }

    @Test
    void a_part_may_go_from_a_division_that_stays() {
        assertThat(registry.listSuccessions(DivisionCode.of("120106")))
                .containsExactly(succession("120106", "120113", 2020, false));
    }

    @Test
    void a_new_name_is_no_succession() {
        assertThat(registry.listSuccessions(DivisionCode.of("120110"))).isEmpty();
        assertThat(registry.listSuccessions(DivisionCode.of("110105"))).isEmpty();
        assertThat(registry.listSuccessions(DivisionCode.of("110105021"))).isEmpty();
    }

    @Test
    void every_successor_was_in_use_when_it_took_over() {
        int seen = 0;
        for (Csv.Row row : Csv.rows("/divisions/areacodes.csv")) {
            for (DivisionSuccession step : registry.listSuccessions(DivisionCode.of(row.get("代码")))) {
                assertThat(registry.isInUse(step.to(), step.year()))
                        .as(step.toString())
                        .isTrue();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(3000);
    }

    @Test
    void a_summary_node_lives_as_long_as_a_county_under_it() {
        assertThat(registry.isInUse(DivisionCode.of("110100"), Year.of(2024))).isTrue();
        assertThat(registry.isInUse(DivisionCode.of("419000"), Year.of(2024))).isTrue();
        assertThat(registry.wasEverUsed(DivisionCode.of("119000"))).isFalse();
        assertThat(registry.isInUse(DivisionCode.of("500300"), Year.of(1998))).isTrue();
        assertThat(registry.isInUse(DivisionCode.of("500300"), Year.of(2024))).isFalse();
        assertThat(registry.findName(DivisionCode.of("110100"), Year.of(2024))).isEmpty();
        assertThat(registry.wasEverUsed(DivisionCode.of("000000"))).isFalse();
    }

    @Test
    void lower_levels_and_pseudo_counties_can_be_added() {
        DivisionRegistry guangming = registry.plus(uses("/divisions/divisions-guangming-440311.csv"));
        Year year = Year.of(2023);
        DivisionCode community = DivisionCode.of("440311001001");
        assertThat(registry.wasEverUsed(community)).isFalse();
        assertThat(guangming.isInUse(community, year)).isTrue();
        assertThat(guangming.listInUse(DivisionLevel.TOWNSHIP, year)).hasSize(6);
        assertThat(guangming.listInUse(DivisionLevel.VILLAGE, year)).hasSize(31);
        assertThat(guangming.listInUse(DivisionLevel.COUNTY, year))
                .isEqualTo(registry.listInUse(DivisionLevel.COUNTY, year));
        DivisionCode zone = DivisionCode.of("130171");
        DivisionRegistry statistics =
                registry.plus(List.of(new DivisionUse(zone, "石家庄高新技术产业开发区", Year.of(2013), null)));
        assertThat(DivisionCode.findProblem("130171", Vectors.TODAY)).isPresent();
        assertThat(DivisionCode.findProblem("130171", Vectors.TODAY, statistics))
                .isEmpty();
    }

    @Test
    void a_county_whose_lower_level_is_listed_is_checked_down_to_it() {
        DivisionRegistry binzhou = registry.plus(uses("/divisions/divisions-binzhou-3716.csv"));
        String known =
                binzhou.listInUse(DivisionLevel.VILLAGE, Year.of(2023)).get(0).value();
        String unknown = known.substring(0, 9) + "198";
        assertThat(DivisionCode.findProblem(known, Vectors.TODAY, binzhou)).isEmpty();
        assertThat(DivisionCode.findProblem(unknown, Vectors.TODAY, binzhou))
                .contains(new CodeProblem(CodeProblem.Reason.UNKNOWN_DIVISION, 0));
        assertThat(DivisionCode.findProblem("110105021200", Vectors.TODAY, binzhou))
                .isEmpty();
        assertThat(DivisionCode.findProblem(unknown, Vectors.TODAY)).isEmpty();
    }

    @Test
    void successions_can_be_added() {
        DivisionSuccession later = succession("110105", "110106", 2030, false);
        DivisionRegistry more = registry.plus(List.of(), List.of(later));
        assertThat(more.listSuccessions(DivisionCode.of("110105"))).containsExactly(later);
        assertThat(registry.listSuccessions(DivisionCode.of("110105"))).isEmpty();
    }

    @Test
    void divisions_that_came_later_than_the_day_are_unknown() {
        LocalDate before = LocalDate.of(2023, 12, 31);
        assertThat(DivisionCode.findProblem("653228", before))
                .contains(new CodeProblem(CodeProblem.Reason.UNKNOWN_DIVISION, 0));
        assertThat(DivisionCode.findProblem("653228", LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void a_use_does_not_end_before_it_begins() {
        DivisionCode code = DivisionCode.of("999911");
        assertThatThrownBy(() -> new DivisionUse(code, "春和区", Year.of(2020), Year.of(2019)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2019");
    }

    private static List<DivisionUse> uses(String resource) {
        return Csv.rows(resource).stream()
                .map(row -> new DivisionUse(DivisionCode.of(row.get("code")), row.get("name"), Year.of(2018), null))
                .toList();
    }

    private static DivisionSuccession succession(String from, String to, int year, boolean whole) {
        return new DivisionSuccession(DivisionCode.of(from), DivisionCode.of(to), Year.of(year), whole);
    }
}

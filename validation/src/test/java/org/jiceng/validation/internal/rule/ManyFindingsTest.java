package org.jiceng.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.RecordKind;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.junit.jupiter.api.Test;

/** A check counts every finding and keeps a few: what is wrong a million times must not fill the memory. */
class ManyFindingsTest {

    private static final int GRIDS = 2_000;
    private static final int KEPT = 3;
    private static final FindingCode DIVISION = FindingCode.of("grid.division.unknown");
    private static final FindingCode PARENT = FindingCode.of("grid.parent.unknown");

    private static final DatasetHeader HEADER = DatasetHeader.builder()
            .issuer("示例")
            .issuedAt(Instant.parse("2026-06-30T00:00:00Z"))
            .asOf(LocalDate.of(2026, 6, 30))
            .division(DivisionCode.of("999911001"))
            .coverage(Coverage.COMPLETE)
            .nature(Nature.SYNTHETIC)
            .build();

    /** Of a division that is not there, and a part of a grid that is not there. */
    private static DatasetRecord grid(int number) {
        return Grid.builder()
                .id(GridId.of("g-" + (100_000 + number)))
                .name("示例网格")
                .system(GridSystem.UNIFIED)
                .kind(GridKind.BASE)
                .division(DivisionCode.of("999911001001"))
                .parent(GridId.of("x-" + number))
                .build();
    }

    @Test
    void all_are_counted_and_the_same_few_are_listed_in_whatever_order_records_stand() {
        List<DatasetRecord> records = new ArrayList<>();
        for (int i = 0; i < GRIDS; i++) {
            records.add(grid(i));
        }
        DatasetChecker checker = DatasetChecker.standard().withKeptPerCode(KEPT);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(records, new Random(seed));
            Report report = checker.check(Dataset.of(HEADER, records));
            for (FindingCode code : List.of(DIVISION, PARENT)) {
                assertThat(report.count(code)).isEqualTo(GRIDS);
                assertThat(report.findings())
                        .filteredOn(each -> each.code().equals(code))
                        .extracting(each -> each.location().key())
                        .containsExactly("g-100000", "g-100001", "g-100002");
                assertThat(report.rules())
                        .filteredOn(each -> each.code().equals(code))
                        .singleElement()
                        .satisfies(each -> assertThat(each.failed()).isEqualTo(GRIDS));
            }
            assertThat(report.count(Severity.ERROR)).isEqualTo(2L * GRIDS);
        }
    }

    @Test
    void rules_hand_on_what_they_find_and_keep_none_of_it() {
        List<WeakReference<Finding>> found = new ArrayList<>();
        CheckContext context = new CheckContext(
                HEADER, HEADER.issuedAt(), ProfileChoice.NONE, ManyFindingsTest::place, null, LocalRules.NONE);
        RuleSet rules = RuleSet.standard(context, finding -> found.add(new WeakReference<>(finding)));
        for (int i = 0; i < KEPT; i++) {
            int number = i;
            rules.see(grid(number), pointer -> place(number, pointer));
        }
        rules.finish();
        assertThat(found).hasSize(2 * KEPT);
        for (int i = 0; i < 100 && isAnyLeft(found); i++) {
            System.gc();
        }
        assertThat(isAnyLeft(found)).as("a finding that a rule still holds").isFalse();
        assertThat(rules.outcomes().stream().mapToLong(RuleOutcome::failed).sum())
                .as("what the rules, which are still there, have counted")
                .isEqualTo(2 * KEPT);
    }

    private static boolean isAnyLeft(List<WeakReference<Finding>> found) {
        return found.stream().anyMatch(each -> each.get() != null);
    }

    private static Location place(String pointer) {
        return place(0, pointer);
    }

    private static Location place(int number, String pointer) {
        return new Location(null, 0, -1, RecordKind.GRID, "g-" + number, number, pointer);
    }
}

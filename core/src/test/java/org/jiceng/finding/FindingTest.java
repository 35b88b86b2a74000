package org.jiceng.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiceng.code.CodeProblem.Reason;
import org.jiceng.grid.GridKind;
import org.jiceng.id.RecordKind;
import org.jiceng.text.Word;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final FindingCode CODE = FindingCode.of("grid.parent.unknown");
    private static final Location PLACE =
            Location.ofRecord(RecordKind.GRID, "g-1").withPointer("/parent");
    private static final Finding FINDING = Finding.of(CODE, Severity.ERROR, PLACE);

    @Test
    void findings_sort_by_code_then_place_then_arguments() {
        List<Finding> sorted = List.of(
                Finding.of(FindingCode.of("a.a"), Severity.ERROR, PLACE),
                FINDING.at(PLACE.withPointer("/division")),
                FINDING,
                FINDING.with("max", "1"),
                FINDING.with("max", "2"),
                FINDING.at(Location.ofRecord(RecordKind.GRID, "g-2")),
                Finding.of(FindingCode.of("grid.parent.unknown-x"), Severity.ERROR, PLACE));
        List<Finding> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void only_equal_findings_compare_as_equal() {
        List<Finding> different = List.of(
                FINDING,
                Finding.of(CODE, Severity.WARNING, PLACE),
                FINDING.relatedTo(PLACE),
                FINDING.relatedTo(Location.WHOLE),
                FINDING.relatedTo(PLACE).relatedTo(PLACE),
                FINDING.with("a", "1"),
                FINDING.with("a", "1, b=2"),
                FINDING.with("a", "1").with("b", "2"));
        for (Finding one : different) {
            for (Finding other : different) {
                assertThat(one.compareTo(other) == 0)
                        .as("%s and %s", one, other)
                        .isEqualTo(one.equals(other));
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
            }
        }
        assertThat(new TreeSet<>(different)).hasSameSizeAs(different);
    }

    @Test
    void arguments_are_sorted_by_name_whatever_order_the_caller_has() {
        TreeMap<String, String> backwards = new TreeMap<>(Collections.reverseOrder());
        backwards.put("a", "1");
        backwards.put("b", "2");
        Finding finding = new Finding(CODE, Severity.ERROR, PLACE, List.of(), backwards);
        assertThat(finding.args().keySet()).containsExactly("a", "b");
        assertThat(finding).isEqualTo(FINDING.with("b", "2").with("a", "1"));
    }

    @Test
    void copies_change_one_thing_and_leave_the_first_as_it_was() {
        assertThat(FINDING.with("max", "5").args()).containsExactly(java.util.Map.entry("max", "5"));
        assertThat(FINDING.with("max", "5").with("max", "6").args()).containsEntry("max", "6");
        assertThat(FINDING.relatedTo(Location.WHOLE).related()).containsExactly(Location.WHOLE);
        assertThat(FINDING.at(Location.WHOLE).location()).isEqualTo(Location.WHOLE);
        assertThat(FINDING).isEqualTo(Finding.of(CODE, Severity.ERROR, PLACE));
    }

    @Test
    void a_fingerprint_is_the_same_for_ever() {
        assertThat(FINDING.fingerprint()).isEqualTo("67fca3b00fc27bd1");
        assertThat(Finding.of(CODE, Severity.ERROR, Location.WHOLE).fingerprint())
                .isEqualTo("1190a2e390f40392");
        assertThat(FINDING.at(Location.ofRecord(RecordKind.DIVISION, "龙\uD840\uDC00"))
                        .fingerprint())
                .isEqualTo("15a8a54afa0f39f2");
    }

    @Test
    void a_fingerprint_does_not_know_where_in_which_file_it_was() {
        Location elsewhere = new Location("other.json", 7, 99, RecordKind.GRID, "g-1", 12, "/parent");
        Finding again = new Finding(
                CODE, Severity.WARNING, elsewhere, List.of(Location.WHOLE), new TreeMap<>(java.util.Map.of("a", "b")));
        assertThat(again.fingerprint()).isEqualTo(FINDING.fingerprint());
    }

    @Test
    void a_fingerprint_knows_code_kind_key_and_pointer() {
        List<Finding> different = List.of(
                FINDING,
                Finding.of(FindingCode.of("grid.parent.cycle"), Severity.ERROR, PLACE),
                FINDING.at(Location.ofRecord(RecordKind.ORGANIZATION, "g-1").withPointer("/parent")),
                FINDING.at(Location.ofRecord(RecordKind.GRID, "g-2").withPointer("/parent")),
                FINDING.at(Location.ofRecord(RecordKind.GRID, "g-1")));
        assertThat(different.stream().map(Finding::fingerprint)).doesNotHaveDuplicates();
    }

    @Test
    void an_argument_that_stands_for_a_word_names_its_list() {
        assertThat(Finding.labelOf(RecordKind.GRID)).isEqualTo("label:RecordKind.grid");
        assertThat(Finding.labelOf(Reason.CHECK_CHARACTER)).isEqualTo("label:Reason.check-character");
        assertThat(Finding.labelOf(GridKind.of("sz:tower"))).isEqualTo("label:GridKind.sz:tower");
        assertThat(Finding.labelOf(Bodied.WORD)).isEqualTo("label:Bodied.word");
    }

    /** A list whose constant has a body and so a class of its own. */
    private enum Bodied implements Word {
        WORD {
            @Override
            public String word() {
                return "word";
            }
        }
    }

    @Test
    void severities_go_from_grave_to_light() {
        assertThat(Severity.values()).containsExactly(Severity.FATAL, Severity.ERROR, Severity.WARNING, Severity.INFO);
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.ERROR.isAtLeast(Severity.ERROR)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
        for (Severity each : Severity.values()) {
            assertThat(Severity.of(each.word())).isEqualTo(each);
        }
        assertThatThrownBy(() -> Severity.of("ERROR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fatal, error, warning, info");
    }
}

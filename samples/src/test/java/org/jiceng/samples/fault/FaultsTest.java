package org.jiceng.samples.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiceng.finding.ExpectedFinding;
import org.jiceng.finding.FindingCode;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.Profiles;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults are asked for by their codes; what is made of them follows from seed and faults alone. */
class FaultsTest {

    private static final SampleSpec SMALL = Samples.seed(3).communities(2).members(80);

    @Test
    void the_text_form_is_read_and_written() {
        Faults faults = Faults.parse("points.overdraft=3,grid.code.duplicate");
        assertThat(faults).isEqualTo(Faults.of("grid.code.duplicate").and("points.overdraft", 3));
        assertThat(faults).hasToString("grid.code.duplicate=1,points.overdraft=3");
        assertThat(Faults.parse(faults.toString())).isEqualTo(faults).hasSameHashCodeAs(faults);
        assertThat(Faults.of("points.overdraft").and("points.overdraft")).isEqualTo(Faults.of("points.overdraft", 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            '' | No faults are known of this code
            grid.code.duplicat | did you mean grid.code.duplicate?
            grid.code.duplicate=0 | must be from 1 to 100000, but was: 0
            grid.code.duplicate=100001 | must be from 1 to 100000, but was: 100001
            grid.code.duplicate=-1 | must be from 1 to 100000, but was: -1
            grid.code.duplicate=1e3 | must be from 1 to 100000, but was: 1e3
            grid.code.duplicate=99999999999 | must be from 1 to 100000, but was: 99999999999
            grid.code.duplicate=１ | must be from 1 to 100000
            grid.code.duplicate=1,grid.code.duplicate=1 | Each code must stand once
            grid.code.duplicate=1, | No faults are known
            """)
    void other_texts_are_refused(String text, String message) {
        assertThatThrownBy(() -> Faults.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void the_same_faults_in_the_same_sample_are_the_same_whatever_the_order_and_the_threads() {
        FaultySample one = Faults.parse("text.blank=4,points.overdraft,grid.parent.unknown=2")
                .in(SMALL);
        FaultySample other = Faults.parse("grid.parent.unknown=2,text.blank=4,points.overdraft")
                .in(SMALL.threads(3));
        assertThat(other.dataset().records()).isEqualTo(one.dataset().records());
        assertThat(other.dataset().header()).isEqualTo(one.dataset().header());
        assertThat(other.answerKey()).isEqualTo(one.answerKey());
        FaultySample elsewhere =
                Faults.parse("text.blank=4").in(Samples.seed(4).communities(2).members(80));
        assertThat(elsewhere.answerKey())
                .isNotEqualTo(Faults.parse("text.blank=4").in(SMALL).answerKey());
    }

    @Test
    void records_stay_where_they_were() {
        List<DatasetRecord> before = SMALL.dataset().records();
        List<DatasetRecord> after = Faults.parse("points.overdraft,text.blank=3,grid.parent.cycle=2")
                .in(SMALL)
                .dataset()
                .records();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).recordKind()).isEqualTo(before.get(i).recordKind());
            assertThat(after.get(i).recordKey()).isEqualTo(before.get(i).recordKey());
        }
        long changed = before.stream().filter(each -> !after.contains(each)).count();
        assertThat(changed).isEqualTo(3);
        assertThat(after.size()).isGreaterThan(before.size());
    }

    @Test
    void the_header_names_the_profile_that_comes_with_the_library_unless_another_is_needed() {
        FaultySample usual = Faults.of("grid.code.duplicate").in(SMALL);
        assertThat(usual.needsProfile()).isFalse();
        assertThat(usual.profile()).isEqualTo(Profiles.ILLUSTRATIVE);
        assertThat(usual.dataset().header().profile()).hasToString("ProfileReference[id=illustrative, hash=null]");
        FaultySample own = Faults.of("profile.word.duplicate").in(SMALL);
        assertThat(own.needsProfile()).isTrue();
        assertThat(own.profile().id()).hasToString("faulty-sample");
        assertThat(own.dataset().header().profile()).hasToString("ProfileReference[id=faulty-sample, hash=null]");
    }

    @Test
    void a_header_that_names_what_nobody_has_leads_to_no_profile_so_it_must_be_given() {
        FaultySample sample =
                Faults.parse("profile.reference.unresolved,points.rule.unknown").in(SMALL);
        assertThat(sample.profile()).isEqualTo(Profiles.ILLUSTRATIVE);
        assertThat(sample.needsProfile()).isTrue();
    }

    @Test
    void a_list_is_found_once_however_many_of_its_elements_stand_twice() {
        assertThat(Faults.of("profile.word.duplicate", 5).in(SMALL).answerKey().expected())
                .containsExactly(
                        new ExpectedFinding(FindingCode.of("profile.word.duplicate"), "profile#/words", null, null));
    }

    @Test
    void where_a_larger_sample_would_not_help_it_is_said_what_does() {
        assertThatThrownBy(() -> Faults.of("profile.reference.unresolved", 2).in(SMALL))
                .isInstanceOf(NoRoomException.class)
                .hasMessageEndingWith("; ask for one of them");
        assertThatThrownBy(() -> Faults.of("record.division.outside-dataset")
                        .in(Samples.seed(3).communities(80).members(200)))
                .isInstanceOf(NoRoomException.class)
                .hasMessageEndingWith("; ask for fewer communities");
    }

    @Test
    void where_there_is_no_room_it_is_said_for_what() {
        assertThatThrownBy(() -> Faults.of("division.households.sum", 2).in(SMALL))
                .isInstanceOfSatisfying(
                        NoRoomException.class,
                        noRoom -> assertThat(noRoom.code()).hasToString("division.households.sum"))
                .hasMessage(
                        "The sample has no room for another fault of division.households.sum, which needs a street or"
                                + " town whose communities are counted; ask for more communities or fewer faults");
        assertThat(Faults.of("division.households.sum", 2)
                        .in(Samples.seed(3).communities(12).members(80))
                        .answerKey()
                        .expected())
                .hasSize(2);
    }

    @Test
    void nothing_of_the_data_stands_in_the_text_of_a_sample() {
        assertThat(Faults.of("grid.code.duplicate").in(SMALL).toString())
                .matches("FaultySample\\[grid\\.code\\.duplicate=1, [0-9]+ records]");
    }
}

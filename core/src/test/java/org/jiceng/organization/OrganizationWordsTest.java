package org.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridLine;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RecordKind;
import org.jiceng.territory.Building;
import org.jiceng.territory.CommunityType;
import org.jiceng.territory.ComplexKind;
import org.jiceng.territory.OwnersCommitteeState;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of territory, organizations and grids, and what their builders promise. */
class OrganizationWordsTest {

    static Stream<List<? extends Word>> lists() {
        return Stream.of(
                OrganizationKind.standard(),
                AllianceForm.standard(),
                TeamKind.standard(),
                TeamService.standard(),
                CommunityType.standard(),
                ComplexKind.standard(),
                GridKind.standard(),
                GridLine.standard(),
                GridSystem.standard(),
                List.of(PartyForm.values()),
                List.of(PartyCharacter.values()),
                List.of(PartySubstance.values()),
                List.of(PartyCoverage.values()),
                List.of(InterimReason.values()),
                List.of(LinkRelation.values()),
                List.of(OwnersCommitteeState.values()),
                List.of(RecordKind.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void every_word_has_labels_that_tell_it_apart(List<? extends Word> words) {
        Set<String> chinese = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (Word word : words) {
            assertThat(word.label(Locale.SIMPLIFIED_CHINESE))
                    .as("zh label of %s %s", word.getClass(), word)
                    .matches(".*\\p{IsHan}.*");
            chinese.add(word.label(Locale.SIMPLIFIED_CHINESE));
            english.add(word.label(Locale.ENGLISH));
        }
        assertThat(chinese).hasSameSizeAs(words);
        assertThat(english).hasSameSizeAs(words);
    }

    @Test
    void open_lists_take_local_words_and_refuse_misspelt_ones_with_what_they_know() {
        assertThat(TeamKind.of("red-waiter")).isEqualTo(TeamKind.RED_WAITER);
        assertThat(TeamKind.of("chunhe:night-watch").word()).isEqualTo("chunhe:night-watch");
        assertThat(TeamService.isValid("legal-aid")).isTrue();
        assertThat(ComplexKind.isValid("Old")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllianceForm.of("joint-conferense"))
                .withMessageContaining("AllianceForm must be one of")
                .withMessageContaining("joint-conference")
                .withMessageContaining("place:word");
    }

    @Test
    void the_seven_services_of_complex_teams_are_the_standard_list() {
        assertThat(TeamService.standard()).hasSize(7);
    }

    @Test
    void coverage_by_work_is_coverage_without_an_organization() {
        assertThat(Stream.of(PartyCoverage.values()).filter(PartyCoverage::isByWork))
                .containsExactly(PartyCoverage.INSTRUCTOR, PartyCoverage.MEMBER_EMPLOYEES);
    }

    @Test
    void a_complex_keeps_copies_and_gives_back_what_it_was_given() {
        List<GridId> grids = new ArrayList<>(List.of(GridId.of("g-1")));
        ResidentialComplex complex = ResidentialComplex.builder()
                .id(ComplexId.of("rc-1"))
                .name("示例小区")
                .community(DivisionCode.of("999911001001"))
                .grids(grids)
                .households(400)
                .kind(ComplexKind.OLD)
                .ownersCommitteeState(OwnersCommitteeState.DUE_NOT_FORMED)
                .building(Building.of(BuildingId.of("b-1"), "1栋"))
                .building(Building.of(BuildingId.of("b-2"), "2栋", 30))
                .build();
        grids.clear();
        assertThat(complex.grids()).containsExactly(GridId.of("g-1"));
        assertThat(complex.buildings()).hasSize(2);
        assertThat(complex.toBuilder().build()).isEqualTo(complex);
        assertThat(complex.recordKind()).isEqualTo(RecordKind.COMPLEX);
        assertThat(complex.recordKey()).isEqualTo("rc-1");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> complex.buildings().clear());
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> ResidentialComplex.builder()
                        .id(ComplexId.of("rc-1"))
                        .name("示例小区")
                        .build())
                .withMessage("Not set: community");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void null_is_refused_by_the_name_of_the_component() {
        assertThatNullPointerException()
                .isThrownBy(() -> ResidentialComplex.builder().name(null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> TeamDetails.of((TeamKind) null))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> PropertyContract.of(null))
                .withMessage("complex");
        assertThatNullPointerException()
                .isThrownBy(() -> OrganizationLink.of(null, OrganizationId.of("o")))
                .withMessage("relation");
    }
}

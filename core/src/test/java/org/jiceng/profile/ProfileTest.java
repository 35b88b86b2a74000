package org.jiceng.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiceng.code.DivisionCode;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.TeamKind;
import org.jiceng.text.Word;
import org.junit.jupiter.api.Test;

/** What profiles decide, and the templates and profiles that come with the library. */
class ProfileTest {

    private static final LocalName NAME = LocalName.of("示例", "example");

    private static Profile.Builder profile() {
        return Profile.builder().id(ProfileId.of("example")).name(NAME);
    }

    @Test
    void the_three_streets_of_guangming_have_three_depths() {
        assertThat(depth("440311002")).as("N10").isEqualTo(3);
        assertThat(depth("440311004")).as("N11").isEqualTo(5);
        assertThat(depth("440311001")).as("N13").isEqualTo(4);
        assertThat(Profiles.GUANGMING.findNetwork(DivisionCode.of("440311003"))).isEmpty();
        assertThat(Profiles.GUANGMING.findNetwork(DivisionCode.of("440311"))).isEmpty();
    }

    private static int depth(String division) {
        return Profiles.GUANGMING
                .findNetwork(DivisionCode.of(division))
                .map(NetworkTemplate::depth)
                .orElse(0);
    }

    @Test
    void the_depths_of_the_templates_are_those_of_their_rows() {
        assertThat(NetworkTemplates.all())
                .extracting(NetworkTemplate::depth)
                .containsExactly(5, 4, 3, 3, 5, 4, 4, 4, 3);
        assertThat(NetworkTemplates.all())
                .extracting(NetworkTemplate::name)
                .containsExactlyElementsOf(NetworkName.standard());
    }

    @Test
    void only_the_last_tier_of_a_template_is_a_person() {
        for (NetworkTemplate template : NetworkTemplates.all()) {
            List<NetworkTier> upper = template.tiers().subList(0, template.depth() - 1);
            assertThat(upper).extracting(NetworkTier::occupant).containsOnly(TierOccupant.ORGANIZATION);
        }
        assertThat(NetworkTemplates.STREET_COMMUNITY_GRID_BUILDING_MEMBER
                        .tiers()
                        .get(4)
                        .occupant())
                .isEqualTo(TierOccupant.MEMBER);
    }

    @Test
    void the_smallest_division_around_decides_and_the_default_comes_last() {
        NetworkTemplate everywhere = NetworkTemplates.STREET_COMMUNITY_GRID_COMPLEX;
        NetworkTemplate county = NetworkTemplates.STREET_COMMUNITY_GRID_BUILDING;
        NetworkTemplate street = NetworkTemplates.COMMUNITY_AREA_GRID;
        NetworkUse any = NetworkUse.of(everywhere);
        NetworkUse ofCounty = NetworkUse.of(county, DivisionCode.of("999911"));
        NetworkUse ofStreet = NetworkUse.of(street, DivisionCode.of("999911001"));
        for (List<NetworkUse> order : List.of(
                List.of(any, ofCounty, ofStreet), List.of(ofStreet, ofCounty, any), List.of(ofCounty, any, ofStreet))) {
            Profile profile = profile().networks(order).build();
            assertThat(profile.findNetwork(DivisionCode.of("999911001002"))).contains(street);
            assertThat(profile.findNetwork(DivisionCode.of("999911002"))).contains(county);
            assertThat(profile.findNetwork(DivisionCode.of("990000"))).contains(everywhere);
        }
        assertThat(profile().build().findNetwork(DivisionCode.of("999911"))).isEmpty();
    }

    @Test
    void a_tier_accepts_by_kind_and_form() {
        NetworkTier tier = NetworkTier.ofParty(NAME, TierPlace.GRID, PartyForm.BRANCH);
        assertThat(tier.accepts(OrganizationKind.PARTY_ORGANIZATION, PartyForm.BRANCH))
                .isTrue();
        assertThat(tier.accepts(OrganizationKind.PARTY_ORGANIZATION, PartyForm.GROUP))
                .isFalse();
        assertThat(tier.accepts(OrganizationKind.PARTY_ORGANIZATION, null))
                .as("form unknown")
                .isTrue();
        assertThat(tier.accepts(OrganizationKind.TEAM, null)).isFalse();
        assertThat(NetworkTier.ofMembers(NAME, TierPlace.BUILDING).accepts(OrganizationKind.TEAM, null))
                .isFalse();
        Organization.Builder organization = Organization.builder()
                .id(org.jiceng.id.OrganizationId.of("o"))
                .name("o")
                .kind(OrganizationKind.PARTY_ORGANIZATION);
        assertThat(tier.accepts(
                        organization.details(PartyDetails.of(PartyForm.BRANCH)).build()))
                .isTrue();
        assertThat(tier.accepts(organization
                        .details(PartyDetails.of(PartyForm.COMMITTEE))
                        .build()))
                .isFalse();
        assertThat(tier.isFor(TierPlace.GRID)).isTrue();
        assertThat(tier.isFor(TierPlace.AREA)).isFalse();
        assertThat(tier.withServes(List.of()).isFor(TierPlace.AREA)).isTrue();
    }

    @Test
    void a_local_word_has_the_label_of_its_profile() {
        TeamKind word = TeamKind.of("guangming:area-governance-group");
        assertThat(Profiles.GUANGMING.findLabel(OpenList.TEAM_KIND, word, Locale.SIMPLIFIED_CHINESE))
                .contains("综合治理组");
        assertThat(Profiles.BINZHOU.findLabel(OpenList.TEAM_KIND, word, Locale.ENGLISH))
                .isEmpty();
        assertThat(new LocalName("只有中文", null).in(Locale.ENGLISH)).isEqualTo("只有中文");
    }

    @Test
    void a_builder_gives_back_what_it_was_given_and_names_what_is_missing() {
        for (Profile each : Profiles.shipped()) {
            assertThat(each.toBuilder().build()).isEqualTo(each);
            assertThat(Profiles.find(each.id())).contains(each);
        }
        assertThat(Profiles.find(ProfileId.of("nowhere"))).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Profile.builder().id(ProfileId.of("example")).build())
                .withMessage("Not set: name");
        assertThatIllegalArgumentException().isThrownBy(() -> profile().word(OpenList.GRID_KIND, "base", NAME));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalWord.of("Guangming:Word"));
        assertThat(LocalWord.of("guangming:word").namespace()).isEqualTo("guangming");
    }

    @Test
    void every_word_of_profiles_has_a_label_in_both_languages() {
        List<Word> words = Stream.<List<? extends Word>>of(
                        NetworkName.standard(),
                        List.of(TierPlace.values()),
                        List.of(TierOccupant.values()),
                        List.of(OpenList.values()))
                .<Word>flatMap(List::stream)
                .toList();
        HashSet<String> chinese = new HashSet<>();
        for (Word word : words) {
            assertThat(word.label(Locale.SIMPLIFIED_CHINESE))
                    .as("zh label of %s", word)
                    .isNotEqualTo(word.word());
            chinese.add(word.getClass() + word.label(Locale.SIMPLIFIED_CHINESE));
        }
        assertThat(chinese).as("labels tell words apart").hasSameSizeAs(words);
    }
}

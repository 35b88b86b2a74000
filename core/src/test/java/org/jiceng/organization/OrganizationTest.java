package org.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.code.DivisionCode;
import org.jiceng.contract.Validating;
import org.jiceng.id.OrganizationId;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    private static final Organization BRANCH = Organization.builder()
            .id(OrganizationId.of("o-1"))
            .name("第一党支部")
            .kind(OrganizationKind.PARTY_ORGANIZATION)
            .details(PartyDetails.of(PartyForm.BRANCH))
            .build();
    private static final DateRange REVERSED = DateRange.of(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1));

    @Test
    void a_good_organization_has_no_violation() {
        assertThat(Validating.violations(BRANCH)).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_with_its_place_in_the_lists() {
        OrganizationLink good = OrganizationLink.of(LinkRelation.LED_BY, OrganizationId.of("o-2"));
        OrganizationLink bad = new OrganizationLink(OrganizationId.of("o-3"), LinkRelation.GUIDED_BY, REVERSED);
        Organization organization = BRANCH.toBuilder()
                .name("")
                .links(List.of(good, bad, good))
                .serves(List.of(new Place.OfDivision(DivisionCode.of("999911")), new Place.Named("")))
                .period(REVERSED)
                .build();
        assertThat(Validating.violations(organization))
                .containsExactly(
                        "links {jiceng.list.duplicate.message}",
                        "links[1].period.lastDay {jiceng.date-range.reversed.message}",
                        "name {jiceng.text.blank.message}",
                        "period.lastDay {jiceng.date-range.reversed.message}",
                        "serves[1].name {jiceng.text.blank.message}");
    }

    @Test
    void lists_have_their_limits() {
        List<OrganizationLink> links = IntStream.range(0, 101)
                .mapToObj(i -> OrganizationLink.of(LinkRelation.MEMBER_OF, OrganizationId.of("o-" + i)))
                .toList();
        List<Place> places = IntStream.range(0, 1001)
                .<Place>mapToObj(i -> new Place.Named("p" + i))
                .toList();
        assertThat(Validating.violations(
                        BRANCH.toBuilder().links(links).serves(places).build()))
                .containsExactly("links {jiceng.list.too-long.message}", "serves {jiceng.list.too-long.message}");
        assertThat(Validating.violations(BRANCH.toBuilder()
                        .links(links.subList(0, 100))
                        .serves(places.subList(0, 1000))
                        .build()))
                .isEmpty();
    }

    @Test
    void links_and_places_can_be_added_one_by_one() {
        OrganizationId leader = OrganizationId.of("o-2");
        Place place = new Place.Named("market");
        Organization organization = BRANCH.toBuilder()
                .link(LinkRelation.LED_BY, leader)
                .link(LinkRelation.PAIRED_WITH, leader)
                .serving(place)
                .build();
        assertThat(organization.links())
                .containsExactly(
                        OrganizationLink.of(LinkRelation.LED_BY, leader),
                        OrganizationLink.of(LinkRelation.PAIRED_WITH, leader));
        assertThat(organization.serves()).containsExactly(place);
        assertThat(BRANCH.links()).isEqualTo(Collections.emptyList());
    }

    @Test
    void a_builder_that_goes_on_does_not_change_what_was_built() {
        Organization.Builder builder = BRANCH.toBuilder().serving(new Place.Named("one"));
        Organization before = builder.build();
        builder.serving(new Place.Named("two"));
        assertThat(before.serves()).hasSize(1);
        assertThatThrownBy(() -> before.serves().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}

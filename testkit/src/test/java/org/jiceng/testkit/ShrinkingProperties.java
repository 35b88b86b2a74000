package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RecordKind;
import org.jiceng.id.RequestId;
import org.jiceng.member.Member;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestChannel;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Division;

/** What fails is shown small: with nothing in it that has nothing to do with the failure. */
class ShrinkingProperties {

    private static final DivisionCode COMMUNITY = DivisionCode.of("999901001001");
    private static final int STARTS = 10;

    @Example
    void a_grid_shrinks_to_what_it_must_have() {
        assertSmallest(Grid.class, any -> true, smallestGrid().build());
    }

    @Example
    void a_grid_that_fails_by_one_component_keeps_that_one_only() {
        assertSmallest(
                Grid.class,
                grid -> grid.households() != null && grid.households() > 100,
                smallestGrid().households(101L).build());
        assertSmallest(
                Grid.class,
                grid -> grid.name().codePoints().anyMatch(each -> each > 0xFFFF),
                smallestGrid().name("\uD840\uDC00").build());
    }

    private static Grid.Builder smallestGrid() {
        return Grid.builder()
                .id(GridId.of("a"))
                .name("a")
                .system(GridSystem.UNIFIED)
                .kind(GridKind.ALL_ELEMENT)
                .division(COMMUNITY);
    }

    @Example
    void a_member_shrinks_to_its_id() {
        assertSmallest(
                Member.class, any -> true, Member.builder().id(MemberId.of("a")).build());
    }

    @Example
    void an_organization_shrinks_to_what_it_must_have() {
        assertSmallest(
                Organization.class,
                any -> true,
                Organization.builder()
                        .id(OrganizationId.of("a"))
                        .name("a")
                        .kind(OrganizationKind.PARTY_ORGANIZATION)
                        .build());
    }

    @Example
    void a_header_shrinks_to_simple_days() {
        assertSmallest(
                DatasetHeader.class,
                any -> true,
                DatasetHeader.builder()
                        .issuer("a")
                        .issuedAt(Instant.parse("2026-01-01T00:00:00Z"))
                        .asOf(LocalDate.of(2026, 1, 1))
                        .division(COMMUNITY)
                        .coverage(Coverage.COMPLETE)
                        .nature(Nature.REPORTED)
                        .build());
    }

    @Example
    void a_request_shrinks_to_one_without_events() {
        assertSmallest(
                ServiceRequest.class,
                any -> true,
                ServiceRequest.builder()
                        .id(RequestId.of("a"))
                        .kind(RequestKind.APPEAL)
                        .matter(RequestMatter.of(RequestCategory.standard().get(0), "a"))
                        .place(RequestPlace.of(COMMUNITY))
                        .channel(RequestChannel.standard().get(0))
                        .status(RequestStatus.NEW)
                        .build());
    }

    @Example
    void a_request_with_two_events_keeps_two_and_their_status() {
        ServiceRequest smallest =
                smallest(ServiceRequest.class, request -> request.events().size() > 1, 3);
        assertThat(smallest.events()).hasSize(2);
        assertThat(smallest.events()).allMatch(event -> event.note() == null);
        assertThat(smallest.status()).isNotEqualTo(RequestStatus.NEW);
        assertThat(RequestEventType.standard())
                .contains(smallest.events().get(0).type());
    }

    @Example
    void a_dataset_shrinks_to_a_street_and_a_community() {
        Dataset smallest = smallest(Dataset.class, any -> true, 1);
        assertThat(smallest.records()).hasSize(2);
        assertThat(smallest.divisions().stream().map(Division::code).map(DivisionCode::value))
                .containsExactly("999911001", "999911001001");
        Dataset withGrid = smallest(Dataset.class, dataset -> !dataset.grids().isEmpty(), 1);
        assertThat(withGrid.records().stream().map(DatasetRecord::recordKind))
                .containsExactly(RecordKind.DIVISION, RecordKind.DIVISION, RecordKind.GRID);
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(CoreTypes.all().stream()
                .filter(JicengArbitraries::supports)
                .filter(type -> !type.getPackageName().endsWith("dataset") || type.isRecord())
                .toList());
    }

    @Property(tries = 300)
    void whatever_is_met_on_the_way_breaks_no_constraint(@ForAll("types") Class<?> type, @ForAll Random random) {
        shrinkAll(type, random);
    }

    private static <T> void shrinkAll(Class<T> type, Random random) {
        Shrinkable<T> start = JicengArbitraries.of(type).generator(1000, true).next(random);
        Shrinking.smallest(
                start,
                any -> true,
                value -> assertThat(Validating.violations(value)).isEmpty());
    }

    private static <T> void assertSmallest(Class<T> type, Predicate<T> wanted, T expected) {
        for (int seed = 0; seed < STARTS; seed++) {
            assertThat(smallest(type, wanted, seed)).isEqualTo(expected);
        }
    }

    private static <T> T smallest(Class<T> type, Predicate<T> wanted, long seed) {
        Random random = new Random(seed);
        List<Shrinkable<T>> found = JicengArbitraries.of(type).generator(1000, true).stream(random)
                .filter(each -> wanted.test(each.value()))
                .limit(1)
                .toList();
        return Shrinking.smallest(found.get(0), wanted, any -> {});
    }
}

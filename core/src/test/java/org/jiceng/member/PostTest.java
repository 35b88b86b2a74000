package org.jiceng.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.PostId;
import org.jiceng.id.RegistrationId;
import org.jiceng.time.DateRange;
import org.junit.jupiter.api.Test;

class PostTest {

    private static final GridId GRID = GridId.of("g-1");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2025, 12, 31);

    private static Post.Builder leader(String id) {
        return Post.builder().id(PostId.of(id)).role(PostRole.GRID_LEADER).in(new PostSeat.OfGrid(GRID));
    }

    private static Dataset dataset(DatasetRecord... records) {
        DatasetHeader header = DatasetHeader.builder()
                .issuer("示例")
                .issuedAt(Instant.parse("2026-01-01T00:00:00Z"))
                .asOf(NEW_YEAR)
                .division(DivisionCode.of("999911001"))
                .coverage(Coverage.COMPLETE)
                .nature(Nature.SYNTHETIC)
                .build();
        return Dataset.of(header, List.of(records));
    }

    @Test
    void a_post_is_vacant_filled_by_somebody_or_filled_without_a_name() {
        Post vacant = leader("p-1").build();
        assertThat(vacant.isVacantOn(NEW_YEAR)).isTrue();
        assertThat(vacant.isFilledOn(NEW_YEAR)).isFalse();
        Post named = leader("p-2").member(MemberId.of("m-1")).build();
        assertThat(named.isFilledOn(NEW_YEAR)).isTrue();
        Post unnamed = leader("p-3").filledSince(NEW_YEAR).build();
        assertThat(unnamed.isFilledOn(NEW_YEAR)).isTrue();
        assertThat(unnamed.isVacantOn(DAY_BEFORE)).isTrue();
        Post ended = leader("p-4").period(DateRange.of(DAY_BEFORE, DAY_BEFORE)).build();
        assertThat(ended.isVacantOn(DAY_BEFORE)).isTrue();
        assertThat(ended.isVacantOn(NEW_YEAR)).isFalse();
        assertThat(ended.existsOn(NEW_YEAR)).isFalse();
    }

    @Test
    void who_leads_a_grid_on_a_day_is_one_call() {
        Post first = leader("p-1")
                .member(MemberId.of("m-1"))
                .period(DateRange.of(LocalDate.of(2020, 1, 1), DAY_BEFORE))
                .build();
        Post second = leader("p-2")
                .member(MemberId.of("m-2"))
                .period(DateRange.from(NEW_YEAR))
                .build();
        Post worker = leader("p-3")
                .member(MemberId.of("m-3"))
                .role(PostRole.FULL_TIME_GRID_WORKER)
                .build();
        Dataset dataset = dataset(worker, second, first);
        assertThat(dataset.findGridLeader(GRID, DAY_BEFORE)).contains(first);
        assertThat(dataset.findGridLeader(GRID, NEW_YEAR)).contains(second);
        assertThat(dataset.findGridLeader(GRID, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(dataset.findGridLeader(GridId.of("g-2"), NEW_YEAR)).isEmpty();
        assertThat(dataset.postsIn(new PostSeat.OfGrid(GRID))).containsExactly(worker, second, first);
    }

    @Test
    void the_posts_of_a_member_and_the_vacant_posts_are_one_call_each() {
        MemberId member = MemberId.of("m-1");
        Post one = leader("p-1").member(member).build();
        Post two = leader("p-2")
                .member(member)
                .role(PostRole.GRID_BRANCH_SECRETARY)
                .period(DateRange.from(NEW_YEAR))
                .build();
        Post vacant = leader("p-3").role(PostRole.FULL_TIME_GRID_WORKER).build();
        Dataset dataset = dataset(one, two, vacant, Member.builder().id(member).build());
        assertThat(dataset.postsOf(member)).containsExactly(one, two);
        assertThat(dataset.postsOf(member, DAY_BEFORE)).containsExactly(one);
        assertThat(dataset.vacantPosts(NEW_YEAR)).containsExactly(vacant);
        assertThat(dataset.findMember(member)).map(Member::id).isEqualTo(Optional.of(member));
        assertThat(dataset.findPost(PostId.of("p-3"))).contains(vacant);
        assertThat(dataset.postsOf(MemberId.of("m-9"))).isEmpty();
    }

    @Test
    void registrations_and_consents_hold_from_the_first_to_the_last_day() {
        Registration registration = Registration.builder()
                .id(RegistrationId.of("r-1"))
                .member(MemberId.of("m-1"))
                .kind(RegistrationKind.DUAL_CHECK_IN)
                .place(new RegistrationPlace.OfGrid(GRID))
                .on(DAY_BEFORE)
                .until(NEW_YEAR)
                .build();
        assertThat(registration.isCurrentOn(DAY_BEFORE)).isTrue();
        assertThat(registration.isCurrentOn(NEW_YEAR)).isTrue();
        assertThat(registration.isCurrentOn(NEW_YEAR.plusDays(1))).isFalse();
        assertThat(registration.isCurrentOn(DAY_BEFORE.minusDays(1))).isFalse();
        GuardianConsent consent = new GuardianConsent(DAY_BEFORE, NEW_YEAR);
        assertThat(consent.holdsOn(DAY_BEFORE)).isTrue();
        assertThat(consent.holdsOn(NEW_YEAR)).isFalse();
        assertThat(GuardianConsent.givenOn(NEW_YEAR).holdsOn(DAY_BEFORE)).isFalse();
    }

    @Test
    void no_record_of_a_person_shows_anything() {
        Member member =
                Member.builder().id(MemberId.of("m-canary")).birthYear(1987).build();
        assertThat(member).hasToString("Member[***]");
        assertThat(leader("p-1").member(MemberId.of("m-canary")).build()).hasToString("Post[***]");
        Employment employment = Employment.builder()
                .id(EmploymentId.of("e-1"))
                .member(member.id())
                .postClass(PostClass.STAFF)
                .hiredOn(NEW_YEAR)
                .build();
        assertThat(employment).hasToString("Employment[***]");
    }
}

package org.jiceng.samples.fault;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.jiceng.id.RegistrationId;
import org.jiceng.member.Post;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.organization.Organization;
import org.jiceng.samples.internal.Draws;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Faults of posts and registrations. */
final class PostFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("post.member.unknown", PostFaults::postOfNobody),
            Injector.of("post.outlives-place", PostFaults::postWithoutPlace),
            Injector.of("post.overlap", PostFaults::twoInOnePost),
            Injector.of("post.place.unknown", PostFaults::postNowhere),
            Injector.of("registration.duplicate", PostFaults::registeredTwice),
            Injector.of("registration.member.unknown", PostFaults::nobodyRegistered),
            Injector.of("registration.outlives-place", PostFaults::registeredAtAnEnd),
            Injector.of("registration.place.unknown", PostFaults::registeredNowhere));

    private PostFaults() {}

    private static void postOfNobody(Workplace place, Draws draws) {
        At<Post> at = place.tryTake(Post.class, draws, post -> post.member() != null)
                .orElseGet(() -> place.append(FreshPeople.post(place, draws).build()));
        MemberId nobody = MemberId.of(place.freshId("m"));
        place.replace(at, at.record().toBuilder().member(nobody).build());
        place.expect(at, "/member");
    }

    /** A grid or an organization that has ended, and that nobody else refers to. */
    private record Ended(PostSeat seat, RegistrationPlace centre, LocalDate lastDay) {

        static Ended draw(Workplace place, Draws draws) {
            LocalDate lastDay = FreshPeople.someDay(place, draws);
            DateRange period = new DateRange(null, lastDay);
            if (draws.in(500)) {
                Grid.Builder grid = Fresh.grid(place, Fresh.community(place, draws));
                GridId id = place.append(grid.period(period).build()).record().id();
                return new Ended(new PostSeat.OfGrid(id), new RegistrationPlace.OfGrid(id), lastDay);
            }
            Organization body = Fresh.organization(place).period(period).build();
            OrganizationId id = place.append(body).record().id();
            return new Ended(new PostSeat.OfOrganization(id), new RegistrationPlace.OfCentre(id), lastDay);
        }

        /** A day after the end; null for what goes on. */
        @Nullable
        LocalDate tooLate(Draws draws) {
            return draws.in(500) ? null : lastDay.plusDays(1L + draws.below(1000));
        }
    }

    /** A post that goes on, and one that ends at the same time as its place, which is fine. */
    private static void postWithoutPlace(Workplace place, Draws draws) {
        Ended ended = Ended.draw(place, draws);
        LocalDate firstDay = ended.lastDay().minusDays(draws.below(1000));
        Post.Builder post = FreshPeople.post(place, draws).in(ended.seat());
        place.append(post.period(DateRange.of(firstDay, ended.lastDay())).build());
        LocalDate lastDay = ended.tooLate(draws);
        DateRange period = lastDay == null && draws.in(333) ? null : new DateRange(firstDay, lastDay);
        Post late = post.id(PostId.of(place.freshId("p"))).period(period).build();
        place.expect(place.append(late), period == null ? "" : "/period");
    }

    /** A second post begins while the first goes on, on the last day of the first, or on the same day. */
    private static void twoInOnePost(Workplace place, Draws draws) {
        At<Post> first = place.tryTake(Post.class, draws, post -> isExclusive(post, place))
                .orElseGet(() -> place.append(leaderOfNewGrid(place, draws)));
        DateRange period = first.record().period();
        LocalDate start = period == null ? null : period.firstDay();
        if (start == null) {
            throw new IllegalStateException("The first of two posts must have a first day");
        }
        LocalDate next = start.plusDays(draws.below(100));
        if (draws.in(400)) {
            // One day is too much: the first ends on the day on which the second begins.
            place.replace(
                    first,
                    first.record().toBuilder()
                            .period(DateRange.of(start, next))
                            .filledSince(null)
                            .build());
        }
        Post second = first.record().toBuilder()
                .id(PostId.of(place.freshId("p")))
                .member(null)
                .filledSince(null)
                .period(DateRange.from(next))
                .build();
        place.expect(place.append(second), "");
    }

    private static boolean isExclusive(Post post, Workplace place) {
        DateRange period = post.period();
        return post.role().isExclusive()
                && period != null
                && period.firstDay() != null
                && period.lastDay() == null
                && period.firstDay().isBefore(place.header().asOf());
    }

    private static Post leaderOfNewGrid(Workplace place, Draws draws) {
        Grid grid = place.append(
                        Fresh.grid(place, Fresh.community(place, draws)).build())
                .record();
        return FreshPeople.post(place, draws)
                .role(PostRole.GRID_LEADER)
                .in(new PostSeat.OfGrid(grid.id()))
                .period(DateRange.from(FreshPeople.someDay(place, draws)))
                .build();
    }

    /** A seat that no record of a sample describes, and where in it the id stands. */
    private record UnknownSeat(PostSeat seat, String pointer) {

        static UnknownSeat draw(Workplace place, Draws draws) {
            return switch (draws.below(5)) {
                case 0 -> {
                    OrganizationId body = OrganizationId.of(place.freshId("o"));
                    yield new UnknownSeat(new PostSeat.OfOrganization(body), "/in/organization");
                }
                case 1 -> new UnknownSeat(new PostSeat.OfGrid(GridId.of(place.freshId("g"))), "/in/grid");
                case 2 -> new UnknownSeat(new PostSeat.OfComplex(ComplexId.of(place.freshId("x"))), "/in/complex");
                case 3 -> new UnknownSeat(new PostSeat.OfBuilding(BuildingId.of(place.freshId("b"))), "/in/building");
                default -> {
                    DivisionCode division = Fresh.unknownCommunity(place, draws);
                    yield new UnknownSeat(new PostSeat.OfDivision(division), "/in/division");
                }
            };
        }
    }

    /** Never one that only one person may have, since an unknown division is no place of its own. */
    private static void postNowhere(Workplace place, Draws draws) {
        At<Post> at = place.tryTake(Post.class, draws, post -> !post.role().isExclusive())
                .orElseGet(() -> place.append(FreshPeople.post(place, draws).build()));
        UnknownSeat nowhere = UnknownSeat.draw(place, draws);
        place.replace(at, at.record().toBuilder().in(nowhere.seat()).build());
        place.expect(at, nowhere.pointer());
    }

    /** A copy that begins on the same day or later, and goes on or not. */
    private static void registeredTwice(Workplace place, Draws draws) {
        LocalDate asOf = place.header().asOf();
        At<Registration> first = place.tryTake(
                        Registration.class,
                        draws,
                        each -> each.until() == null && each.on().isBefore(asOf.minusDays(100)))
                .orElseGet(() -> {
                    Registration.Builder registration =
                            FreshPeople.registration(place, draws, FreshPeople.member(place));
                    return place.append(registration.on(asOf.minusDays(200)).build());
                });
        LocalDate on = first.record().on().plusDays(draws.below(100));
        At<Registration> second = place.append(first.record().toBuilder()
                .id(RegistrationId.of(place.freshId("r")))
                .on(on)
                .until(draws.in(500) ? null : on.plusDays(draws.below(100)))
                .build());
        place.expect(second, "");
    }

    private static At<Registration> anyRegistration(Workplace place, Draws draws) {
        return place.tryTake(Registration.class, draws, any -> true).orElseGet(() -> {
            MemberId member = FreshPeople.member(place);
            return place.append(FreshPeople.registration(place, draws, member).build());
        });
    }

    private static void nobodyRegistered(Workplace place, Draws draws) {
        At<Registration> at = anyRegistration(place, draws);
        MemberId nobody = MemberId.of(place.freshId("m"));
        place.replace(at, at.record().toBuilder().member(nobody).build());
        place.expect(at, "/member");
    }

    private static void registeredAtAnEnd(Workplace place, Draws draws) {
        Ended ended = Ended.draw(place, draws);
        Registration.Builder registration = FreshPeople.registration(place, draws, FreshPeople.member(place))
                .place(ended.centre())
                .on(ended.lastDay().minusDays(draws.below(100)));
        place.expect(place.append(registration.until(ended.tooLate(draws)).build()), "");
    }

    private static void registeredNowhere(Workplace place, Draws draws) {
        if (draws.in(250)) {
            // Of a member who is new, since others may be registered at the same unknown place.
            DivisionCode community = Fresh.unknownCommunity(place, draws);
            Registration.Builder registration = FreshPeople.registration(place, draws, FreshPeople.member(place))
                    .place(new RegistrationPlace.OfCommunity(community));
            place.expect(place.append(registration.build()), "/place/community");
            return;
        }
        At<Registration> at = anyRegistration(place, draws);
        switch (draws.below(3)) {
            case 0 -> moveTo(place, at, new RegistrationPlace.OfGrid(GridId.of(place.freshId("g"))), "/place/grid");
            case 1 ->
                moveTo(place, at, new RegistrationPlace.OfComplex(ComplexId.of(place.freshId("x"))), "/place/complex");
            default -> {
                OrganizationId centre = OrganizationId.of(place.freshId("o"));
                moveTo(place, at, new RegistrationPlace.OfCentre(centre), "/place/centre");
            }
        }
    }

    private static void moveTo(Workplace place, At<Registration> at, RegistrationPlace nowhere, String pointer) {
        place.replace(at, at.record().toBuilder().place(nowhere).build());
        place.expect(at, pointer);
    }
}

package org.jiceng.samples.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.member.Employment;
import org.jiceng.member.GuardianConsent;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.ProfileReference;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.ServiceRequest;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;

/** Faults that records of any kind can have: ids, days to come, other divisions, and a profile that is not there. */
final class RecordFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("profile.reference.unresolved", RecordFaults::unknownProfile),
            Injector.of("record.date.from-future", RecordFaults::fromFuture),
            Injector.of("record.division.outside-dataset", RecordFaults::outside)
                    .after(RecordFaults::describeNeighbours),
            Injector.of("record.id.duplicate", RecordFaults::idTwice));

    /** The county beside those of samples, a street in it and a community in that. */
    private static final DivisionCode PREFECTURE = DivisionCode.of("999900");

    private static final DivisionCode COUNTY = DivisionCode.of("999996");
    private static final DivisionCode STREET = DivisionCode.of("999996001");
    private static final DivisionCode COMMUNITY = DivisionCode.of("999996001001");

    private static final String ID = "/id";

    private RecordFaults() {}

    /** There is one header, so there is one fault. */
    private static void unknownProfile(Workplace place, Draws draws) {
        if (place.header().profile() != null) {
            throw place.noRoom("a header of its own, and a dataset has one", "one of them");
        }
        ProfileId nobodys = ProfileId.of("not-at-hand-" + draws.between(1, 999));
        place.changeHeader(header -> header.profile(ProfileReference.of(nobodys)));
        place.expectInHeader("/profile/id");
    }

    private static void fromFuture(Workplace place, Draws draws) {
        LocalDate day = FreshPeople.issuedOn(place).plusDays(1L + draws.below(400));
        MemberId member = FreshPeople.member(place);
        switch (draws.below(5)) {
            case 0 ->
                place.expect(
                        place.append(FreshPeople.registration(place, draws, member)
                                .on(day)
                                .build()),
                        "/on");
            case 1 ->
                place.expect(
                        place.append(FreshPeople.employment(place, draws, member)
                                .hiredOn(day)
                                .build()),
                        "/hiredOn");
            case 2 ->
                place.expect(
                        place.append(FreshPeople.post(place, draws)
                                .member(member)
                                .filledSince(day)
                                .build()),
                        "/filledSince");
            case 3 -> {
                Member consented = Fresh.member(place)
                        .guardianConsent(GuardianConsent.givenOn(day))
                        .build();
                place.expect(place.append(consented), "/guardianConsent/givenOn");
            }
            default -> {
                Instant late = place.header().issuedAt().plus(Duration.ofSeconds(1L + draws.below(500_000)));
                PointsEntry entry = Fresh.award(place, Fresh.account(place))
                        .recordedAt(late)
                        .build();
                place.expect(place.append(entry), "/recordedAt");
            }
        }
    }

    /** Divisions around a dataset may be there to be named; so nothing is found as long as nothing is in them. */
    private static void describeNeighbours(Workplace place) {
        if (!place.header().division().contains(COUNTY)) {
            if (place.none(Division.class, division -> division.code().equals(PREFECTURE))) {
                place.append(Division.of(PREFECTURE, "邻近市"));
            }
            place.append(Division.of(COUNTY, "邻近区"));
            place.append(Division.of(STREET, "邻近街道"));
            place.append(Division.of(COMMUNITY, "邻近社区"));
        }
    }

    private static void outside(Workplace place, Draws draws) {
        if (place.header().division().contains(COUNTY)) {
            throw place.noRoom(
                    "a sample of one district at most, since there are no fictitious places elsewhere",
                    "fewer communities");
        }
        switch (draws.below(4)) {
            case 0 ->
                place.expect(
                        place.append(Fresh.grid(place, draws.in(500) ? STREET : COMMUNITY)
                                .build()),
                        "/division");
            case 1 -> place.expect(place.append(Fresh.complex(place, COMMUNITY).build()), "/community");
            default -> {
                DivisionCode division = draws.pick(List.of(COUNTY, STREET, COMMUNITY));
                ServiceRequest request = Fresh.request(place, draws)
                        .place(RequestPlace.of(division))
                        .build();
                place.expect(place.append(request), "/place/division");
            }
        }
    }

    /** Two records of one kind and one id: the second is found, wherever the first stands. */
    private static void idTwice(Workplace place, Draws draws) {
        switch (draws.below(11)) {
            case 0 -> {
                DivisionCode code = Fresh.newCommunity(place, draws);
                place.expect(place.append(Division.of(code, "同号的另一社区")), "/code");
            }
            case 1 -> {
                Organization.Builder body = Fresh.organization(place);
                twice(place, body.build(), body.name("同号的另一单位").build(), ID);
            }
            case 2 -> {
                Grid.Builder grid = Fresh.grid(place, Fresh.community(place, draws));
                twice(place, grid.build(), grid.name("同号的另一网格").build(), ID);
            }
            case 3 -> {
                ResidentialComplex.Builder complex = Fresh.complex(place, Fresh.community(place, draws));
                twice(place, complex.build(), complex.name("同号的另一小区").build(), ID);
            }
            case 4 -> {
                MemberId id = FreshPeople.somebody(place, draws);
                place.expect(place.append(Fresh.member(place).id(id).build()), ID);
            }
            case 5 -> {
                Post.Builder post = FreshPeople.post(place, draws);
                twice(
                        place,
                        post.build(),
                        post.member(FreshPeople.member(place)).build(),
                        ID);
            }
            case 6 -> {
                Registration.Builder one = FreshPeople.registration(place, draws, FreshPeople.member(place));
                twice(place, one.build(), one.member(FreshPeople.member(place)).build(), ID);
            }
            case 7 -> {
                Employment.Builder one = FreshPeople.employment(place, draws, FreshPeople.member(place));
                twice(place, one.build(), one.member(FreshPeople.member(place)).build(), ID);
            }
            case 8 -> {
                PointsEntry.Builder entry = Fresh.award(place, Fresh.account(place));
                twice(
                        place,
                        entry.build(),
                        entry.amount((long) draws.between(51, 200)).build(),
                        ID);
            }
            case 9 -> {
                PointsAccount account = PointsAccount.of(FreshPeople.member(place), Ledger.REDEEMABLE);
                PointsBalance balance =
                        new PointsBalance(account, 0L, place.header().issuedAt());
                twice(place, balance, balance, "/account");
            }
            default -> {
                ServiceRequest known = place.see(ServiceRequest.class, draws, "a service request", any -> true);
                ServiceRequest other =
                        Fresh.request(place, draws).id(known.id()).build();
                place.expect(place.append(other), ID);
            }
        }
    }

    private static void twice(Workplace place, DatasetRecord one, DatasetRecord other, String pointer) {
        place.append(one);
        place.expect(place.append(other), pointer);
    }
}

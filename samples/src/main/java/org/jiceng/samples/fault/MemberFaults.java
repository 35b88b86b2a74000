package org.jiceng.samples.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.CitizenId;
import org.jiceng.dataset.Nature;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.organization.Organization;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;

/** Faults of members and employments. */
final class MemberFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("employment.member.unknown", MemberFaults::unknownMember),
            Injector.of("employment.overlap", MemberFaults::twoEmployments),
            Injector.of("member.birth-year.mismatch", MemberFaults::twoBirthYears),
            Injector.of("member.contact.doubtful", MemberFaults::doubtfulContact)
                    .after(MemberFaults::reportReally),
            Injector.of("member.identity.doubtful", MemberFaults::doubtfulIdentity)
                    .after(MemberFaults::reportReally),
            Injector.of("member.identity.duplicate", MemberFaults::identityTwice),
            Injector.of("member.minor.without-guardian-consent", MemberFaults::minorAlone),
            Injector.of("member.organization.ended", MemberFaults::inEndedOrganization),
            Injector.of("member.organization.unknown", MemberFaults::inUnknownOrganization),
            Injector.of("member.serves.unknown", MemberFaults::servesNothing));

    /** The county of numbers of people who do not exist, and of whom samples have none. */
    private static final String NOBODY = "999998";

    /** A province that does not exist, and is not the one of fictitious numbers either. */
    private static final String NOWHERE = "990000";

    private MemberFaults() {}

    private static At<Member> anybody(Workplace place, Draws draws) {
        return place.take(Member.class, draws, "a member", any -> true);
    }

    private static void unknownMember(Workplace place, Draws draws) {
        At<Employment> at = place.take(Employment.class, draws, "an employment", any -> true);
        MemberId nobody = MemberId.of(place.freshId("m"));
        place.replace(at, at.record().toBuilder().member(nobody).build());
        place.expect(at, "/member");
    }

    /** A second employment begins while the first goes on. */
    private static void twoEmployments(Workplace place, Draws draws) {
        At<Employment> first = place.take(
                Employment.class,
                draws,
                "an employment that has lasted for some days",
                each -> each.endedOn() == null
                        && each.hiredOn().isBefore(place.header().asOf().minusDays(100)));
        LocalDate hired = first.record().hiredOn().plusDays(1 + draws.below(99));
        At<Employment> second = place.append(first.record().toBuilder()
                .id(EmploymentId.of(place.freshId("w")))
                .hiredOn(hired)
                .build());
        place.expect(second, "");
    }

    private static CitizenId identity(Workplace place, String county) {
        return Codes.citizenId(county, place.freshNumber());
    }

    private static void twoBirthYears(Workplace place, Draws draws) {
        At<Member> at = anybody(place, draws);
        CitizenId identity = identity(place, NOBODY);
        long year = identity.birthDate().getYear();
        place.replace(
                at,
                at.record().toBuilder()
                        .identity(identity)
                        .birthYear(year + 1 + draws.below(30))
                        .build());
        place.expect(at, "/birthYear");
    }

    /**
     * What is reported is taken at its word. Telephone numbers of samples are nobody's, and would all be found then, so
     * they are left out.
     */
    private static void reportReally(Workplace place) {
        place.changeHeader(header -> header.nature(Nature.REPORTED));
        place.changeAll(MemberFaults::withoutContact);
    }

    private static DatasetRecord withoutContact(DatasetRecord record) {
        return record instanceof Member member && member.contact() != null
                ? member.toBuilder().contact(null).build()
                : record;
    }

    private static void doubtfulContact(Workplace place, Draws draws) {
        At<Member> at = anybody(place, draws);
        place.replace(at, at.record().toBuilder().contact(Codes.phone(draws)).build());
        place.expect(at, "/contact");
    }

    private static void doubtfulIdentity(Workplace place, Draws draws) {
        At<Member> at = anybody(place, draws);
        place.replace(at, with(at.record(), identity(place, NOWHERE)));
        place.expect(at, "/identity");
    }

    private static Member with(Member member, CitizenId identity) {
        return member.toBuilder()
                .identity(identity)
                .birthYear((long) identity.birthDate().getYear())
                .build();
    }

    private static void identityTwice(Workplace place, Draws draws) {
        At<Member> one = place.take(Member.class, draws, "two members", any -> true);
        At<Member> other = place.take(Member.class, draws, "two members", any -> true);
        CitizenId identity = identity(place, NOBODY);
        place.replace(one, with(one.record(), identity));
        place.replace(other, with(other.record(), identity));
        place.expect(one.position() > other.position() ? one : other, "/identity");
    }

    private static void minorAlone(Workplace place, Draws draws) {
        At<Member> at = anybody(place, draws);
        long year = (long) place.header().asOf().getYear() - draws.between(6, 17);
        place.replace(
                at,
                at.record().toBuilder()
                        .identity(null)
                        .birthYear(year)
                        .guardianConsent(null)
                        .build());
        place.expect(at, "");
    }

    private static void inEndedOrganization(Workplace place, Draws draws) {
        Organization ended = Fresh.organization(place)
                .period(new DateRange(null, place.header().asOf().minusDays(1 + draws.below(300))))
                .build();
        place.append(ended);
        moveTo(place, draws, ended.id());
    }

    private static void inUnknownOrganization(Workplace place, Draws draws) {
        moveTo(place, draws, OrganizationId.of(place.freshId("o")));
    }

    private static void moveTo(Workplace place, Draws draws, OrganizationId organization) {
        At<Member> at = anybody(place, draws);
        place.replace(at, at.record().toBuilder().organization(organization).build());
        place.expect(at, "/organization");
    }

    private static void servesNothing(Workplace place, Draws draws) {
        At<Member> at = anybody(place, draws);
        List<Place> serves = new ArrayList<>(at.record().serves());
        UnknownPlace nowhere = UnknownPlace.draw(place, draws);
        serves.add(nowhere.place());
        place.replace(at, at.record().toBuilder().serves(serves).build());
        place.expect(at, "/serves/" + (serves.size() - 1) + nowhere.pointer());
    }
}

package org.jiceng.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionLevel;
import org.jiceng.extension.Extensions;
import org.jiceng.id.ActivityId;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.EntryId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.jiceng.id.RedeemableId;
import org.jiceng.id.RegistrationId;
import org.jiceng.member.Employment;
import org.jiceng.member.GuardianConsent;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.PostClass;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationKind;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.organization.AllianceDetails;
import org.jiceng.organization.AllianceForm;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationDetails;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.TeamDetails;
import org.jiceng.organization.TeamKind;
import org.jiceng.points.EarningRate;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.Posting;
import org.jiceng.points.Redeemable;
import org.jiceng.points.RedeemableKind;
import org.jiceng.points.SchemeVersion;
import org.jiceng.points.StarScale;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Objects, good and bad, each with all that is wrong with it: what every provider of Jakarta Validation must find. */
final class ConstraintCorpus {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final Instant NOON = Instant.parse("2026-01-01T04:00:00Z");

    private static final DivisionCode COMMUNITY = DivisionCode.of("999911001001");
    private static final String LONG = "长".repeat(100);

    private final List<Item> items = new ArrayList<>();

    /** An object, and path and code of each violation. */
    record Item(String name, Object bean, List<String> expected) {}

    static List<Item> items() {
        ConstraintCorpus corpus = new ConstraintCorpus();
        corpus.texts();
        corpus.listsAndNumbers();
        corpus.days();
        corpus.organizations();
        corpus.points();
        RequestCorpus.addTo(corpus);
        return Collections.unmodifiableList(corpus.items);
    }

    void add(String name, Object bean, String... expected) {
        items.add(new Item(name, bean, List.of(expected)));
    }

    private void texts() {
        text("an ideograph", "社");
        text("as long as allowed", LONG);
        text("as long as allowed in code points, not in UTF-16", "\uD842\uDFB7".repeat(100));
        text("one too long", LONG + "长", "name text.too-long");
        text("nothing", "", "name text.blank");
        text("an ideographic space", "\u3000", "name text.blank");
        text("blank and too long", " ".repeat(101), "name text.blank", "name text.too-long");
        text("a zero width space is no white space", "\u200B");
        text("a tab on a single line", "社\t区", "name text.control-character");
        text("DEL", "社\u007F", "name text.control-character");
        text("a C1 control", "社\u0085", "name text.control-character");
        text("an override", "社\u202E区", "name text.bidi-control");
        text("the last embedding before the override", "社\u202A", "name text.bidi-control");
        text("an isolate", "社\u2066", "name text.bidi-control");
        text("the end of an isolate", "社\u2069", "name text.bidi-control");
        text("marks and joiners are for Uyghur", "社\u200E\u200F\u200C\u200D\u2065\u206A");
        text("half of a pair", "社\uD800", "name text.lone-surrogate");
        text("the other half", "\uDC00社", "name text.lone-surrogate");
        text("a noncharacter", "社\uFFFF", "name text.noncharacter");
        text("a noncharacter among the Arabic forms", "社\uFDD0", "name text.noncharacter");
        add("skills of a member", member(List.of("", "修理")), "skills[0].<list element> text.blank");
    }

    private void text(String name, String text, String... expected) {
        add("text: " + name, Division.of(COMMUNITY, text), expected);
    }

    private void listsAndNumbers() {
        add("a list as long as allowed", member(numbered(50)));
        add("a list that is too long", member(numbered(51)), "skills list.too-long");
        add("a list that repeats", member(List.of("修理", "修理")), "skills list.duplicate");
        List<String> twice = new ArrayList<>(numbered(51));
        twice.set(50, "0");
        add("a list that is too long and repeats", member(twice), "skills list.duplicate", "skills list.too-long");
        add("no households", building(0L));
        add("as many as are exact", building((1L << 53) - 1));
        add("fewer than none", building(-1L), "buildings[0].households number.out-of-range");
        add("more than are exact", building(1L << 53), "buildings[0].households number.out-of-range");
        add("a price", new Redeemable(RedeemableId.of("r"), "日用品", RedeemableKind.GOODS, 1L, null));
        add(
                "no price",
                new Redeemable(RedeemableId.of("r"), "日用品", RedeemableKind.GOODS, 0L, null),
                "price number.out-of-range");
        add("the greatest balance", balance((1L << 53) - 1));
        add("the deepest balance", balance(1 - (1L << 53)));
        add("a balance that is too great to be exact", balance(1L << 53), "balance number.out-of-range");
        add("a balance that is too deep to be exact", balance(-(1L << 53)), "balance number.out-of-range");
        add("the first year", member(1800L));
        add("before the first year", member(1799L), "birthYear number.out-of-range");
        add("the last year", member(2199L));
        add("after the last year", member(2200L), "birthYear number.out-of-range");
        add(
                "another level than the code has",
                new Division(COMMUNITY, "春和社区", DivisionLevel.TOWNSHIP, null, null, null, null),
                "level division.level.mismatch");
        add("a complex in a community", complex(COMMUNITY));
        add("a complex in a street", complex(DivisionCode.of("999911001")), "community division.level.not-allowed");
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static Member member(List<String> skills) {
        return Member.builder().id(MemberId.of("m-1")).skills(skills).build();
    }

    private static Member member(Long birthYear) {
        return Member.builder().id(MemberId.of("m-1")).birthYear(birthYear).build();
    }

    private static PointsBalance balance(long balance) {
        return PointsBalance.builder()
                .account(PointsAccount.of(MemberId.of("m-1"), Ledger.REDEEMABLE))
                .balance(balance)
                .asOf(Instant.parse("2026-01-01T00:00:00Z"))
                .build();
    }

    private static ResidentialComplex building(Long households) {
        return complex(COMMUNITY).toBuilder()
                .buildings(List.of(new Building(BuildingId.of("b-1"), "1栋", households)))
                .build();
    }

    private static ResidentialComplex complex(DivisionCode community) {
        return ResidentialComplex.builder()
                .id(ComplexId.of("rc-1"))
                .name("春和园")
                .community(community)
                .build();
    }

    private void days() {
        LocalDate before = DAY.minusDays(1);
        add("one day", DateRange.of(DAY, DAY));
        add("reversed days", DateRange.of(DAY, before), "lastDay date-range.reversed");
        add("a consent withdrawn on its day", new GuardianConsent(DAY, DAY));
        add("a consent withdrawn before", new GuardianConsent(DAY, before), "withdrawnOn date-range.reversed");
        add("a registration of one day", registration(DAY));
        add("a registration that ends before", registration(before), "until date-range.reversed");
        add("an employment of one day", employment(DAY));
        add("an employment that ends before", employment(before), "endedOn date-range.reversed");
        add("a post filled from its first day", post(DateRange.of(DAY, DAY), DAY));
        add("a post filled without period", post(null, DAY));
        add("a vacant post", post(DateRange.of(DAY, DAY), null));
        add("a post filled before", post(DateRange.from(DAY), before), "filledSince post.filled-outside-period");
        add("a post filled after", post(DateRange.of(before, before), DAY), "filledSince post.filled-outside-period");
    }

    private static Registration registration(LocalDate until) {
        return new Registration(
                RegistrationId.of("r-1"),
                MemberId.of("m-1"),
                RegistrationKind.DUAL_CHECK_IN,
                new RegistrationPlace.OfCommunity(COMMUNITY),
                DAY,
                until,
                Extensions.NONE);
    }

    private static Employment employment(LocalDate endedOn) {
        return new Employment(
                EmploymentId.of("e-1"),
                MemberId.of("m-1"),
                PostClass.STAFF,
                null,
                DAY,
                endedOn,
                null,
                null,
                Extensions.NONE);
    }

    private static Post post(@Nullable DateRange period, @Nullable LocalDate filledSince) {
        return new Post(
                PostId.of("p-1"),
                null,
                PostRole.of("grid-leader"),
                new PostSeat.OfDivision(COMMUNITY),
                period,
                filledSince,
                Extensions.NONE);
    }

    private void organizations() {
        seats("as many Party members as seats", 5L, 5L);
        seats("seats alone", 5L, null);
        seats("Party members alone", null, 5L);
        seats("more Party members than seats", 5L, 6L, "partyMemberSeats owners-committee.seats.exceeded");
        List<OrganizationDetails> details = List.of(
                PartyDetails.of(PartyForm.BRANCH),
                new OwnersCommitteeDetails(null, null, null),
                new InterimCommitteeDetails(null, null),
                PropertyCompanyDetails.of(List.of()),
                new AllianceDetails(AllianceForm.JOINT_CONFERENCE),
                TeamDetails.of(TeamKind.VOLUNTEER));
        List<OrganizationKind> kinds = List.of(
                OrganizationKind.PARTY_ORGANIZATION,
                OrganizationKind.OWNERS_COMMITTEE,
                OrganizationKind.INTERIM_COMMITTEE,
                OrganizationKind.PROPERTY_COMPANY,
                OrganizationKind.ALLIANCE,
                OrganizationKind.TEAM);
        for (int i = 0; i < kinds.size(); i++) {
            for (int j = 0; j < details.size(); j++) {
                String[] expected = i == j ? new String[0] : new String[] {"details organization.details.mismatch"};
                add(kinds.get(i) + " with details " + j, organization(kinds.get(i), details.get(j)), expected);
            }
            add(kinds.get(i) + " without details", organization(kinds.get(i), null));
            add("a local kind with details " + i, organization(OrganizationKind.of("place:body"), details.get(i)));
        }
    }

    private void seats(String name, @Nullable Long seats, @Nullable Long ofMembers, String... expected) {
        add(name, new OwnersCommitteeDetails(null, seats, ofMembers), expected);
    }

    private static Organization organization(OrganizationKind kind, @Nullable OrganizationDetails details) {
        return Organization.builder()
                .id(OrganizationId.of("o-1"))
                .name("示例")
                .kind(kind)
                .details(details)
                .build();
    }

    private void points() {
        add("one amount", new EarningRate.Between(5L, 5L));
        add("reversed amounts", new EarningRate.Between(6L, 5L), "max points.rate.reversed");
        add("stars", new StarScale(List.of(100L, 300L)));
        add(
                "stars that stay",
                new StarScale(List.of(100L, 101L, 101L)),
                "hours list.duplicate",
                "hours points.stars.not-ascending");
        add("stars that fall", new StarScale(List.of(300L, 100L)), "hours points.stars.not-ascending");
        Posting award = new Posting.Award(EarningRuleId.of("case"), ActivityId.of("a-1"), null);
        add("an activity", entry(Ledger.REDEEMABLE, award));
        add("an activity for cash", entry(Ledger.CASH_REWARD, award), "posting points.cash.activity");
        add("cash", entry(Ledger.CASH_REWARD, Posting.award(EarningRuleId.of("case"))));
        add("cash that is taken away", entry(Ledger.CASH_REWARD, new Posting.Deduction(null)));
    }

    private static PointsEntry entry(Ledger ledger, Posting posting) {
        return new PointsEntry(
                EntryId.of("pe-1"),
                PointsAccount.of(MemberId.of("m-1"), ledger),
                1L,
                NOON,
                NOON,
                SchemeVersion.of("scheme", "1"),
                null,
                posting,
                Extensions.NONE);
    }
}

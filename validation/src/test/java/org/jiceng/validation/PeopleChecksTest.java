package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.jiceng.id.ActivityId;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.EntryId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.PostId;
import org.jiceng.id.RegistrationId;
import org.jiceng.member.Employment;
import org.jiceng.member.GuardianConsent;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.member.Post;
import org.jiceng.member.PostClass;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationKind;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.EarningRate;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.jiceng.points.SchemeVersion;
import org.jiceng.points.StarScale;
import org.jiceng.privacy.KeyedHash;
import org.jiceng.profile.Profiles;
import org.jiceng.territory.Building;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleChecksTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final MemberId MEMBER = MemberId.of("m-1");

    private static Dataset dataset(Coverage coverage, DatasetRecord... records) {
        DatasetHeader header = DatasetHeader.builder()
                .issuer("示例")
                .issuedAt(Instant.parse("2026-06-30T00:00:00Z"))
                .asOf(AS_OF)
                .division(DivisionCode.of("999911001"))
                .coverage(coverage)
                .nature(Nature.SYNTHETIC)
                .build();
        return Dataset.of(header, List.of(records));
    }

    private static List<Finding> check(DatasetRecord... records) {
        return DatasetChecker.standard()
                .check(dataset(Coverage.COMPLETE, records))
                .findings();
    }

    private static List<String> codes(Object object) {
        return Checker.standard().check(object).stream()
                .map(finding -> finding.code() + " " + finding.location().pointer())
                .toList();
    }

    private static PointsEntry.Builder cash(Posting posting) {
        return PointsEntry.builder()
                .id(EntryId.of("pe-1"))
                .account(PointsAccount.of(MEMBER, Ledger.CASH_REWARD))
                .amount(5_000L)
                .effectiveAt(Instant.EPOCH)
                .recordedAt(Instant.EPOCH)
                .scheme(PointsSchemes.SAFETY_OFFICER_REWARD.ref())
                .posting(posting);
    }

    private static CitizenId bornOn(String date) {
        for (char check : "0123456789X".toCharArray()) {
            String text = "999911" + date + "001" + check;
            if (CitizenId.isValid(text)) {
                return CitizenId.of(text);
            }
        }
        throw new IllegalArgumentException("No such day: " + date);
    }

    @ParameterizedTest
    @CsvSource({
        "20120701, error",
        "20120630, warning",
        "20080701, warning",
        "20080630, ",
        "18800101, ",
    })
    void a_minor_needs_consent_until_the_birthday(String birth, String severity) {
        Member member = Member.builder().id(MEMBER).identity(bornOn(birth)).build();
        List<String> found =
                check(member).stream().map(finding -> finding.severity().word()).toList();
        assertThat(found).isEqualTo(severity == null ? List.of() : List.of(severity));
        Member consented = member.toBuilder()
                .guardianConsent(GuardianConsent.givenOn(AS_OF))
                .build();
        assertThat(check(consented)).isEmpty();
        Member withdrawn = member.toBuilder()
                .guardianConsent(new GuardianConsent(AS_OF.minusDays(9), AS_OF))
                .build();
        assertThat(check(withdrawn)).hasSize(found.size());
    }

    @ParameterizedTest
    @CsvSource({"2020, 1", "2012, 1", "2008, 1", "2007, 0"})
    void a_year_of_birth_alone_gives_a_warning(long year, int warnings) {
        List<Finding> findings =
                check(Member.builder().id(MEMBER).birthYear(year).build());
        assertThat(findings).hasSize(warnings).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void in_a_partial_delivery_what_is_missing_is_information() {
        Post post = Post.builder()
                .id(PostId.of("p-1"))
                .member(MEMBER)
                .role(PostRole.GRID_LEADER)
                .in(new PostSeat.OfGrid(GridId.of("g-1")))
                .build();
        PointsEntry spent = cash(new Posting.Reversal(EntryId.of("pe-0"))).build();
        Dataset partial = dataset(Coverage.PARTIAL, post, spent);
        assertThat(DatasetChecker.standard().check(partial).findings())
                .extracting(finding -> finding.code().value(), Finding::severity)
                .containsExactly(
                        tuple("points.account.unknown", Severity.INFO),
                        tuple("points.reversal.unknown", Severity.INFO),
                        tuple("post.member.unknown", Severity.INFO),
                        tuple("post.place.unknown", Severity.INFO));
    }

    @Test
    void rules_that_need_a_scheme_say_so_when_there_is_none() {
        assertThat(DatasetChecker.standard()
                        .check(dataset(
                                Coverage.COMPLETE,
                                Member.builder().id(MEMBER).build(),
                                cash(new Posting.Reversal(EntryId.of("pe-0"))).build()))
                        .rules())
                .filteredOn(rule -> "no-scheme".equals(rule.skipped()))
                .extracting(rule -> rule.code().value())
                .containsExactly(
                        "points.rule.unknown",
                        "points.rule.not-in-force",
                        "points.award.out-of-range",
                        "points.award.not-eligible",
                        "points.redeemable.unknown",
                        "points.cap.exceeded",
                        "points.fund.exceeded");
    }

    @Test
    void a_person_is_named_by_position_and_on_request_by_a_keyed_hash() {
        Dataset dataset = dataset(
                Coverage.COMPLETE,
                Member.builder().id(MEMBER).birthYear(2020).build(),
                Member.builder().id(MemberId.of("m-2")).birthYear(2020).build());
        assertThat(DatasetChecker.standard().check(dataset).findings())
                .extracting(
                        finding -> finding.location().documentPointer(),
                        finding -> finding.location().key())
                .containsExactly(tuple("/records/0", null), tuple("/records/1", null));
        KeyedHash hash = KeyedHash.of("a secret of the place".getBytes(StandardCharsets.UTF_8));
        List<Finding> hashed =
                DatasetChecker.standard().withKeyedHash(hash).check(dataset).findings();
        assertThat(hashed)
                .extracting(finding -> finding.location().key())
                .containsExactly(hash.hash("member\nm-1"), hash.hash("member\nm-2"));
        assertThat(hashed).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void an_id_that_is_an_identity_number_is_reported_once_where_it_stands_first() {
        MemberId phone = MemberId.of("13800138000");
        Post post = Post.builder()
                .id(PostId.of("p-1"))
                .member(phone)
                .role(PostRole.VOLUNTEER)
                .in(new PostSeat.OfDivision(DivisionCode.of("999911001")))
                .build();
        assertThat(check(post, Member.builder().id(phone).build()))
                .filteredOn(finding -> finding.code().value().equals("privacy.id.identity-number"))
                .extracting(finding -> finding.location().documentPointer())
                .containsExactly("/records/0/member");
    }

    @Test
    void days_stand_in_their_order() {
        LocalDate before = AS_OF.minusDays(1);
        assertThat(codes(Registration.builder()
                        .id(RegistrationId.of("r-1"))
                        .member(MEMBER)
                        .kind(RegistrationKind.RESIDENT)
                        .place(new RegistrationPlace.OfGrid(GridId.of("g-1")))
                        .on(AS_OF)
                        .until(before)
                        .build()))
                .containsExactly("date-range.reversed /until");
        assertThat(codes(Employment.builder()
                        .id(EmploymentId.of("e-1"))
                        .member(MEMBER)
                        .postClass(PostClass.STAFF)
                        .hiredOn(AS_OF)
                        .endedOn(before)
                        .build()))
                .containsExactly("date-range.reversed /endedOn");
        assertThat(codes(Member.builder()
                        .id(MEMBER)
                        .guardianConsent(new GuardianConsent(AS_OF, before))
                        .build()))
                .containsExactly("date-range.reversed /guardianConsent/withdrawnOn");
        assertThat(codes(Post.builder()
                        .id(PostId.of("p-1"))
                        .role(PostRole.VOLUNTEER)
                        .in(new PostSeat.OfGrid(GridId.of("g-1")))
                        .period(DateRange.from(AS_OF))
                        .filledSince(before)
                        .build()))
                .containsExactly("post.filled-outside-period /filledSince");
        assertThat(codes(Registration.builder()
                        .id(RegistrationId.of("r-1"))
                        .member(MEMBER)
                        .kind(RegistrationKind.RESIDENT)
                        .place(new RegistrationPlace.OfCommunity(DivisionCode.of("999911001")))
                        .on(AS_OF)
                        .build()))
                .containsExactly("division.level.not-allowed /place/community");
    }

    @Test
    void a_cash_reward_names_no_activity_and_amounts_are_positive() {
        EarningRuleId rule = EarningRuleId.of("case");
        assertThat(codes(cash(new Posting.Award(rule, ActivityId.of("a-1"), null))
                        .build()))
                .containsExactly("points.cash.activity /posting");
        assertThat(codes(cash(Posting.award(rule)).amount(0L).build())).containsExactly("number.out-of-range /amount");
        assertThat(codes(cash(new Posting.Award(rule, null, 0L)).build()))
                .containsExactly("number.out-of-range /posting/minutes");
    }

    @Test
    void schemes_are_checked_like_every_object() {
        assertThat(PointsSchemes.all())
                .allSatisfy(scheme -> assertThat(codes(scheme)).isEmpty());
        assertThat(codes(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.toBuilder()
                        .stars(new StarScale(List.of(5L, 5L, 4L)))
                        .rules(List.of(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.rules().get(0).toBuilder()
                                .rate(new EarningRate.Between(9L, 8L))
                                .build()))
                        .build()))
                .containsExactly(
                        "list.duplicate /stars/hours",
                        "points.rate.reversed /rules/0/rate/max",
                        "points.stars.not-ascending /stars/hours");
    }

    @Test
    void members_posts_and_registrations_name_complexes_and_buildings_of_the_dataset() {
        Member member = Member.builder()
                .id(MEMBER)
                .kinds(List.of(MemberKind.VOLUNTEER))
                .serves(List.of(
                        new Place.OfComplex(ComplexId.of("c-1")),
                        new Place.OfComplex(ComplexId.of("c-9")),
                        new Place.OfBuilding(BuildingId.of("b-1")),
                        new Place.OfBuilding(BuildingId.of("b-9"))))
                .build();
        Post post = Post.builder()
                .id(PostId.of("p-1"))
                .role(PostRole.BUILDING_LEADER)
                .in(new PostSeat.OfBuilding(BuildingId.of("b-9")))
                .build();
        Post inComplex = post.toBuilder()
                .id(PostId.of("p-2"))
                .in(new PostSeat.OfComplex(ComplexId.of("c-9")))
                .build();
        Registration registration = Registration.builder()
                .id(RegistrationId.of("r-1"))
                .member(MEMBER)
                .kind(RegistrationKind.IN_SERVICE)
                .place(new RegistrationPlace.OfComplex(ComplexId.of("c-9")))
                .on(AS_OF)
                .build();
        DivisionCode community = DivisionCode.of("999911001001");
        ResidentialComplex complex = ResidentialComplex.builder()
                .id(ComplexId.of("c-1"))
                .name("春和苑")
                .community(community)
                .buildings(List.of(new Building(BuildingId.of("b-1"), "1栋", null)))
                .build();
        Division street = Division.of(DivisionCode.of("999911001"), "春和街道");
        Division village = Division.of(community, "春和社区");
        assertThat(check(street, village, complex, member, post, inComplex, registration))
                .extracting(finding -> finding.code() + " " + finding.location().pointer() + " "
                        + finding.severity().word())
                .containsExactly(
                        "member.serves.unknown /serves/1/complex error",
                        "member.serves.unknown /serves/3/building error",
                        "post.place.unknown /in/building error",
                        "post.place.unknown /in/complex error",
                        "registration.place.unknown /place/complex error");
    }

    @Test
    void what_people_write_about_members_and_points_is_free_text_too() {
        String phone = "回电15400012345";
        Extensions local = Extensions.of(Map.of("shifan:note", new ExtensionValue.Text(phone)));
        Member member = Member.builder()
                .id(MEMBER)
                .kinds(List.of(MemberKind.VOLUNTEER))
                .skills(List.of("电工", phone))
                .serviceIntents(List.of(phone))
                .extensions(local)
                .build();
        PointsEntry adjustment = PointsEntry.builder()
                .id(EntryId.of("pe-1"))
                .account(PointsAccount.of(MEMBER, Ledger.REDEEMABLE))
                .amount(5L)
                .effectiveAt(Instant.EPOCH)
                .recordedAt(Instant.EPOCH)
                .scheme(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.ref())
                .posting(new Posting.Adjustment(AdjustmentDirection.INCREASE, phone, MEMBER))
                .build();
        assertThat(check(member, adjustment))
                .extracting(finding -> finding.code() + " " + finding.location().pointer())
                .containsExactly(
                        "points.adjustment.self-approved /posting/approver",
                        "privacy.text.phone-number /extensions/shifan:note",
                        "privacy.text.phone-number /serviceIntents/0",
                        "privacy.text.phone-number /skills/1",
                        "privacy.text.phone-number /posting/reason");
    }

    @Test
    void names_and_named_places_and_numbers_of_extensions_are_looked_at_too() {
        String phone = "李四家 15400012345";
        Member member = Member.builder()
                .id(MEMBER)
                .kinds(List.of(MemberKind.VOLUNTEER))
                .serves(List.of(new Place.Named(phone), new Place.Named("东门 15 号")))
                .extensions(Extensions.of(Map.of(
                        "shifan:call", new ExtensionValue.Whole(15400012345L),
                        "shifan:size", new ExtensionValue.Whole(154000L))))
                .build();
        ResidentialComplex complex = ResidentialComplex.builder()
                .id(ComplexId.of("rc-1"))
                .name("春和苑")
                .community(DivisionCode.of("999911001001"))
                .buildings(List.of(
                        new Building(BuildingId.of("b-1"), "1栋", null),
                        new Building(BuildingId.of("b-2"), phone, null)))
                .build();
        Division street = Division.of(DivisionCode.of("999911001"), "春和街道");
        Division village = Division.of(DivisionCode.of("999911001001"), phone);
        assertThat(check(street, village, complex, member))
                .extracting(finding -> finding.code() + " " + finding.location().pointer())
                .containsExactlyInAnyOrder(
                        "privacy.text.phone-number /name",
                        "privacy.text.phone-number /buildings/1/name",
                        "privacy.text.phone-number /extensions/shifan:call",
                        "privacy.text.phone-number /serves/0/name");
    }

    @Test
    void every_entry_names_a_scheme_that_the_place_has() {
        SchemeVersion unknown = SchemeVersion.of("nosuch", "1");
        SchemeVersion known = PointsSchemes.ILLUSTRATIVE_APPRAISAL.ref();
        assertThat(ofEntry(new Posting.Deduction(null), unknown, "2026-03-01"))
                .containsExactly("points.rule.unknown /scheme");
        assertThat(ofEntry(Posting.award(EarningRuleId.of("duty")), unknown, "2026-03-01"))
                .containsExactly("points.rule.unknown /scheme");
        assertThat(ofEntry(Posting.award(EarningRuleId.of("nosuch")), known, "2026-03-01"))
                .containsExactly("points.rule.unknown /posting/rule");
        assertThat(ofEntry(new Posting.Deduction(null), known, "2026-03-01")).isEmpty();
    }

    @Test
    void a_deduction_is_made_by_a_rule_that_is_in_force_like_an_award() {
        SchemeVersion scheme = PointsSchemes.ILLUSTRATIVE_APPRAISAL.ref();
        EarningRuleId duty = EarningRuleId.of("duty");
        assertThat(ofEntry(new Posting.Deduction(duty), scheme, "2020-03-01"))
                .containsExactly("points.rule.not-in-force /posting/rule");
        assertThat(ofEntry(new Posting.Deduction(duty), scheme, "2026-03-01")).isEmpty();
        assertThat(ofEntry(new Posting.Deduction(null), scheme, "2020-03-01"))
                .as("a deduction without a rule is made by none")
                .isEmpty();
    }

    private static List<String> ofEntry(Posting posting, SchemeVersion scheme, String day) {
        Instant at = Instant.parse(day + "T00:00:00Z");
        PointsEntry entry = PointsEntry.builder()
                .id(EntryId.of("pe-1"))
                .account(PointsAccount.of(MEMBER, Ledger.APPRAISAL))
                .amount(5L)
                .effectiveAt(at)
                .recordedAt(at)
                .scheme(scheme)
                .posting(posting)
                .build();
        Member member =
                Member.builder().id(MEMBER).kinds(List.of(MemberKind.VOLUNTEER)).build();
        return DatasetChecker.of(Profiles.ILLUSTRATIVE)
                .check(dataset(Coverage.COMPLETE, member, entry))
                .findings()
                .stream()
                .map(each -> each.code() + " " + each.location().pointer())
                .toList();
    }
}

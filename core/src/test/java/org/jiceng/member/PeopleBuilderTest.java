package org.jiceng.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.code.CitizenId;
import org.jiceng.code.Education;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.PoliticalStatus;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.EntryId;
import org.jiceng.id.GridId;
import org.jiceng.id.IdempotencyKey;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.jiceng.id.RegistrationId;
import org.jiceng.points.EarningRule;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.jiceng.points.ScorePeriod;
import org.jiceng.territory.Place;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every builder of this family owes: a setter for each component, a full copy, and a name for what is missing. */
class PeopleBuilderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final MemberId MEMBER = MemberId.of("m-1");

    /** Records with every component set. */
    static List<Record> records() {
        return Stream.of(members(), points()).flatMap(List::stream).toList();
    }

    private static List<Record> members() {
        Member member = Member.builder()
                .id(MEMBER)
                .name(PersonName.of("甲乙"))
                .kinds(List.of(MemberKind.VOLUNTEER))
                .politicalStatus(PoliticalStatus.MASSES)
                .organization(OrganizationId.of("o-1"))
                .serves(List.of(new Place.OfGrid(GridId.of("g-1"))))
                .contact(PhoneNumber.of("13800138000"))
                .identity(CitizenId.of("440524188001010014"))
                .birthYear(1880)
                .guardianConsent(GuardianConsent.givenOn(DAY))
                .skills(List.of("修水管"))
                .serviceIntents(List.of("陪伴老人"))
                .build();
        Post post = Post.builder()
                .id(PostId.of("p-1"))
                .member(MEMBER)
                .role(PostRole.GRID_LEADER)
                .in(new PostSeat.OfGrid(GridId.of("g-1")))
                .period(DateRange.from(DAY))
                .filledSince(DAY)
                .build();
        Registration registration = Registration.builder()
                .id(RegistrationId.of("r-1"))
                .member(MEMBER)
                .kind(RegistrationKind.IN_SERVICE)
                .place(new RegistrationPlace.OfGrid(GridId.of("g-1")))
                .on(DAY)
                .until(DAY)
                .build();
        Employment employment = Employment.builder()
                .id(EmploymentId.of("e-1"))
                .member(MEMBER)
                .postClass(PostClass.STAFF)
                .grade("三级")
                .hiredOn(DAY)
                .endedOn(DAY)
                .education(Education.JUNIOR_COLLEGE)
                .qualification(SocialWorkQualification.SOCIAL_WORKER)
                .build();
        return List.of(member, post, registration, employment);
    }

    private static List<Record> points() {
        PointsAccount account = PointsAccount.of(MEMBER, Ledger.REDEEMABLE);
        PointsEntry entry = PointsEntry.builder()
                .id(EntryId.of("pe-1"))
                .account(account)
                .amount(5L)
                .effectiveAt(Instant.EPOCH)
                .recordedAt(Instant.EPOCH)
                .scheme(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.ref())
                .idempotencyKey(IdempotencyKey.of("k-1"))
                .posting(new Posting.Deduction(null))
                .build();
        PointsBalance balance = PointsBalance.builder()
                .account(account)
                .balance(5L)
                .asOf(Instant.EPOCH)
                .build();
        PointsScheme scheme = PointsSchemes.SAFETY_OFFICER_REWARD.toBuilder()
                .period(DateRange.from(DAY))
                .redeemables(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.redeemables())
                .resets(ScorePeriod.YEAR)
                .stars(PointsSchemes.ILLUSTRATIVE_VOLUNTEER.stars())
                .build();
        EarningRule rule = PointsSchemes.ILLUSTRATIVE_VOLUNTEER.rules().get(1).toBuilder()
                .capPerMonth(9)
                .capPerYear(99)
                .period(DateRange.from(DAY))
                .build();
        return List.of(entry, balance, scheme, rule);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_copy_is_equal_and_has_the_same_hash(Record record) {
        Object copy = call(call(record, "toBuilder"), "build");
        assertThat(copy).isEqualTo(record).hasSameHashCodeAs(record).isNotSameAs(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void each_component_has_a_setter_that_changes_it_alone(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = call(record, component.getName());
            Object builder = call(record, "toBuilder");
            Method setter = setter(builder, component);
            Object changed = component.getType() == List.class && value instanceof List<?> list && !list.isEmpty()
                    ? List.of()
                    : null;
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (changed == null && !optional) {
                continue;
            }
            Object other = call(invoke(setter, builder, changed), "build");
            assertThat(other).as(component.getName()).isNotEqualTo(record);
            Object back = call(invoke(setter, call(other, "toBuilder"), value), "build");
            assertThat(back).as(component.getName()).isEqualTo(record);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_is_missing_is_named(Record record) {
        String first = record.getClass().getRecordComponents()[0].getName();
        Object empty = callStatic(record.getClass(), "builder");
        assertThatThrownBy(() -> call(empty, "build"))
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("Not set: " + first);
    }

    private static Method setter(Object builder, RecordComponent component) {
        try {
            return builder.getClass().getMethod(component.getName(), component.getType());
        } catch (NoSuchMethodException e) {
            throw new LinkageError("No setter for " + component, e);
        }
    }

    private static Object call(Object target, String method) {
        try {
            return invoke(target.getClass().getMethod(method), target);
        } catch (NoSuchMethodException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object callStatic(Class<?> type, String method) {
        try {
            return type.getMethod(method).invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object invoke(Method method, Object target, @Nullable Object... args) {
        try {
            return method.invoke(target, args);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}

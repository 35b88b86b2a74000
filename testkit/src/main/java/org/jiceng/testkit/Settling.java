package org.jiceng.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.OrganizationId;
import org.jiceng.member.Employment;
import org.jiceng.member.GuardianConsent;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.AllianceDetails;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationDetails;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.points.EarningRate;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.Posting;
import org.jiceng.points.StarScale;
import org.jiceng.profile.NetworkUse;
import org.jiceng.profile.Profile;
import org.jiceng.profile.RuleSetting;
import org.jiceng.request.Handler;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.Stay;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkingCalendar;
import org.jiceng.territory.Division;
import org.jiceng.text.LocalWords;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Brings components into agreement, as the constraints on whole records ask.
 *
 * <p>Each record is settled after its components were made, so that they go on shrinking one by one.
 */
final class Settling {

    private static final Map<Class<?>, UnaryOperator<Object>> ALL = new HashMap<>();

    static {
        put(DateRange.class, Settling::dateRange);
        put(GuardianConsent.class, Settling::guardianConsent);
        put(Employment.class, Settling::employment);
        put(Registration.class, Settling::registration);
        put(Post.class, Settling::post);
        put(Division.class, Settling::division);
        put(Organization.class, Settling::organization);
        put(OwnersCommitteeDetails.class, Settling::ownersCommittee);
        put(EarningRate.Between.class, Settling::between);
        put(
                StarScale.class,
                scale -> new StarScale(scale.hours().stream().sorted().toList()));
        put(PointsEntry.class, Settling::pointsEntry);
        put(Profile.class, Settling::profile);
        put(Handler.class, Settling::handler);
        put(RequestEvent.class, Requests::settled);
        put(ServiceRequest.class, Requests::settled);
        put(Stay.class, Settling::stay);
    }

    private Settling() {}

    private static <T> void put(Class<T> type, UnaryOperator<T> settling) {
        ALL.put(type, value -> settling.apply(type.cast(value)));
    }

    static Object settle(Object value) {
        return ALL.getOrDefault(value.getClass(), same -> same).apply(value);
    }

    private static boolean isReversed(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && last.isBefore(first);
    }

    private static DateRange dateRange(DateRange range) {
        return isReversed(range.firstDay(), range.lastDay())
                ? new DateRange(/* firstDay= */ range.lastDay(), /* lastDay= */ range.firstDay())
                : range;
    }

    private static GuardianConsent guardianConsent(GuardianConsent consent) {
        LocalDate withdrawn = consent.withdrawnOn();
        return withdrawn != null && withdrawn.isBefore(consent.givenOn())
                ? new GuardianConsent(/* givenOn= */ withdrawn, /* withdrawnOn= */ consent.givenOn())
                : consent;
    }

    private static Employment employment(Employment employment) {
        LocalDate ended = employment.endedOn();
        return ended != null && ended.isBefore(employment.hiredOn())
                ? employment.toBuilder()
                        .hiredOn(ended)
                        .endedOn(employment.hiredOn())
                        .build()
                : employment;
    }

    private static Registration registration(Registration registration) {
        LocalDate until = registration.until();
        return until != null && until.isBefore(registration.on())
                ? registration.toBuilder().on(until).until(registration.on()).build()
                : registration;
    }

    private static Post post(Post post) {
        LocalDate filled = post.filledSince();
        DateRange period = post.period();
        if (filled == null || period == null || period.contains(filled)) {
            return post;
        }
        return post.toBuilder()
                .filledSince(period.firstDay() == null ? period.lastDay() : period.firstDay())
                .build();
    }

    private static Division division(Division division) {
        return division.toBuilder().level(division.code().level()).build();
    }

    private static Organization organization(Organization organization) {
        OrganizationDetails details = organization.details();
        return details == null || LocalWords.isLocal(organization.kind().word())
                ? organization
                : organization.toBuilder().kind(kindOf(details)).build();
    }

    private static OrganizationKind kindOf(OrganizationDetails details) {
        if (details instanceof PartyDetails) {
            return OrganizationKind.PARTY_ORGANIZATION;
        }
        if (details instanceof OwnersCommitteeDetails) {
            return OrganizationKind.OWNERS_COMMITTEE;
        }
        if (details instanceof InterimCommitteeDetails) {
            return OrganizationKind.INTERIM_COMMITTEE;
        }
        if (details instanceof PropertyCompanyDetails) {
            return OrganizationKind.PROPERTY_COMPANY;
        }
        return details instanceof AllianceDetails ? OrganizationKind.ALLIANCE : OrganizationKind.TEAM;
    }

    private static OwnersCommitteeDetails ownersCommittee(OwnersCommitteeDetails details) {
        Long seats = details.seats();
        Long ofMembers = details.partyMemberSeats();
        return seats == null || ofMembers == null || ofMembers <= seats
                ? details
                : new OwnersCommitteeDetails(details.term(), seats, seats);
    }

    private static EarningRate.Between between(EarningRate.Between rate) {
        return rate.min() <= rate.max() ? rate : new EarningRate.Between(/* min= */ rate.max(), /* max= */ rate.min());
    }

    private static PointsEntry pointsEntry(PointsEntry entry) {
        return entry.account().ledger() == Ledger.CASH_REWARD && entry.posting() instanceof Posting.Award award
                ? entry.toBuilder()
                        .posting(new Posting.Award(award.rule(), null, award.minutes()))
                        .build()
                : entry;
    }

    private static Handler handler(Handler handler) {
        return handler.organization() == null && handler.member() == null
                ? Handler.of(OrganizationId.of("a"))
                : handler;
    }

    private static Stay stay(Stay stay) {
        return stay.until() == null || !stay.until().isBefore(stay.since())
                ? stay
                : new Stay(stay.status(), /* since= */ stay.until(), /* until= */ stay.since());
    }

    /** Keeps the first of what decides the same thing twice. */
    private static Profile profile(Profile profile) {
        Set<DivisionCode> divisions = new HashSet<>();
        boolean hasDefault = false;
        List<NetworkUse> networks = new ArrayList<>();
        for (NetworkUse use : profile.networks()) {
            List<DivisionCode> own =
                    use.divisions().stream().filter(divisions::add).toList();
            if (!own.isEmpty() || (use.divisions().isEmpty() && !hasDefault)) {
                networks.add(new NetworkUse(use.template(), own));
                hasDefault |= own.isEmpty();
            }
        }
        RequestSettings requests = profile.requests();
        return profile.toBuilder()
                .networks(networks)
                .words(firstOfEach(profile.words(), word -> word.list().word() + " " + word.word()))
                .pointsSchemes(firstOfEach(profile.pointsSchemes(), PointsScheme::ref))
                .rules(firstOfEach(profile.rules(), RuleSetting::code))
                .requests(
                        requests == null
                                ? null
                                : new RequestSettings(
                                        firstOfEach(requests.workflows(), Workflow::name),
                                        firstOfEach(requests.calendars(), WorkingCalendar::name),
                                        requests.requesters()))
                .build();
    }

    private static <T> List<T> firstOfEach(List<T> elements, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        return elements.stream().filter(each -> seen.add(key.apply(each))).toList();
    }
}

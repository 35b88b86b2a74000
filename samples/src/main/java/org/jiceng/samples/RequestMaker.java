package org.jiceng.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RequestId;
import org.jiceng.organization.Organization;
import org.jiceng.request.Pseudonym;
import org.jiceng.request.RequestChannel;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.WorkflowName;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;

/** Makes the service requests of a community: when they come in, from where, about what; their story tells another. */
final class RequestMaker {

    private static final List<Series> COUNTED_APART = List.of(
            Series.APPEALS, Series.CONFIRMATIONS, Series.MARRIAGE_CASES, Series.WHISTLES, Series.BIDS, Series.ORDERS);

    /** Channels that are open at night and on days off. */
    private static final List<RequestChannel> ALWAYS_OPEN = List.of(
            RequestChannel.APP,
            RequestChannel.MINI_PROGRAM,
            RequestChannel.WEB_PORTAL,
            RequestChannel.OFFICIAL_ACCOUNT,
            RequestChannel.HOTLINE,
            RequestChannel.GRID_CHAT_GROUP,
            RequestChannel.PROPERTY_PLATFORM,
            RequestChannel.BOOKING_SERVICE,
            RequestChannel.CONTACT_CARD,
            RequestChannel.ONE_BUTTON_CALL,
            RequestChannel.BUILDING_NOTICE,
            RequestChannel.LETTER,
            RequestChannel.EMAIL);

    /** How often something comes in by such a channel in each hour of the day; few at night, most in the evening. */
    private static final List<Integer> HOURS =
            List.of(6, 3, 2, 1, 1, 4, 12, 30, 52, 60, 58, 48, 40, 38, 44, 48, 50, 54, 62, 78, 84, 66, 36, 16);

    private static final int WEEKEND = 600;
    private static final int TRIES = 12;
    private static final int YEAR = 365;
    private static final int DAYS_TO_THE_END = 70;

    private final Community community;
    private int made;

    RequestMaker(Community community) {
        this.community = community;
    }

    void make() {
        Plan plan = community.plan();
        List<RequestTemplate> others = RequestTemplate.ALL.stream()
                .filter(template -> !(COUNTED_APART.contains(template.series()) && plan.isFixed(template.series())))
                .toList();
        makeMany(others, community.count(Series.REQUESTS), Fate.ANY);
        for (Series series : COUNTED_APART) {
            if (!plan.isFixed(series)) {
                continue;
            }
            List<RequestTemplate> templates = RequestTemplate.ALL.stream()
                    .filter(template -> template.series() == series)
                    .toList();
            int count = community.count(series);
            int resolved = series == Series.APPEALS ? community.count(Series.APPEALS_RESOLVED) : count;
            makeMany(templates, resolved, Fate.RESOLVED);
            makeMany(templates, count - resolved, Fate.OPEN);
        }
    }

    /** What must become of a request in the end. */
    enum Fate {
        ANY,
        RESOLVED,
        OPEN
    }

    private void makeMany(List<RequestTemplate> templates, int count, Fate fate) {
        List<Integer> weights = templates.stream().map(RequestTemplate::weight).toList();
        for (int i = 0; i < count; i++) {
            Draws draws = community.draws(Family.REQUEST, made);
            community.add(request(templates.get(draws.weighted(weights)), fate, draws));
            made++;
        }
    }

    static RequestId id(int community, int ordinal) {
        return RequestId.of(Ids.community("q", community) + "-" + Codes.padded(ordinal + 1, 5));
    }

    private ServiceRequest request(RequestTemplate template, Fate fate, Draws draws) {
        RequestChannel channel = draws.pick(template.channels());
        LocalDateTime start = start(template, channel, fate, draws);
        List<ResidentialComplex> complexes = community.complexes();
        ResidentialComplex complex = draws.pick(complexes);
        GridId grid = complex.grids().isEmpty() ? null : complex.grids().get(0);
        boolean property = template.kind().equals(RequestKind.PROPERTY);
        RequestPlace place = new RequestPlace(community.code(), grid, property || draws.in(400) ? complex.id() : null);
        ServiceRequest.Builder request = ServiceRequest.builder()
                .id(id(community.index(), made))
                .kind(template.kind())
                .matter(matter(template))
                .place(place)
                .channel(channel)
                .requester(requester(template, draws))
                .workflow(template.workflow().name());
        List<RequestEventType> way = way(template, fate, draws);
        new RequestStory(community, template, handlers(template, complex, draws), draws)
                .tell(request, way, start, made);
        return request.build();
    }

    private List<RequestEventType> way(RequestTemplate template, Fate fate, Draws draws) {
        RequestTemplate.Way way = template.way(draws, fate != Fate.ANY);
        if (way.events().contains(RequestEventType.MERGED) && made == 0) {
            // There is no earlier request into which it could be merged.
            return way.events().subList(0, 1);
        }
        return fate == Fate.OPEN ? way.untilResolved() : way.events();
    }

    private RequestMatter matter(RequestTemplate template) {
        if (template.title().isEmpty()) {
            return RequestMatter.ofCase(
                    template.category(), Ids.community("case", community.index()) + "-" + Codes.padded(made + 1, 5));
        }
        String description = template.description();
        return new RequestMatter(
                template.category(), template.title(), description.isEmpty() ? null : description, null);
    }

    private Requester requester(RequestTemplate template, Draws draws) {
        boolean found =
                template.kind().equals(RequestKind.HAZARD) || template.kind().equals(RequestKind.WHISTLE);
        boolean named = draws.in(550);
        return found || !named
                ? Requester.ANONYMOUS
                : Requester.of(Pseudonym.of(
                        Ids.community("anon", community.index()) + "-" + Codes.padded(draws.below(10_000), 4)));
    }

    /** Who takes it on first, and who does when the first gives it back. */
    private List<OrganizationId> handlers(RequestTemplate template, ResidentialComplex complex, Draws draws) {
        OrganizationId second = community.office();
        if (template.kind().equals(RequestKind.PROPERTY)) {
            return List.of(companyOf(complex), community.committee());
        }
        if (template.kind().equals(RequestKind.WHISTLE)) {
            return List.of(community.office(), community.committee());
        }
        boolean byVolunteers = template.kind().equals(RequestKind.ORDER)
                || template.kind().equals(RequestKind.MICRO_WISH)
                || template.kind().equals(RequestKind.GOVERNANCE_CHALLENGE);
        if (byVolunteers && draws.in(700)) {
            return List.of(Ids.organization(community.index(), "volunteers", 0), community.committee());
        }
        return List.of(draws.in(750) ? community.committee() : community.station(), second);
    }

    private OrganizationId companyOf(ResidentialComplex complex) {
        return community.propertyCompanies().stream()
                .filter(company -> company.serves().contains(new Place.OfComplex(complex.id())))
                .findFirst()
                .map(Organization::id)
                .orElse(community.committee());
    }

    private LocalDateTime start(RequestTemplate template, RequestChannel channel, Fate fate, Draws draws) {
        boolean always = ALWAYS_OPEN.contains(channel);
        LocalDate day = fate == Fate.OPEN
                ? WorkingTime.AS_OF.minusDays(draws.between(4, 12))
                : day(template, always, fate == Fate.RESOLVED ? YEAR - DAYS_TO_THE_END : YEAR, draws);
        if (always) {
            return day.atTime(draws.weighted(HOURS), draws.below(60), draws.below(60));
        }
        LocalDateTime morning = WorkingTime.workingDayFrom(day).atTime(8, 30);
        int minute = draws.below(WorkingTime.MINUTES_OF_A_DAY);
        if (template.workflow().name().equals(WorkflowName.JUDICIAL_CONFIRMATION)) {
            // Half an hour is the limit, so it begins early enough before the office closes.
            minute -= minute % WorkingTime.MINUTES_OF_A_HALF > 165 ? 60 : 0;
        }
        return WorkingTime.time(WorkingTime.position(morning) + minute).plusSeconds(draws.below(60));
    }

    /** Draws a day, and again while the month or the weekend speaks against it. */
    private static LocalDate day(RequestTemplate template, boolean always, int days, Draws draws) {
        LocalDate day = WorkingTime.FIRST_DAY;
        for (int i = 0; i < TRIES; i++) {
            day = WorkingTime.FIRST_DAY.plusDays(draws.below(days));
            boolean free = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
            boolean month = draws.below(10) < template.months().get(day.getMonthValue() - 1);
            boolean open = always ? !free || draws.in(WEEKEND) : WorkingTime.isWorkingDay(day);
            if (month && open) {
                return day;
            }
        }
        return day;
    }
}

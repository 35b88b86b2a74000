package org.jiceng.validation.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.RecordKind;
import org.jiceng.request.CalendarYear;
import org.jiceng.request.Deadline;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Handler;
import org.jiceng.request.Holiday;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.Requester;
import org.jiceng.request.RequesterPolicy;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.StepOrigin;
import org.jiceng.request.TimeLimit;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkingCalendar;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** Service requests. */
final class RequestOracle {

    private static final List<RequestEventType> ENDS = List.of(
            RequestEventType.RESOLVED,
            RequestEventType.WITHDRAWN,
            RequestEventType.MERGED,
            RequestEventType.NOT_ACCEPTED,
            RequestEventType.CLOSED);

    private RequestOracle() {}

    static void addTo(Map<String, OracleRule> rules) {
        rules.put("request.deadline.missed", RequestOracle::missed);
        rules.put("request.deadline.unknown-year", RequestOracle::unknownYears);
        rules.put("request.events.from-future", RequestOracle::fromFuture);
        rules.put("request.events.out-of-order", RequestOracle::outOfOrder);
        rules.put("request.handler.missing", RequestOracle::nobody);
        rules.put("request.handler.unknown", RequestOracle::handlers);
        rules.put("request.place.mismatch", (d, sink) -> {
            mismatches(d, sink);
            mismatchedGrids(d, sink);
        });
        rules.put("request.place.unknown", RequestOracle::places);
        rules.put("request.rating.before-outcome", RequestOracle::ratings);
        rules.put("request.requester.identified", RequestOracle::identified);
        rules.put("request.member.unknown", RequestOracle::members);
        rules.put("request.status.mismatch", RequestOracle::statuses);
        rules.put("request.transition.illegal", RequestOracle::illegal);
        rules.put("request.merge.cycle", RequestOracle::mergedInCircles);
        rules.put("request.merge.unknown", RequestOracle::mergedIntoNothing);
        rules.put("request.workflow.unknown", RequestOracle::workflows);
    }

    private static @Nullable Workflow workflow(Delivery d, ServiceRequest request) {
        return d.settings().findWorkflow(request.workflow()).orElse(null);
    }

    private static void fromFuture(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            for (int i = 0; i < each.record().events().size(); i++) {
                if (each.record().events().get(i).at().isAfter(d.header.issuedAt())) {
                    sink.add(each.index(), "/events/" + i + "/at", Severity.ERROR);
                    break;
                }
            }
        }
    }

    private static void outOfOrder(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            List<RequestEvent> events = each.record().events();
            for (int i = 1; i < events.size(); i++) {
                if (events.get(i).at().isBefore(events.get(i - 1).at())) {
                    sink.add(each.index(), "/events/" + i + "/at", Severity.ERROR);
                    break;
                }
            }
        }
    }

    private static void nobody(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            boolean given = false;
            for (RequestEvent event : each.record().events()) {
                given |= event.type().equals(RequestEventType.DISPATCHED)
                        || event.type().equals(RequestEventType.CLAIMED);
                given &= !event.type().equals(RequestEventType.RETURNED)
                        && !event.type().equals(RequestEventType.WITHDRAWN)
                        && !event.type().equals(RequestEventType.MERGED);
            }
            boolean named =
                    each.record().handling() != null && each.record().handling().handler() != null;
            if (given && !named) {
                sink.add(each.index(), each.record().handling() == null ? "" : "/handling", Severity.ERROR);
            }
        }
    }

    private static void handlers(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            ServiceRequest request = each.record();
            if (request.handling() != null && request.handling().handler() != null) {
                handler(d, each.index(), "/handling/handler", request.handling().handler(), sink);
            }
            for (int i = 0; i < request.events().size(); i++) {
                RequestEvent event = request.events().get(i);
                if (event.actor() != null
                        && event.actor().organization() != null
                        && !d.has(
                                RecordKind.ORGANIZATION,
                                event.actor().organization().value())) {
                    sink.add(each.index(), "/events/" + i + "/actor/organization", d.unknown());
                }
                if (event.details() instanceof EventDetails.Assignment assignment) {
                    handler(d, each.index(), "/events/" + i + "/details/handler", assignment.handler(), sink);
                }
            }
        }
    }

    private static void handler(Delivery d, int index, String pointer, Handler handler, OracleRule.Sink sink) {
        if (handler.organization() != null
                && !d.has(RecordKind.ORGANIZATION, handler.organization().value())) {
            sink.add(index, pointer + "/organization", d.unknown());
        }
    }

    private static void mismatches(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            DivisionCode division = each.record().place().division();
            if (each.record().place().grid() != null) {
                Grid grid = d.first(Grid.class, each.record().place().grid().value());
                if (grid != null && !oneLine(grid.division(), division)) {
                    sink.add(each.index(), "/place/grid", Severity.WARNING);
                }
            }
            if (each.record().place().complex() != null) {
                ResidentialComplex complex = d.first(
                        ResidentialComplex.class,
                        each.record().place().complex().value());
                if (complex != null && !oneLine(complex.community(), division)) {
                    sink.add(each.index(), "/place/complex", Severity.WARNING);
                }
            }
        }
    }

    /** The complex is in other grids of that system: it names neither this grid nor one above or below. */
    private static void mismatchedGrids(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            RequestPlace place = each.record().place();
            if (place.grid() == null || place.complex() == null) {
                continue;
            }
            Grid grid = d.first(Grid.class, place.grid().value());
            ResidentialComplex complex =
                    d.first(ResidentialComplex.class, place.complex().value());
            if (grid == null
                    || complex == null
                    || !isNowIn(grid, place.division(), d)
                    || !oneLine(complex.community(), place.division())) {
                continue;
            }
            boolean isElsewhere = false;
            boolean isDoubtful = false;
            for (GridId id : complex.grids()) {
                Grid named = d.first(Grid.class, id.value());
                if (named == null) {
                    isDoubtful = true;
                } else if (named.system().equals(grid.system()) && isNowIn(named, place.division(), d)) {
                    List<GridId> aboveNamed = upwards(named, d);
                    List<GridId> aboveGrid = upwards(grid, d);
                    isElsewhere = true;
                    isDoubtful |= aboveNamed == null
                            || aboveGrid == null
                            || aboveNamed.contains(grid.id())
                            || aboveGrid.contains(named.id());
                }
            }
            if (isElsewhere && !isDoubtful) {
                sink.add(each.index(), "/place/grid", Severity.WARNING);
            }
        }
    }

    private static boolean isNowIn(Grid grid, DivisionCode division, Delivery d) {
        return OrganizationOracle.holdsOn(grid.period(), d.header.asOf()) && oneLine(grid.division(), division);
    }

    /** The grid and all above it; null if they go round in a circle or lead to one that is not there. */
    private static @Nullable List<GridId> upwards(Grid grid, Delivery d) {
        List<GridId> way = new ArrayList<>();
        Grid at = grid;
        while (at != null) {
            if (way.contains(at.id())) {
                return null;
            }
            way.add(at.id());
            if (at.parent() == null) {
                return way;
            }
            at = d.first(Grid.class, at.parent().value());
        }
        return null;
    }

    private static boolean oneLine(DivisionCode one, DivisionCode other) {
        return one.contains(other) || other.contains(one);
    }

    private static void places(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            if (!d.has(RecordKind.DIVISION, each.record().place().division().value())) {
                sink.add(each.index(), "/place/division", d.unknown());
            }
            if (each.record().place().grid() != null
                    && !d.has(RecordKind.GRID, each.record().place().grid().value())) {
                sink.add(each.index(), "/place/grid", d.unknown());
            }
            if (each.record().place().complex() != null
                    && !d.has(
                            RecordKind.COMPLEX, each.record().place().complex().value())) {
                sink.add(each.index(), "/place/complex", d.unknown());
            }
        }
    }

    /** Not asked where the source of the workflow names no outcome; being put on a list is one. */
    private static void ratings(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            Workflow workflow = workflow(d, each.record());
            boolean outcome = workflow == null
                    || workflow.steps().stream()
                            .noneMatch(step -> step.type().equals(RequestEventType.RESOLVED)
                                    && step.origin() == StepOrigin.SOURCE);
            for (int i = 0; i < each.record().events().size(); i++) {
                RequestEventType type = each.record().events().get(i).type();
                outcome |= type.equals(RequestEventType.RESOLVED) || type.equals(RequestEventType.DEFERRED);
                if (type.equals(RequestEventType.RATED) && !outcome) {
                    sink.add(each.index(), "/events/" + i, Severity.WARNING);
                    break;
                }
            }
        }
    }

    private static void identified(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            ServiceRequest request = each.record();
            boolean confidential =
                    request.kind().equals(RequestKind.MICRO_WISH) || request.isCase() || request.isConfidential();
            boolean allowed = d.settings().requesters() == RequesterPolicy.MEMBERS_ALLOWED && !confidential;
            if (request.requester() instanceof Requester.Identified && !allowed) {
                sink.add(each.index(), "/requester", confidential ? Severity.ERROR : Severity.WARNING);
            }
        }
    }

    /** Everybody whom a request names, wherever that is. */
    private static void members(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            Walk.through(each.record(), (value, pointer, free) -> {
                if (value instanceof MemberId id && !PeopleOracle.hasMember(d, id)) {
                    sink.add(each.index(), pointer, d.unknown());
                }
            });
        }
    }

    private static void statuses(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            Workflow workflow = workflow(d, each.record());
            if (workflow != null) {
                NaiveReplay replay = new NaiveReplay(workflow, each.record().events());
                if (!replay.stopped && !replay.status.equals(each.record().status())) {
                    sink.add(each.index(), "/status", Severity.ERROR);
                }
            }
        }
    }

    private static void illegal(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            Workflow workflow = workflow(d, each.record());
            if (workflow != null) {
                NaiveReplay replay = new NaiveReplay(workflow, each.record().events());
                if (replay.illegal >= 0) {
                    sink.add(each.index(), "/events/" + replay.illegal + "/type", Severity.ERROR);
                }
            }
        }
    }

    private static void workflows(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            if (workflow(d, each.record()) == null) {
                boolean decided = !d.settings().workflows().isEmpty();
                sink.add(each.index(), "/workflow", decided ? Severity.ERROR : Severity.INFO);
            }
        }
    }

    // Time limits

    /** A limit in working days that a calendar cannot count. */
    private static final class NoSuchYear extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Told once for each request; where one limit cannot be counted, that is what is told. */
    private static void missed(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            Instant due = ownDue(each.record());
            boolean missed = due != null && isLate(due, done(each.record().events()), d.now());
            Workflow workflow = workflow(d, each.record());
            try {
                for (TimeLimit limit : workflow == null ? List.<TimeLimit>of() : workflow.limits()) {
                    missed |= isMissed(d, limit, each.record().events());
                }
            } catch (NoSuchYear unknown) {
                missed = false;
            }
            if (missed) {
                sink.add(each.index(), "/events", Severity.WARNING);
            }
        }
    }

    private static void unknownYears(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            Workflow workflow = workflow(d, each.record());
            for (TimeLimit limit : workflow == null ? List.<TimeLimit>of() : workflow.limits()) {
                try {
                    isMissed(d, limit, each.record().events());
                } catch (NoSuchYear unknown) {
                    sink.add(each.index(), "/workflow", Severity.WARNING);
                    break;
                }
            }
        }
    }

    private static boolean isLate(Instant due, @Nullable Instant done, Instant now) {
        return (done == null ? now : done).isAfter(due);
    }

    private static @Nullable Instant ownDue(ServiceRequest request) {
        Instant latest = request.handling() == null ? null : request.handling().due();
        for (RequestEvent event : request.events()) {
            if (event.details() instanceof EventDetails.Extension extension
                    && (latest == null || extension.due().isAfter(latest))) {
                latest = extension.due();
            }
        }
        return latest;
    }

    /** When it was first brought to an end for good: what was disputed or taken up again was not. */
    private static @Nullable Instant done(List<RequestEvent> events) {
        List<Instant> ends = new ArrayList<>();
        for (RequestEvent event : events) {
            if (event.type().equals(RequestEventType.DISPUTED) || event.type().equals(RequestEventType.REOPENED)) {
                ends.clear();
            } else if (ENDS.contains(event.type())) {
                ends.add(event.at());
            }
        }
        return ends.isEmpty() ? null : ends.get(0);
    }

    private static boolean isMissed(Delivery d, TimeLimit limit, List<RequestEvent> events) throws NoSuchYear {
        int from = 0;
        while (from < events.size() && !events.get(from).type().equals(limit.from())) {
            from++;
        }
        if (from == events.size()) {
            return false;
        }
        Instant done = null;
        for (int i = from + 1; i < events.size() && done == null; i++) {
            RequestEventType type = events.get(i).type();
            if (type.equals(limit.until())) {
                done = events.get(i).at();
            } else if (ENDS.contains(type) && !type.equals(RequestEventType.RESOLVED)) {
                return false;
            }
        }
        Instant due = due(d, limit.deadline(), events.get(from).at());
        return due != null && isLate(due, done, d.now());
    }

    private static @Nullable Instant due(Delivery d, Deadline deadline, Instant start) throws NoSuchYear {
        long amount = deadline.amount();
        LocalDate day = NaiveLedger.day(start);
        return switch (deadline.unit()) {
            case MINUTES -> start.plus(Duration.ofMinutes(amount));
            case HOURS -> start.plus(Duration.ofHours(amount));
            case NATURAL_DAYS -> day.plusDays(amount + 1).atStartOfDay().toInstant(NaiveLedger.CHINA);
            case WORKING_DAYS -> afterWorkingDays(d, deadline, day);
        };
    }

    private static @Nullable Instant afterWorkingDays(Delivery d, Deadline deadline, LocalDate start)
            throws NoSuchYear {
        WorkingCalendar calendar =
                d.settings().findCalendar(deadline.calendarName()).orElse(null);
        if (calendar == null) {
            return null;
        }
        LocalDate day = start;
        for (long left = deadline.amount(); left > 0; ) {
            day = day.plusDays(1);
            left -= works(calendar, day) ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay().toInstant(NaiveLedger.CHINA);
    }

    private static boolean works(WorkingCalendar calendar, LocalDate day) throws NoSuchYear {
        for (CalendarYear year : calendar.years()) {
            if (year.year() == day.getYear()) {
                for (Holiday holiday : year.holidays()) {
                    if (holiday.days().contains(day)) {
                        return year.workingDays().contains(day);
                    }
                }
                boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                return !weekend || year.workingDays().contains(day);
            }
        }
        throw new NoSuchYear();
    }

    private static void mergedIntoNothing(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            for (int i = 0; i < each.record().events().size(); i++) {
                if (each.record().events().get(i).details() instanceof EventDetails.Merge merge
                        && !d.has(RecordKind.SERVICE_REQUEST, merge.into().value())) {
                    sink.add(each.index(), "/events/" + i + "/details/into", d.unknown());
                }
            }
        }
    }

    private static void mergedInCircles(Delivery d, OracleRule.Sink sink) {
        Circles circles = new Circles();
        for (Delivery.At<ServiceRequest> each : d.all(ServiceRequest.class)) {
            for (int i = 0; i < each.record().events().size(); i++) {
                if (each.record().events().get(i).details() instanceof EventDetails.Merge merge) {
                    circles.edge(
                            each.record().id().value(),
                            merge.into().value(),
                            each.index(),
                            "/events/" + i + "/details/into");
                }
            }
        }
        circles.report(sink);
    }
}

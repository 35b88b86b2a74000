package org.jiceng.contract;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RequestId;
import org.jiceng.points.PointsSchemes;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.NetworkName;
import org.jiceng.profile.NetworkTemplate;
import org.jiceng.profile.NetworkTemplates;
import org.jiceng.profile.OpenList;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.RuleGrade;
import org.jiceng.request.CalendarName;
import org.jiceng.request.CalendarYear;
import org.jiceng.request.EventDetails;
import org.jiceng.request.FollowUpContact;
import org.jiceng.request.Handler;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestChannel;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.Resolution;
import org.jiceng.request.Satisfaction;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** The part of the corpus about requests, workflows and profiles. */
final class RequestCorpus {

    private static final String NARRATIVE = "request.case.narrative";
    private static final Handler HANDLER = Handler.of(OrganizationId.of("o-1"));

    private final ConstraintCorpus corpus;

    private RequestCorpus(ConstraintCorpus corpus) {
        this.corpus = corpus;
    }

    static void addTo(ConstraintCorpus corpus) {
        RequestCorpus requests = new RequestCorpus(corpus);
        requests.requests();
        requests.events();
        requests.workflows();
        requests.profiles();
        requests.whatPlacesDecide();
    }

    private void requests() {
        corpus.add("an organization handles", HANDLER);
        corpus.add("a member handles", Handler.of(MemberId.of("m-1")));
        corpus.add("nobody handles", new Handler(null, null), " handler.nobody");
        RequestCategory other = RequestCategory.PUBLIC_APPEAL;
        corpus.add("a title", request(RequestKind.APPEAL, new RequestMatter(other, "路灯", null, null)));
        corpus.add(
                "no title",
                request(RequestKind.APPEAL, new RequestMatter(other, null, null, null)),
                "matter.title request.title.missing");
        corpus.add("a case", request(RequestKind.DISPUTE, new RequestMatter(other, null, null, "c-1")));
        corpus.add(
                "a case of mediation",
                request(RequestKind.APPEAL, RequestMatter.ofCase(RequestCategory.MARRIAGE_MEDIATION, "c-1")));
        corpus.add(
                "a case that tells its story",
                request(RequestKind.DISPUTE, new RequestMatter(other, "楼上", "楼下", null)),
                "matter.caseReference request.case.reference-missing",
                "matter.description " + NARRATIVE,
                "matter.title " + NARRATIVE);
        corpus.add(
                "a case with a title",
                request(RequestKind.DISPUTE, new RequestMatter(other, "楼上", null, "c-1")),
                "matter.title " + NARRATIVE);
        corpus.add(
                "a case with a note",
                request(RequestKind.DISPUTE, new RequestMatter(other, null, null, "c-1")).toBuilder()
                        .events(List.of(
                                RequestEvent.of(RequestEventType.REPORTED, ConstraintCorpus.NOON),
                                RequestEvent.of(RequestEventType.ACCEPTED, ConstraintCorpus.NOON)
                                        .withNote("楼上")))
                        .build(),
                "events[1].note " + NARRATIVE);
    }

    private static ServiceRequest request(RequestKind kind, RequestMatter matter) {
        return ServiceRequest.builder()
                .id(RequestId.of("sr-1"))
                .kind(kind)
                .matter(matter)
                .place(RequestPlace.of(DivisionCode.of("999911001001")))
                .channel(RequestChannel.APP)
                .status(RequestStatus.NEW)
                .build();
    }

    /** Every type of event with every sort of details. */
    private void events() {
        for (RequestEventType type : RequestEventType.standard()) {
            boolean hands = List.of(
                            RequestEventType.DISPATCHED,
                            RequestEventType.CLAIMED,
                            RequestEventType.TRANSFERRED,
                            RequestEventType.ESCALATED,
                            RequestEventType.STARTED,
                            RequestEventType.REOPENED)
                    .contains(type);
            event(type, new EventDetails.Assignment(HANDLER), hands);
            event(type, new EventDetails.Outcome(Resolution.SOLVED), type.equals(RequestEventType.RESOLVED));
            event(type, new EventDetails.Rating(Satisfaction.SATISFIED), type.equals(RequestEventType.RATED));
            event(type, new EventDetails.Extension(ConstraintCorpus.NOON), type.equals(RequestEventType.EXTENDED));
            event(type, new EventDetails.Merge(RequestId.of("sr-2")), type.equals(RequestEventType.MERGED));
            event(
                    type,
                    new EventDetails.FollowUp(FollowUpContact.UNREACHED, null, null),
                    type.equals(RequestEventType.FOLLOWED_UP));
            event(type, null, true);
        }
        event(RequestEventType.of("place:step"), new EventDetails.Outcome(Resolution.SOLVED), true);
    }

    private void event(RequestEventType type, @Nullable EventDetails details, boolean fine) {
        String name = type + " with "
                + (details == null ? "nothing" : details.getClass().getSimpleName());
        RequestEvent event = new RequestEvent(type, ConstraintCorpus.NOON, null, null, details);
        corpus.add(name, event, fine ? new String[0] : new String[] {"details request.event.details-mismatch"});
    }

    private void workflows() {
        RequestEventType reported = RequestEventType.REPORTED;
        RequestEventType resolved = RequestEventType.RESOLVED;
        WorkflowName name = WorkflowName.of("place:lamp");
        corpus.add("a workflow", lamp().build());
        corpus.add(
                "two ways from one state by one event",
                lamp().step(reported, RequestStatus.RESOLVED, RequestStatus.NEW).build(),
                "steps workflow.step.ambiguous");
        corpus.add(
                "a state that nothing leads to",
                lamp().step(resolved, RequestStatus.RESOLVED, RequestStatus.DEFERRED)
                        .build(),
                "steps workflow.state.unreachable");
        corpus.add(
                "an end that nothing leads to",
                lamp().end(RequestStatus.CLOSED).build(),
                "steps workflow.state.unreachable");
        corpus.add(
                "a state without a way out",
                Workflow.builder(name)
                        .step(reported, RequestStatus.REPORTED, RequestStatus.NEW)
                        .build(),
                "finals workflow.state.dead-end");
        corpus.add(
                "a state that leads to itself alone",
                Workflow.builder(name)
                        .step(reported, RequestStatus.REPORTED, RequestStatus.NEW)
                        .step(resolved, RequestStatus.REPORTED, RequestStatus.REPORTED)
                        .build(),
                "finals workflow.state.dead-end");
    }

    private static org.jiceng.request.WorkflowBuilder lamp() {
        return Workflow.builder(WorkflowName.of("place:lamp"))
                .step(RequestEventType.REPORTED, RequestStatus.REPORTED, RequestStatus.NEW)
                .step(RequestEventType.RESOLVED, RequestStatus.RESOLVED, RequestStatus.REPORTED)
                .end(RequestStatus.RESOLVED);
    }

    private void profiles() {
        NetworkTemplate template = NetworkTemplates.STREET_COMMUNITY_GRID_COMPLEX;
        DivisionCode street = DivisionCode.of("999911001");
        corpus.add(
                "a profile",
                profile().network(template).network(template, street).build());
        corpus.add("no tiers", NetworkTemplate.of(NetworkName.STREET_COMMUNITY_GRID_COMPLEX), "tiers list.too-short");
        corpus.add(
                "two networks for all",
                profile().network(template).network(template).build(),
                "networks list.duplicate",
                "networks profile.network.ambiguous");
        corpus.add(
                "two networks for one street",
                profile()
                        .network(template, street)
                        .network(NetworkTemplates.COMMUNITY_AREA_GRID, street)
                        .build(),
                "networks profile.network.ambiguous");
        corpus.add(
                "a street twice in one use",
                profile().network(template, street, street).build(),
                "networks[0].divisions list.duplicate");
        corpus.add(
                "a word twice",
                profile()
                        .word(OpenList.GRID_KIND, "place:a", LocalName.of("甲", "A"))
                        .word(OpenList.GRID_KIND, "place:a", LocalName.of("乙", "B"))
                        .build(),
                "words profile.word.duplicate");
        corpus.add(
                "a word in two lists",
                profile()
                        .word(OpenList.GRID_KIND, "place:a", LocalName.of("甲", "A"))
                        .word(OpenList.TEAM_KIND, "place:a", LocalName.of("甲", "A"))
                        .build());
        corpus.add(
                "a scheme twice",
                profile()
                        .pointsScheme(PointsSchemes.SAFETY_OFFICER_REWARD)
                        .pointsScheme(PointsSchemes.SAFETY_OFFICER_REWARD.toBuilder()
                                .name("另一")
                                .build())
                        .build(),
                "pointsSchemes profile.scheme.duplicate");
    }

    private void whatPlacesDecide() {
        corpus.add(
                "a workflow twice",
                profile()
                        .workflow(lamp().build())
                        .workflow(
                                lamp().step(RequestEventType.WITHDRAWN, RequestStatus.RESOLVED, RequestStatus.REPORTED)
                                        .build())
                        .build(),
                "requests profile.workflow.duplicate");
        corpus.add(
                "a calendar twice",
                profile().calendar(calendar(2026)).calendar(calendar(2027)).build(),
                "requests profile.calendar.duplicate");
        corpus.add(
                "a rule twice",
                profile()
                        .rule("grid.code.layout", RuleGrade.OFF, "示例")
                        .rule("grid.code.layout", RuleGrade.INFO, "示例")
                        .build(),
                "rules profile.rule.duplicate");
    }

    private static WorkingCalendar calendar(int year) {
        List<CalendarYear> years =
                List.of(new CalendarYear((long) year, "示例", List.of(), List.of(LocalDate.of(year, 1, 3))));
        return new WorkingCalendar(CalendarName.of("place:days"), years);
    }

    private static Profile.Builder profile() {
        return Profile.builder().id(ProfileId.of("place")).name(LocalName.of("示例", "example"));
    }
}

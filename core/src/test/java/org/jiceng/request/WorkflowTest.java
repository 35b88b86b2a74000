package org.jiceng.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiceng.request.RequestEventType.ACCEPTED;
import static org.jiceng.request.RequestEventType.CLAIMED;
import static org.jiceng.request.RequestEventType.CONFIRMED;
import static org.jiceng.request.RequestEventType.DEFERRED;
import static org.jiceng.request.RequestEventType.DISCOVERED;
import static org.jiceng.request.RequestEventType.DISPATCHED;
import static org.jiceng.request.RequestEventType.FED_BACK;
import static org.jiceng.request.RequestEventType.RATED;
import static org.jiceng.request.RequestEventType.REPORTED;
import static org.jiceng.request.RequestEventType.RESOLVED;
import static org.jiceng.request.RequestEventType.RETURNED;
import static org.jiceng.request.RequestEventType.STARTED;
import static org.jiceng.request.RequestEventType.SUPERVISED;

import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowTest {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Handler STATION = Handler.of(OrganizationId.of("o-1"));

    private static final Validator VALIDATOR = TestValidator.create();

    static Stream<Workflow> all() {
        return Workflows.all().stream();
    }

    /** Events an hour apart; what is claimed is claimed by somebody. */
    private static List<RequestEvent> events(RequestEventType... types) {
        List<RequestEvent> events = new ArrayList<>();
        for (RequestEventType type : types) {
            RequestEvent event = RequestEvent.of(type, START.plus(Duration.ofHours(events.size())));
            events.add(type.equals(CLAIMED) ? event.by(Actor.of(ActorRole.HANDLER, MemberId.of("m-1"))) : event);
        }
        return events;
    }

    private static IllegalStep illegal(Workflow workflow, RequestEventType... types) {
        return workflow.replay(events(types)).findIllegalStep().orElseThrow();
    }

    @Test
    void there_are_eleven_workflows_and_each_is_found_by_its_name() {
        assertThat(Workflows.all()).extracting(Workflow::name).containsExactlyElementsOf(WorkflowName.standard());
        assertThat(Workflows.find(WorkflowName.APPEAL)).contains(Workflows.APPEAL);
        assertThat(Workflows.find(WorkflowName.of("shifan:lamp"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_workflow_is_sound(Workflow workflow) {
        assertThat(VALIDATOR.validate(workflow)).isEmpty();
    }

    @Test
    void each_workflow_goes_through_the_steps_of_its_source() {
        assertFinished(Workflows.ORDER, REPORTED, DISPATCHED, CLAIMED, RATED);
        assertFinished(Workflows.APPEAL, REPORTED, ACCEPTED, RESOLVED, CONFIRMED, FED_BACK);
        assertFinished(Workflows.SIX_FIRSTS, DISCOVERED, REPORTED, DISPATCHED, RESOLVED, FED_BACK, RATED);
        assertFinished(Workflows.GRID, DISCOVERED, DISPATCHED, RESOLVED, FED_BACK);
        assertFinished(Workflows.OPEN_BID, REPORTED, CLAIMED, RESOLVED);
        assertFinished(Workflows.MICRO_WISH, REPORTED, CLAIMED, RESOLVED);
        assertFinished(Workflows.INSTANT_ANSWER, REPORTED, RequestEventType.TRANSFERRED, RESOLVED);
        assertFinished(Workflows.PROPERTY_LOOP, REPORTED, DISPATCHED, SUPERVISED, RESOLVED, FED_BACK, RATED);
        assertFinished(Workflows.JUDICIAL_CONFIRMATION, REPORTED, CONFIRMED, RESOLVED, FED_BACK);
        assertThat(Workflows.WHISTLE.replay(events(REPORTED, STARTED)).status()).isEqualTo(RequestStatus.IN_PROGRESS);
    }

    private static void assertFinished(Workflow workflow, RequestEventType... types) {
        Replay replay = workflow.replay(events(types));
        assertThat(replay.findIllegalStep()).as("%s", workflow.name()).isEmpty();
        assertThat(replay.finished()).as("%s", workflow.name()).isTrue();
        assertThat(Workflows.GENERAL.replay(events(types)).isLegal()).isTrue();
    }

    @Test
    void an_appeal_is_confirmed_before_the_requester_is_told() {
        IllegalStep step = illegal(Workflows.APPEAL, REPORTED, ACCEPTED, RESOLVED, FED_BACK);
        assertThat(step.index()).isEqualTo(3);
        assertThat(step.reason()).isEqualTo(StepProblem.NOT_NEXT);
        assertThat(step.status()).isEqualTo(RequestStatus.RESOLVED);
        assertThat(step.legalTypes()).containsExactly(CONFIRMED, RequestEventType.DISPUTED);
    }

    @Test
    void of_the_six_firsts_feedback_comes_before_evaluation() {
        IllegalStep step = illegal(Workflows.SIX_FIRSTS, DISCOVERED, REPORTED, DISPATCHED, RESOLVED, RATED);
        assertThat(step.legalTypes()).containsExactly(FED_BACK);
    }

    @Test
    void a_deferral_is_neither_an_end_nor_a_resolution() {
        Replay deferred = Workflows.INSTANT_ANSWER.replay(events(REPORTED, DEFERRED));
        assertThat(deferred.isLegal()).isTrue();
        assertThat(deferred.finished()).isFalse();
        assertThat(deferred.status()).isEqualTo(RequestStatus.DEFERRED);
        assertFinished(Workflows.INSTANT_ANSWER, REPORTED, DEFERRED, RESOLVED);
    }

    @Test
    void open_bids_and_wishes_are_pulled_and_the_others_pushed() {
        assertThat(List.of(Workflows.OPEN_BID, Workflows.MICRO_WISH))
                .extracting(Workflow::delivery)
                .containsOnly(Delivery.PULL);
        assertThat(List.of(
                        Workflows.ORDER,
                        Workflows.APPEAL,
                        Workflows.SIX_FIRSTS,
                        Workflows.GRID,
                        Workflows.PROPERTY_LOOP))
                .extracting(Workflow::delivery)
                .containsOnly(Delivery.PUSH);
        assertThat(Workflows.GENERAL.delivery()).isEqualTo(Delivery.BOTH);
        assertThat(Workflows.WHISTLE.delivery()).isEqualTo(Delivery.DIRECT);
        assertThat(illegal(Workflows.OPEN_BID, REPORTED, DISPATCHED).reason()).isEqualTo(StepProblem.UNKNOWN_TYPE);
        assertThat(illegal(Workflows.ORDER, REPORTED, CLAIMED).reason()).isEqualTo(StepProblem.NOT_NEXT);
    }

    @Test
    void a_replay_tells_the_time_in_each_state_and_who_is_responsible() {
        List<RequestEvent> events = List.of(
                RequestEvent.of(REPORTED, START),
                RequestEvent.of(DISPATCHED, START.plusSeconds(60)).withDetails(new EventDetails.Assignment(STATION)),
                RequestEvent.of(RETURNED, START.plusSeconds(180)),
                RequestEvent.of(DISPATCHED, START.plusSeconds(200)).withDetails(new EventDetails.Assignment(STATION)),
                RequestEvent.of(SUPERVISED, START.plusSeconds(260)),
                RequestEvent.of(RESOLVED, START.plusSeconds(300)));
        Replay replay = Workflows.PROPERTY_LOOP.replay(events);
        assertThat(replay.isLegal()).isTrue();
        assertThat(replay.timeIn(RequestStatus.DISPATCHED)).isEqualTo(Duration.ofSeconds(220));
        assertThat(replay.timeIn(RequestStatus.RESOLVED)).isZero();
        assertThat(replay.findResponsible()).contains(STATION);
        assertThat(Workflows.PROPERTY_LOOP.replay(events.subList(0, 3)).findResponsible())
                .isEmpty();
        assertThat(replay.stays()).hasSize(5);
    }

    @Test
    void whoever_claims_is_responsible() {
        assertThat(Workflows.OPEN_BID.replay(events(REPORTED, CLAIMED)).findResponsible())
                .contains(Handler.of(MemberId.of("m-1")));
    }

    @Test
    void bad_events_are_told_apart() {
        assertThat(illegal(Workflows.APPEAL, ACCEPTED).reason()).isEqualTo(StepProblem.NOT_NEXT);
        assertThat(illegal(Workflows.APPEAL, RequestEventType.of("shifan:sung")).reason())
                .isEqualTo(StepProblem.UNKNOWN_TYPE);
        assertThat(illegal(Workflows.GRID, DISCOVERED, DISPATCHED, RESOLVED, FED_BACK, RESOLVED)
                        .reason())
                .isEqualTo(StepProblem.AFTER_END);
        RequestEvent report = RequestEvent.of(REPORTED, START);
        assertThat(reason(Workflows.APPEAL, report, report)).isEqualTo(StepProblem.TWICE);
        assertThat(reason(Workflows.APPEAL, report, RequestEvent.of(ACCEPTED, START.minusSeconds(1))))
                .isEqualTo(StepProblem.OUT_OF_ORDER);
        assertThat(reason(Workflows.OPEN_BID, report, RequestEvent.of(CLAIMED, START.plusSeconds(1))))
                .isEqualTo(StepProblem.BY_NOBODY);
        assertThat(reason(Workflows.ORDER, report.by(Actor.of(ActorRole.HANDLER, MemberId.of("m-1")))))
                .isEqualTo(StepProblem.WRONG_ACTOR);
        assertThat(Workflows.APPEAL
                        .replay(List.of(report), START.minusSeconds(1))
                        .findIllegalStep()
                        .orElseThrow()
                        .reason())
                .isEqualTo(StepProblem.FROM_FUTURE);
    }

    private static StepProblem reason(Workflow workflow, RequestEvent... events) {
        return workflow.replay(List.of(events)).findIllegalStep().orElseThrow().reason();
    }

    @Test
    void a_replay_stops_at_the_first_illegal_step() {
        Replay replay = Workflows.APPEAL.replay(events(REPORTED, RATED, ACCEPTED));
        assertThat(replay.status()).isEqualTo(RequestStatus.REPORTED);
        assertThat(replay.findIllegalStep().orElseThrow().index()).isEqualTo(1);
    }

    @Test
    void nothing_has_happened_to_a_new_request() {
        Replay replay = Workflows.GENERAL.replay(List.of());
        assertThat(replay.status()).isEqualTo(RequestStatus.NEW);
        assertThat(replay.stays()).isEmpty();
    }

    @Test
    void a_workflow_that_cannot_be_followed_is_reported() {
        Workflow ambiguous = Workflow.builder(WorkflowName.of("shifan:bad"))
                .step(REPORTED, RequestStatus.REPORTED, RequestStatus.NEW)
                .step(REPORTED, RequestStatus.ACCEPTED, RequestStatus.NEW)
                .step(RESOLVED, RequestStatus.RESOLVED, RequestStatus.CLAIMED)
                .end(RequestStatus.ACCEPTED)
                .build();
        assertThat(VALIDATOR.validate(ambiguous))
                .extracting(violation -> violation.getMessageTemplate())
                .containsExactlyInAnyOrder(
                        "{jiceng.workflow.step.ambiguous.message}",
                        "{jiceng.workflow.state.unreachable.message}",
                        "{jiceng.workflow.state.dead-end.message}");
    }
}

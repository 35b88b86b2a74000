package org.jiceng.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.id.OrganizationId;

class WorkflowProperties {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor SOMEBODY = Actor.of(ActorRole.HANDLER, OrganizationId.of("o-1"));

    @Provide
    Arbitrary<Workflow> workflows() {
        return Arbitraries.of(Workflows.all());
    }

    /** Goes on by any legal step, as often as asked or as there is one. */
    private static List<RequestEvent> walk(Workflow workflow, Random random, int length) {
        List<RequestEvent> events = new ArrayList<>();
        RequestStatus status = RequestStatus.NEW;
        Instant at = START;
        for (int i = 0; i < length; i++) {
            List<RequestEventType> legal = workflow.legalTypes(status);
            if (legal.isEmpty()) {
                break;
            }
            RequestEventType type = legal.get(random.nextInt(legal.size()));
            RequestEvent event = RequestEvent.of(type, at);
            events.add(type.equals(RequestEventType.CLAIMED) ? event.by(SOMEBODY) : event);
            status = workflow.findStep(status, type).orElseThrow().after(status);
            at = at.plusSeconds(1 + random.nextInt(100_000));
        }
        return events;
    }

    @Property(tries = 500)
    void whatever_is_legal_in_a_workflow_is_legal_in_the_general_one_with_the_same_status(
            @ForAll("workflows") Workflow workflow, @ForAll long seed) {
        List<RequestEvent> events = walk(workflow, new Random(seed), 12);
        Replay named = workflow.replay(events);
        Replay general = Workflows.GENERAL.replay(events);
        assertThat(named.isLegal()).isTrue();
        assertThat(general.isLegal()).isTrue();
        assertThat(general.status()).isEqualTo(named.status());
    }

    @Property(tries = 500)
    void the_times_in_all_states_are_the_time_from_the_first_event_to_the_last_change(
            @ForAll("workflows") Workflow workflow, @ForAll long seed) {
        Replay replay = workflow.replay(walk(workflow, new Random(seed), 20));
        List<Stay> stays = replay.stays();
        Duration all = workflow.states().stream().map(replay::timeIn).reduce(Duration.ZERO, Duration::plus);
        if (!stays.isEmpty()) {
            assertThat(all)
                    .isEqualTo(Duration.between(
                            stays.get(0).since(), stays.get(stays.size() - 1).since()));
            assertThat(stays.get(stays.size() - 1).status()).isEqualTo(replay.status());
        }
    }

    @Property(tries = 500)
    void any_events_give_an_answer_and_the_first_illegal_step_is_none_of_the_legal_ones(
            @ForAll("workflows") Workflow workflow, @ForAll long seed) {
        Random random = new Random(seed);
        List<RequestEventType> types = RequestEventType.standard();
        List<RequestEvent> events = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            events.add(RequestEvent.of(types.get(random.nextInt(types.size())), START.plusSeconds(random.nextInt(50))));
        }
        workflow.replay(events).findIllegalStep().ifPresent(step -> {
            if (step.reason() == StepProblem.NOT_NEXT
                    || step.reason() == StepProblem.AFTER_END
                    || step.reason() == StepProblem.UNKNOWN_TYPE) {
                assertThat(step.legalTypes()).doesNotContain(step.type());
            }
            Replay before = workflow.replay(events.subList(0, step.index()));
            assertThat(before.isLegal()).isTrue();
            assertThat(before.status()).isEqualTo(step.status());
        });
    }
}

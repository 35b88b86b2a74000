package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jiceng.id.GridId;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.StatementLine;
import org.jiceng.request.Replay;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowStep;
import org.jiceng.request.Workflows;

/** The laws of replays, held against whole entries and whole requests. */
class LedgerAndWorkflowProperties {

    @Provide
    Arbitrary<List<PointsEntry>> ledgers() {
        return JicengArbitraries.ledgers();
    }

    @Property
    void no_entry_of_a_ledger_is_refused_and_none_is_lost(@ForAll("ledgers") List<PointsEntry> entries) {
        PointsLedger ledger = PointsLedger.replay(entries);
        assertThat(ledger.refused()).isEmpty();
        assertThat(ledger.repeated()).isEmpty();
        assertThat(ledger.accounts().stream()
                        .flatMap(account -> ledger.statement(account).lines().stream())
                        .map(line -> line.entry().id())
                        .distinct())
                .hasSameSizeAs(entries);
    }

    @Property
    void entries_of_every_posting_come_in_any_order_with_one_result(
            @ForAll("ledgers") List<PointsEntry> entries, @ForAll Random random) {
        PointsLedger ledger = PointsLedger.replay(entries);
        List<PointsEntry> mixed = new ArrayList<>(entries);
        Collections.shuffle(mixed, random);
        PointsLedger other = PointsLedger.replay(mixed);
        assertThat(other.accounts()).isEqualTo(ledger.accounts());
        for (PointsAccount account : ledger.accounts()) {
            assertThat(other.statement(account).lines())
                    .isEqualTo(ledger.statement(account).lines());
        }
    }

    @Property
    void a_balance_is_the_sum_of_what_changed_it(@ForAll("ledgers") List<PointsEntry> entries, @ForAll Random random) {
        PointsLedger ledger = PointsLedger.replay(entries);
        for (PointsAccount account : ledger.accounts()) {
            List<StatementLine> lines = ledger.statement(account).lines();
            assertThat(lines.stream().mapToLong(StatementLine::change).sum()).isEqualTo(ledger.balance(account));
            Instant day = lines.get(random.nextInt(lines.size())).entry().effectiveAt();
            assertThat(ledger.statement(account).balanceAt(day))
                    .isEqualTo(lines.stream()
                            .filter(line -> !line.entry().effectiveAt().isAfter(day))
                            .mapToLong(StatementLine::change)
                            .sum());
        }
    }

    @Property
    void a_request_follows_its_workflow_and_its_status_follows_the_events(@ForAll ServiceRequest request) {
        Optional<Workflow> workflow = Workflows.find(request.workflow());
        if (workflow.isPresent()) {
            Replay replay = workflow.get().replay(request.events());
            assertThat(replay.findIllegalStep()).isEmpty();
            assertThat(replay.status()).isEqualTo(request.status());
            assertThat(Workflows.GENERAL.replay(request.events()).isLegal()).isTrue();
        }
        if (request.events().stream().anyMatch(event -> event.type().equals(RequestEventType.DISPATCHED))) {
            assertThat(request.handling()).isNotNull();
        }
    }

    /** Whatever the choice at each state, the events are legal, and the end can be reached from where they lead. */
    @Property
    void any_walk_through_a_workflow_is_legal(@ForAll Workflow workflow, @ForAll @Size(max = 12) List<GridId> choices) {
        RequestStatus status = RequestStatus.NEW;
        for (GridId choice : choices) {
            List<RequestEventType> legal = workflow.legalTypes(status);
            if (!legal.isEmpty()) {
                RequestEventType type = legal.get(choice.value().length() % legal.size());
                WorkflowStep step = workflow.findStep(status, type).orElseThrow();
                status = step.after(status);
            }
            assertThat(workflow.states()).contains(status);
        }
        assertThat(workflow.finals()).isNotEmpty();
    }
}

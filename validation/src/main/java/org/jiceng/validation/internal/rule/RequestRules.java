package org.jiceng.validation.internal.rule;

import java.time.Instant;
import java.util.List;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jiceng.request.Deadline;
import org.jiceng.request.PersonalNumbers;
import org.jiceng.request.Replay;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.Requester;
import org.jiceng.request.RequesterPolicy;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.StepOrigin;
import org.jiceng.request.Timeliness;
import org.jiceng.request.UnknownCalendarYearException;
import org.jiceng.request.Workflow;
import org.jspecify.annotations.Nullable;

/** The rules about service requests. */
final class RequestRules {

    private RequestRules() {}

    static List<DatasetRule> all(RequestSettings settings) {
        RequestReplays replays = new RequestReplays(settings);
        return List.of(
                new UnknownWorkflow(replays),
                new OutOfOrder(replays),
                new RequestStepRule(replays),
                new FromFuture(replays),
                new StatusMismatch(replays),
                new MissingHandler(replays),
                new ReferenceRule("request.handler.unknown", RequestReferences::handlers),
                new Deadlines("request.deadline.missed", replays, false),
                new Deadlines("request.deadline.unknown-year", replays, true),
                new RatingBeforeOutcome(replays),
                new ReferenceRule("request.place.unknown", RequestReferences::places),
                new PlaceMismatchRule(),
                new IdentifiedRequester(replays),
                new ReferenceRule("request.member.unknown", RequestReferences::members),
                new PersonalNumberRule("privacy.text.identity-number", PersonalNumbers.NumberKind.CITIZEN_NUMBER),
                new PersonalNumberRule("privacy.text.phone-number", PersonalNumbers.NumberKind.MOBILE_NUMBER),
                new ReferenceRule("request.merge.unknown", RequestReferences::merges),
                new CycleRule("request.merge.cycle", RecordKind.SERVICE_REQUEST, RequestReferences::mergesUpwards));
    }

    /** Without workflows of the place nobody can say that a local name is wrong, only that it is not known. */
    private static final class UnknownWorkflow extends RequestRule {

        UnknownWorkflow(RequestReplays replays) {
            super("request.workflow.unknown", replays);
        }

        @Override
        void see(ServiceRequest request, Placing placing, RecordIndex index) {
            evaluate();
            if (replays().of(request).isEmpty()) {
                Severity severity = replays().settings().hasWorkflows() ? severity() : Severity.INFO;
                report(finding(placing.at("/workflow"), severity)
                        .with("workflow", request.workflow().word()));
            }
        }
    }

    /** Time goes forward under every workflow, also under one that nobody knows, and behind a step that is illegal. */
    private static final class OutOfOrder extends RequestRule {

        OutOfOrder(RequestReplays replays) {
            super("request.events.out-of-order", replays);
        }

        @Override
        void see(ServiceRequest request, Placing placing, RecordIndex index) {
            evaluate();
            for (int i = 1; i < request.events().size(); i++) {
                if (request.events()
                        .get(i)
                        .at()
                        .isBefore(request.events().get(i - 1).at())) {
                    report(finding(placing.at("/events/" + i + "/at")));
                    return;
                }
            }
        }
    }

    /** A delivery cannot tell what happened after it was issued. */
    private static final class FromFuture extends RequestRule {

        FromFuture(RequestReplays replays) {
            super("request.events.from-future", replays);
        }

        @Override
        void see(ServiceRequest request, Placing placing, RecordIndex index) {
            DatasetHeader header = index.header();
            if (header == null) {
                skip(SkipReason.NO_HEADER);
                return;
            }
            evaluate();
            for (int i = 0; i < request.events().size(); i++) {
                if (request.events().get(i).at().isAfter(header.issuedAt())) {
                    report(finding(placing.at("/events/" + i + "/at")));
                    return;
                }
            }
        }
    }

    /** Where the events are illegal, that is what must be mended, and no status follows from them. */
    private static final class StatusMismatch extends RequestRule {

        StatusMismatch(RequestReplays replays) {
            super("request.status.mismatch", replays);
        }

        @Override
        void see(ServiceRequest request, Placing placing, RecordIndex index) {
            replays().of(request).filter(Replay::isLegal).ifPresent(replay -> {
                evaluate();
                if (!replay.status().equals(request.status())) {
                    report(finding(placing.at("/status"))
                            .with("status", Finding.labelOf(request.status()))
                            .with("replayed", Finding.labelOf(replay.status())));
                }
            });
        }
    }

    /** What was dispatched or claimed and not given back has one responsible body. */
    private static final class MissingHandler extends RequestRule {

        MissingHandler(RequestReplays replays) {
            super("request.handler.missing", replays);
        }

        @Override
        void see(ServiceRequest request, Placing placing, RecordIndex index) {
            if (!isInHands(request.events())) {
                return;
            }
            evaluate();
            if (request.handling() == null) {
                report(finding(placing.at("")));
            } else if (request.handling().handler() == null) {
                report(finding(placing.at("/handling")));
            }
        }

        private static boolean isInHands(List<RequestEvent> events) {
            boolean inHands = false;
            for (RequestEvent event : events) {
                RequestEventType type = event.type();
                if (type.equals(RequestEventType.DISPATCHED) || type.equals(RequestEventType.CLAIMED)) {
                    inHands = true;
                } else if (type.equals(RequestEventType.RETURNED)
                        || type.equals(RequestEventType.WITHDRAWN)
                        || type.equals(RequestEventType.MERGED)) {
                    inHands = false;
                }
            }
            return inHands;
        }
    }

    /** Time limits that were missed, and those that cannot be counted because the calendar does not have the year. */
    private static final class Deadlines extends RequestRule {

        private final boolean unknownYears;

        Deadlines(String code, RequestReplays replays, boolean unknownYears) {
            super(code, replays);
            this.unknownYears = unknownYears;
        }

        @Override
        void see(ServiceRequest request, Placing placing, RecordIndex index) {
            try {
                List<Timeliness.Limit> limits =
                        Timeliness.limits(request, replays().settings());
                if (!limits.isEmpty()) {
                    evaluate();
                    judge(limits, placing, index.askedAt());
                }
            } catch (UnknownCalendarYearException e) {
                if (unknownYears) {
                    evaluate();
                    report(finding(placing.at("/workflow")).with("year", Integer.toString(e.year())));
                }
            }
        }

        private void judge(List<Timeliness.Limit> limits, Placing placing, @Nullable Instant askedAt) {
            if (unknownYears) {
                return;
            }
            limits.stream()
                    .filter(limit -> limit.isMissed(askedAt))
                    .findFirst()
                    .ifPresent(limit -> report(finding(placing.at("/events"))
                            .with("due", limit.due().atOffset(Deadline.OFFSET).toString())));
        }
    }

    /** Not asked where the source of the workflow has no outcome between taking on and rating. */
    private static final class RatingBeforeOutcome extends RequestRule {

        RatingBeforeOutcome(RequestReplays replays) {
            super("request.rating.before-outcome", replays);
        }

        @Override
        void see(ServiceRequest request, Placing placing, RecordIndex index) {
            if (!replays()
                    .settings()
                    .findWorkflow(request.workflow())
                    .map(RatingBeforeOutcome::hasOutcome)
                    .orElse(false)) {
                return;
            }
            boolean outcome = false;
            for (int i = 0; i < request.events().size(); i++) {
                RequestEventType type = request.events().get(i).type();
                outcome |= type.equals(RequestEventType.RESOLVED) || type.equals(RequestEventType.DEFERRED);
                if (type.equals(RequestEventType.RATED)) {
                    evaluate();
                    if (!outcome) {
                        report(finding(placing.at("/events/" + i)));
                        return;
                    }
                }
            }
        }

        private static boolean hasOutcome(Workflow workflow) {
            return workflow.steps().stream()
                    .anyMatch(step ->
                            step.type().equals(RequestEventType.RESOLVED) && step.origin() == StepOrigin.SOURCE);
        }
    }

    /** Never for wishes, disputes and mediation; elsewhere only where the place allows it. */
    private static final class IdentifiedRequester extends RequestRule {

        IdentifiedRequester(RequestReplays replays) {
            super("request.requester.identified", replays);
        }

        @Override
        void see(ServiceRequest request, Placing placing, RecordIndex index) {
            evaluate();
            if (!(request.requester() instanceof Requester.Identified)) {
                return;
            }
            if (request.isConfidential()) {
                report(finding(placing.at("/requester")));
            } else if (replays().settings().requesters() != RequesterPolicy.MEMBERS_ALLOWED) {
                report(finding(placing.at("/requester"), Severity.WARNING));
            }
        }
    }
}

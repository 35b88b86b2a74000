package org.jiceng.validation.oracle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiceng.code.DivisionCode;
import org.jiceng.id.ComplexId;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RequestId;
import org.jiceng.request.Actor;
import org.jiceng.request.ActorRole;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.Pseudonym;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestChannel;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.Requester;
import org.jiceng.request.Resolution;
import org.jiceng.request.Satisfaction;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.WorkflowStep;
import org.jiceng.request.Workflows;
import org.jspecify.annotations.Nullable;

/** Requests at random: most events follow the workflow for a while and then leave it. */
final class RandomRequests {

    private final Dice dice;
    private final RandomPlaces places;

    RandomRequests(Dice dice, RandomPlaces places) {
        this.dice = dice;
        this.places = places;
    }

    private WorkflowName name() {
        return dice.among(
                WorkflowName.GENERAL,
                WorkflowName.GENERAL,
                WorkflowName.ORDER,
                WorkflowName.APPEAL,
                WorkflowName.MICRO_WISH,
                OwnProfiles.LAMP,
                OwnProfiles.LAMP,
                WorkflowName.of("own:unknown"));
    }

    ServiceRequest any() {
        WorkflowName name = name();
        Optional<Workflow> workflow =
                name.equals(OwnProfiles.LAMP) ? Optional.of(OwnProfiles.LAMPS) : Workflows.find(name);
        List<RequestEvent> events = new ArrayList<>();
        RequestStatus status = RequestStatus.NEW;
        Instant at = dice.instant();
        if (dice.once(8)) {
            at = at.atOffset(ZoneOffset.UTC).withYear(2019).toInstant();
        }
        for (int i = dice.below(7); i > 0; i--) {
            RequestStatus now = status;
            List<WorkflowStep> legal = workflow.map(each -> each.steps().stream()
                            .filter(step -> step.from().contains(now))
                            .toList())
                    .orElse(List.of());
            RequestEventType type;
            if (legal.isEmpty() || dice.once(7)) {
                type = dice.of(RequestEventType.standard());
            } else {
                WorkflowStep step = dice.of(legal);
                type = step.type();
                status = step.after(status);
            }
            events.add(event(type, at));
            at = at.plusSeconds(dice.once(12) ? -60 : dice.among(0, 60, 3600, 86400, 200_000));
        }
        RequestKind kind = dice.among(
                RequestKind.APPEAL, RequestKind.APPEAL, RequestKind.ORDER, RequestKind.MICRO_WISH, RequestKind.DISPUTE);
        return new ServiceRequest(
                RequestId.of(dice.id("sr", 12)),
                kind,
                matter(),
                place(),
                RequestChannel.APP,
                requester(),
                null,
                name,
                handling(at),
                dice.once(6) ? dice.of(RequestStatus.standard()) : status,
                events,
                dice.extensions());
    }

    private RequestMatter matter() {
        RequestCategory category = dice.among(
                RequestCategory.PUBLIC_APPEAL, RequestCategory.DISPUTE_MEDIATION, RequestCategory.ASSISTANCE);
        return new RequestMatter(
                category,
                dice.once(5) ? null : dice.text(),
                dice.once(2) ? null : dice.text(),
                dice.once(4) ? dice.text() : null);
    }

    ServiceRequest amongNeighbours() {
        RequestPlace place = new RequestPlace(
                DivisionCode.of(dice.among("999911001", "999911001001")),
                GridId.of(dice.id("g", 4)),
                ComplexId.of(dice.id("rc", 2)));
        return any().toBuilder().place(place).build();
    }

    private RequestPlace place() {
        return new RequestPlace(
                places.code(),
                dice.once(2) ? null : GridId.of(dice.id("g", 7)),
                dice.once(2) ? null : ComplexId.of(dice.id("rc", 5)));
    }

    private Requester requester() {
        return dice.once(3)
                ? Requester.of(dice.member())
                : dice.once(2)
                        ? Requester.ANONYMOUS
                        : Requester.of(Pseudonym.of(dice.among("p-1", "15400000001", "999911189001010014")));
    }

    private Handler handler() {
        OrganizationId organization = dice.once(3) ? null : OrganizationId.of(dice.id("o", 7));
        return new Handler(organization, dice.once(3) ? dice.member() : null);
    }

    private @Nullable Handling handling(Instant last) {
        if (dice.once(3)) {
            return null;
        }
        Instant due = dice.once(2) ? null : dice.among(last, last.minusSeconds(86400), dice.instant());
        return new Handling(dice.once(4) ? null : handler(), due);
    }

    private RequestEvent event(RequestEventType type, Instant at) {
        return new RequestEvent(
                type,
                at,
                dice.once(3) ? null : actor(type),
                dice.once(3) ? dice.text() : null,
                dice.once(2) ? details(type, at) : null);
    }

    private Actor actor(RequestEventType type) {
        ActorRole role = dice.once(5)
                ? dice.of(ActorRole.standard())
                : type.equals(RequestEventType.CLAIMED) || type.equals(RequestEventType.RESOLVED)
                        ? ActorRole.HANDLER
                        : type.equals(RequestEventType.ACCEPTED)
                                ? ActorRole.INTAKE
                                : type.equals(RequestEventType.DISPATCHED) ? ActorRole.DISPATCHER : ActorRole.REQUESTER;
        return new Actor(
                role, dice.once(2) ? null : OrganizationId.of(dice.id("o", 7)), dice.once(3) ? dice.member() : null);
    }

    private EventDetails details(RequestEventType type, Instant at) {
        if (type.equals(RequestEventType.RESOLVED)) {
            return new EventDetails.Outcome(dice.of(List.of(Resolution.values())));
        }
        if (type.equals(RequestEventType.RATED)) {
            return new EventDetails.Rating(dice.of(List.of(Satisfaction.values())));
        }
        if (type.equals(RequestEventType.MERGED) && !dice.once(5)) {
            return new EventDetails.Merge(RequestId.of(dice.id("sr", dice.once(4) ? 13 : 4)));
        }
        if (type.equals(RequestEventType.EXTENDED) || dice.once(10)) {
            return new EventDetails.Extension(at.plusSeconds(dice.among(-60, 60, 172_800)));
        }
        return dice.once(12)
                ? new EventDetails.Merge(RequestId.of(dice.id("sr", 13)))
                : new EventDetails.Assignment(handler());
    }
}

package org.jiceng.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.GridId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.jiceng.id.RegistrationId;
import org.jiceng.id.RequestId;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.member.Post;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.Posting;
import org.jiceng.request.Actor;
import org.jiceng.request.EventDetails;
import org.jiceng.request.Handler;
import org.jiceng.request.Handling;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.Workflows;
import org.jspecify.annotations.Nullable;

/** Lets the records of a dataset name each other: people, what they earn and what they ask for. */
final class People {

    private final Linking linking;
    private final List<MemberId> members = new ArrayList<>();

    People(Linking linking) {
        this.linking = linking;
    }

    private @Nullable MemberId member(@Nullable MemberId named) {
        return named == null || members.isEmpty() ? null : Ledgers.pick(members, named.reveal());
    }

    void members(List<Member> drafts) {
        Set<MemberId> seen = new HashSet<>();
        Set<String> identities = new TreeSet<>();
        for (Member draft : drafts) {
            if (seen.add(draft.id())) {
                boolean repeated = draft.identity() != null
                        && !identities.add(draft.identity().reveal());
                linking.add(draft.toBuilder()
                        .organization(linking.organization(draft.organization()))
                        .serves(linking.places(draft.serves()))
                        .identity(repeated ? null : draft.identity())
                        .build());
                members.add(draft.id());
            }
        }
    }

    void posts(List<Post> drafts) {
        Set<PostId> seen = new HashSet<>();
        for (Post draft : drafts) {
            if (seen.add(draft.id())) {
                linking.add(draft.toBuilder()
                        .member(member(draft.member()))
                        .in(seat(draft.in()))
                        .build());
            }
        }
    }

    private PostSeat seat(PostSeat draft) {
        PostSeat street = new PostSeat.OfDivision(linking.street());
        if (draft instanceof PostSeat.OfOrganization of) {
            OrganizationId organization = linking.organization(of.organization());
            return organization == null ? street : new PostSeat.OfOrganization(organization);
        }
        if (draft instanceof PostSeat.OfGrid of) {
            GridId grid = linking.grid(of.grid());
            return grid == null ? street : new PostSeat.OfGrid(grid);
        }
        if (draft instanceof PostSeat.OfComplex of) {
            var complex = linking.complex(of.complex());
            return complex == null ? street : new PostSeat.OfComplex(complex);
        }
        if (draft instanceof PostSeat.OfBuilding of) {
            var building = linking.building(of.building());
            return building == null ? street : new PostSeat.OfBuilding(building);
        }
        return street;
    }

    void registrations(List<Registration> drafts) {
        Set<RegistrationId> seen = new HashSet<>();
        for (Registration draft : drafts) {
            MemberId member = member(draft.member());
            if (member != null && seen.add(draft.id())) {
                linking.add(draft.toBuilder()
                        .member(member)
                        .place(place(draft.place()))
                        .build());
            }
        }
    }

    private RegistrationPlace place(RegistrationPlace draft) {
        RegistrationPlace community = new RegistrationPlace.OfCommunity(linking.community(""));
        if (draft instanceof RegistrationPlace.OfGrid of) {
            GridId grid = linking.grid(of.grid());
            return grid == null ? community : new RegistrationPlace.OfGrid(grid);
        }
        if (draft instanceof RegistrationPlace.OfComplex of) {
            var complex = linking.complex(of.complex());
            return complex == null ? community : new RegistrationPlace.OfComplex(complex);
        }
        if (draft instanceof RegistrationPlace.OfCentre of) {
            OrganizationId centre = linking.organization(of.centre());
            return centre == null ? community : new RegistrationPlace.OfCentre(centre);
        }
        return community;
    }

    void employments(List<Employment> drafts) {
        Set<EmploymentId> seen = new HashSet<>();
        for (Employment draft : drafts) {
            MemberId member = member(draft.member());
            if (member != null && seen.add(draft.id())) {
                linking.add(draft.toBuilder().member(member).build());
            }
        }
    }

    /** Entries of the accounts that there can be, and balances as the replay of the entries gives them. */
    void points(List<PointsEntry> drafts, List<PointsBalance> balances) {
        List<PointsAccount> accounts = Ledgers.accounts(members, linking.organizations());
        if (accounts.isEmpty()) {
            return;
        }
        List<PointsEntry> own = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (PointsEntry draft : drafts) {
            boolean repeated = draft.idempotencyKey() != null
                    && !keys.add(draft.idempotencyKey().value());
            Posting posting = posting(draft.posting());
            if (posting != null && !repeated) {
                own.add(Ledgers.settled(draft.toBuilder()
                        .account(Ledgers.pick(accounts, draft.account().key()))
                        .posting(posting)
                        .build()));
            }
        }
        List<PointsEntry> entries = Ledgers.legal(own, accounts);
        entries.forEach(linking::add);
        PointsLedger ledger = PointsLedger.replay(entries);
        for (PointsBalance draft : balances) {
            PointsAccount account = Ledgers.pick(accounts, draft.account().key());
            linking.add(new PointsBalance(account, ledger.statement(account).balanceAt(draft.asOf()), draft.asOf()));
        }
    }

    private @Nullable Posting posting(Posting draft) {
        if (!(draft instanceof Posting.Adjustment adjustment)) {
            return draft;
        }
        MemberId approver = member(adjustment.approver());
        return approver == null ? null : new Posting.Adjustment(adjustment.direction(), adjustment.reason(), approver);
    }

    void requests(List<ServiceRequest> drafts) {
        Set<RequestId> seen = new HashSet<>();
        List<RequestId> before = new ArrayList<>();
        for (ServiceRequest draft : drafts) {
            if (seen.add(draft.id())) {
                boolean known = Workflows.find(draft.workflow()).isPresent();
                RequestPlace place = draft.place();
                ServiceRequest linked = draft.toBuilder()
                        .workflow(known ? draft.workflow() : WorkflowName.GENERAL)
                        .place(new RequestPlace(
                                linking.community(place.division().value()),
                                linking.grid(place.grid()),
                                linking.complex(place.complex())))
                        .requester(
                                draft.requester() instanceof Requester.Identified
                                        ? Requester.ANONYMOUS
                                        : draft.requester())
                        .events(draft.events().stream()
                                .filter(event -> !event.at().isAfter(linking.issuedAt()))
                                .toList())
                        .build();
                ServiceRequest settled = withKnownHandlers(Requests.settled(linked));
                if (before.isEmpty() && isMerged(settled)) {
                    // There is nothing yet that it could have become a part of.
                    continue;
                }
                linking.add(mergedIntoKnown(settled, before));
                before.add(settled.id());
            }
        }
    }

    private static boolean isMerged(ServiceRequest request) {
        return request.events().stream().anyMatch(event -> event.details() instanceof EventDetails.Merge);
    }

    /** Only what came before is named, so that no circle comes about. */
    private static ServiceRequest mergedIntoKnown(ServiceRequest request, List<RequestId> before) {
        return request.toBuilder()
                .events(request.events().stream()
                        .map(event -> event.details() instanceof EventDetails.Merge
                                ? event.withDetails(new EventDetails.Merge(before.get(0)))
                                : event)
                        .toList())
                .build();
    }

    /** Names the handlers last, since a request may have been given one when it was settled. */
    private ServiceRequest withKnownHandlers(ServiceRequest request) {
        Handling handling = request.handling();
        Handler handler = handling == null ? null : handling.handler();
        return request.toBuilder()
                .handling(
                        handling == null ? null : new Handling(handler == null ? null : known(handler), handling.due()))
                .events(request.events().stream().map(this::withKnownHandlers).toList())
                .build();
    }

    private RequestEvent withKnownHandlers(RequestEvent event) {
        Actor actor = event.actor();
        EventDetails details = event.details();
        if (actor != null && actor.findNamed().isPresent()) {
            Handler named = known(new Handler(actor.organization(), actor.member()));
            actor = new Actor(actor.role(), named.organization(), named.member());
        }
        if (details instanceof EventDetails.Assignment assignment) {
            details = new EventDetails.Assignment(known(assignment.handler()));
        }
        return new RequestEvent(event.type(), event.at(), actor, event.note(), details);
    }

    /** Somebody of the dataset, who is added where it has nobody. */
    private Handler known(Handler named) {
        OrganizationId organization = linking.organization(named.organization());
        MemberId member = member(named.member());
        if (organization != null || member != null) {
            return new Handler(organization, member);
        }
        if (members.isEmpty()) {
            Member somebody = Member.builder()
                    .id(MemberId.of("a"))
                    .kinds(List.of(MemberKind.VOLUNTEER))
                    .build();
            linking.add(somebody);
            members.add(somebody.id());
        }
        return Handler.of(members.get(0));
    }
}

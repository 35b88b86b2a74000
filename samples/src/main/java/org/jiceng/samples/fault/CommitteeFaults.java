package org.jiceng.samples.fault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiceng.id.ComplexId;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.samples.internal.Draws;
import org.jiceng.territory.Place;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;

/** Faults of owners’ committees and of those that stand in for them. */
final class CommitteeFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("interim-committee.overdue-election", CommitteeFaults::overdueElection),
            Injector.of("owners-committee.overlapping-terms", CommitteeFaults::twoTerms),
            Injector.of("owners-committee.term-expired", CommitteeFaults::expiredTerm));

    private CommitteeFaults() {}

    /** One of the sample if there is any, else a new one. */
    private static void overdueElection(Workplace place, Draws draws) {
        LocalDate due = place.header().asOf().minusDays(1 + draws.below(400));
        Optional<At<Organization>> known =
                place.tryTake(Organization.class, draws, body -> body.details() instanceof InterimCommitteeDetails);
        At<Organization> at = known.orElseGet(() -> place.append(Fresh.organization(place)
                .name("新增物业管理委员会")
                .kind(OrganizationKind.INTERIM_COMMITTEE)
                .serving(new Place.OfComplex(complex(place, draws)))
                .build()));
        place.replace(
                at,
                at.record().toBuilder()
                        .details(new InterimCommitteeDetails(due, null))
                        .build());
        place.expect(at, "/details/electionDue");
    }

    private static ComplexId complex(Workplace place, Draws draws) {
        return place.see(ResidentialComplex.class, draws, "a residential complex", any -> true)
                .id();
    }

    /** A second committee of a complex begins in the term of the first, and may go on. */
    private static void twoTerms(Workplace place, Draws draws) {
        At<Organization> first = place.take(
                Organization.class, draws, "an owners’ committee in its term", body -> isInTerm(body, place));
        if (first.record().details() instanceof OwnersCommitteeDetails details
                && details.term() != null
                && details.term().firstDay() != null) {
            LocalDate start = details.term().firstDay().plusDays(1 + draws.below(100));
            LocalDate end = draws.in(300) ? null : start.plusYears(5).minusDays(1);
            At<Organization> second = place.append(first.record().toBuilder()
                    .id(OrganizationId.of(place.freshId("o")))
                    .name("新一届业主委员会")
                    .codes(null)
                    .details(new OwnersCommitteeDetails(new DateRange(start, end), null, null))
                    .build());
            place.expect(second, "/details/term");
        }
    }

    private static boolean isInTerm(Organization body, Workplace place) {
        return body.details() instanceof OwnersCommitteeDetails details
                && details.term() != null
                && details.term().firstDay() != null
                && details.term().lastDay() != null
                && details.term().contains(place.header().asOf())
                && body.serves().size() == 1
                && body.serves().get(0) instanceof Place.OfComplex;
    }

    private static void expiredTerm(Workplace place, Draws draws) {
        At<Organization> body = place.take(
                Organization.class, draws, "an owners’ committee in its term", each -> isInTerm(each, place));
        if (body.record().details() instanceof OwnersCommitteeDetails details) {
            LocalDate last = place.header().asOf().minusDays(1 + draws.below(400));
            DateRange term = DateRange.of(last.minusYears(5).plusDays(1), last);
            place.replace(
                    body,
                    body.record().toBuilder()
                            .details(new OwnersCommitteeDetails(term, details.seats(), details.partyMemberSeats()))
                            .build());
            place.expect(body, "/details/term");
        }
    }
}

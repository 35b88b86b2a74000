package org.jiceng.request;

import org.jspecify.annotations.Nullable;

/** Counts the requests of one key. */
final class Tally {

    private long received;
    private long accepted;
    private long resolved;
    private long partly;
    private long unsolved;
    private long deferred;
    private long dated;
    private long inTime;
    private long inCommunity;
    private long completed;
    private long visits;
    private long contacted;
    private long solved;
    private long satisfied;
    private long basicallySatisfied;

    void receive(RequestProgress progress) {
        received++;
        accepted += one(progress.accepted());
        deferred += one(progress.deferred());
        dated += one(progress.inTime() != null);
        inTime += one(Boolean.TRUE.equals(progress.inTime()));
        Resolution resolution = progress.resolution();
        resolved += one(resolution == Resolution.SOLVED);
        partly += one(resolution == Resolution.PARTLY);
        unsolved += one(resolution == Resolution.UNSOLVED);
        inCommunity += one(resolution == Resolution.SOLVED && !progress.escalated());
        visit(progress.visit());
    }

    private void visit(EventDetails.@Nullable FollowUp visit) {
        if (visit != null) {
            visits++;
            contacted += one(visit.contact() == FollowUpContact.CONTACTED);
            solved += one(visit.resolution() == Resolution.SOLVED);
            satisfied += one(visit.satisfaction() == Satisfaction.SATISFIED);
            basicallySatisfied += one(visit.satisfaction() == Satisfaction.BASICALLY_SATISFIED);
        }
    }

    void complete() {
        completed++;
    }

    ServiceCounts counts() {
        ThreeRates rates = new ThreeRates(visits, contacted, solved, satisfied, basicallySatisfied);
        return new ServiceCounts(
                received, accepted, resolved, partly, unsolved, deferred, dated, inTime, inCommunity, completed, rates);
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}

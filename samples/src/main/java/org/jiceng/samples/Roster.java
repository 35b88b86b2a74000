package org.jiceng.samples;

import java.util.ArrayList;
import java.util.List;
import org.jiceng.id.MemberId;

/**
 * Who is what among the members of a community: the workers come first, then others with a role, then the rest.
 *
 * <p>Where fewer members were asked for than the roles need, the last roles are cut.
 */
final class Roster {

    private static final int FEWEST_OTHERS = 15;

    private final int index;
    private final int workers;
    private final int newEmployment;
    private final int retiredSecretaries;
    private final int inService;
    private final int size;

    Roster(Plan plan, int index) {
        this.index = index;
        int needed = plan.count(Series.WORKERS, index)
                + plan.count(Series.NEW_EMPLOYMENT, index)
                + plan.count(Series.RETIRED_SECRETARIES, index)
                + plan.count(Series.IN_SERVICE, index);
        int wanted = plan.count(Series.MEMBERS, index);
        size = plan.hasMembers() ? wanted : Math.max(wanted, needed + FEWEST_OTHERS);
        int free = size;
        workers = Math.min(plan.count(Series.WORKERS, index), free);
        free -= workers;
        newEmployment = Math.min(plan.count(Series.NEW_EMPLOYMENT, index), free);
        free -= newEmployment;
        retiredSecretaries = Math.min(plan.count(Series.RETIRED_SECRETARIES, index), free);
        free -= retiredSecretaries;
        inService = Math.min(plan.count(Series.IN_SERVICE, index), free);
    }

    int size() {
        return size;
    }

    int workers() {
        return workers;
    }

    boolean isWorker(int ordinal) {
        return ordinal < workers;
    }

    boolean isNewEmployment(int ordinal) {
        return ordinal >= workers && ordinal < workers + newEmployment;
    }

    boolean isRetiredSecretary(int ordinal) {
        int before = workers + newEmployment;
        return ordinal >= before && ordinal < before + retiredSecretaries;
    }

    boolean isInService(int ordinal) {
        int before = workers + newEmployment + retiredSecretaries;
        return ordinal >= before && ordinal < before + inService;
    }

    boolean isOther(int ordinal) {
        return ordinal >= firstOther();
    }

    int firstOther() {
        return workers + newEmployment + retiredSecretaries + inService;
    }

    int firstNewEmployment() {
        return workers;
    }

    int newEmployment() {
        return newEmployment;
    }

    MemberId member(int ordinal) {
        return Ids.member(index, ordinal);
    }

    /** Returns those who are not employed by the community, by their ordinals. */
    List<Integer> volunteers() {
        List<Integer> volunteers = new ArrayList<>();
        for (int i = workers; i < size; i++) {
            volunteers.add(i);
        }
        return volunteers;
    }
}

package org.jiceng.organization;

import java.time.LocalDate;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * What an interim committee has beyond other organizations: it stands in for an owners’ committee and must end in an
 * election.
 *
 * @param electionDue the last day by which owners must have elected a committee; null if it is not known
 * @param reason why there is an interim committee; null if it is not known
 */
public record InterimCommitteeDetails(
        @Classified(DataClass.PUBLIC) @Nullable LocalDate electionDue,
        @Classified(DataClass.PUBLIC) @Nullable InterimReason reason)
        implements OrganizationDetails {

    /**
     * Obtains the details of a committee of which the day of the election only is known.
     *
     * @param electionDue the last day by which owners must have elected a committee
     * @return the details
     */
    public static InterimCommitteeDetails of(LocalDate electionDue) {
        return new InterimCommitteeDetails(electionDue, null);
    }
}

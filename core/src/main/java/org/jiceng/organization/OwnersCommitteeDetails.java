package org.jiceng.organization;

import jakarta.validation.Valid;
import org.jiceng.constraint.Range;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * What an owners’ committee has beyond other organizations. Which share of its seats Party members should have is a
 * norm of the place and no matter of this type.
 *
 * @param term the days for which it was elected; null if they are not known
 * @param seats the number of seats; null if it is not known
 * @param partyMemberSeats the number of seats held by Party members; null if it is not known
 */
@PartySeatsWithinSeats
public record OwnersCommitteeDetails(
        @Classified(DataClass.PUBLIC) @Nullable @Valid DateRange term,

        @Classified(DataClass.PUBLIC) @Nullable @Range(min = 1)
        Long seats,

        @Classified(DataClass.INTERNAL) @Nullable @Range(min = 0)
        Long partyMemberSeats)
        implements OrganizationDetails {

    /**
     * Obtains the details of a committee of which the term only is known.
     *
     * @param term the days for which it was elected
     * @return the details
     */
    public static OwnersCommitteeDetails of(DateRange term) {
        return new OwnersCommitteeDetails(term, null, null);
    }
}

package org.jiceng.organization;

import jakarta.validation.Valid;
import java.util.List;
import org.jiceng.constraint.Items;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * What a property company has beyond other organizations.
 *
 * @param contracts the contracts by which it serves residential complexes, at most 1,000
 * @param partyCoverage how Party work reaches it; null if that is not known
 */
public record PropertyCompanyDetails(
        @Classified(DataClass.PUBLIC) @Items(max = 1000) List<@Valid PropertyContract> contracts,
        @Classified(DataClass.PUBLIC) @Nullable PartyCoverage partyCoverage)
        implements OrganizationDetails {

    /** Creates the details; the list is copied. */
    public PropertyCompanyDetails {
        contracts = List.copyOf(contracts);
    }

    /**
     * Obtains the details of a company of which the contracts only are known.
     *
     * @param contracts the contracts by which it serves residential complexes
     * @return the details
     */
    public static PropertyCompanyDetails of(List<PropertyContract> contracts) {
        return new PropertyCompanyDetails(contracts, null);
    }
}

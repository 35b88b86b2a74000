package org.jiceng.organization;

/**
 * What only some kinds of organization have.
 *
 * <p>Kinds without data of their own have no details. Which details go with which kind, {@link DetailsOfKind} says.
 */
public sealed interface OrganizationDetails
        permits PartyDetails,
                OwnersCommitteeDetails,
                InterimCommitteeDetails,
                PropertyCompanyDetails,
                AllianceDetails,
                TeamDetails {}

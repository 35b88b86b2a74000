package org.jiceng.organization;

/**
 * What only some kinds of organization have.
 *
 * <p>Kinds without data of their own have no details.
 */
public sealed interface OrganizationDetails permits PartyDetails {}

package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.InterimCommitteeDetails;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.organization.OwnersCommitteeDetails;
import org.jiceng.organization.PropertyCompanyDetails;
import org.jiceng.organization.PropertyContract;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** The rules of organizations. */
final class OrganizationRules {

    private OrganizationRules() {}

    static List<DatasetRule> all(@Nullable DatasetHeader header, NetworkFacts networks) {
        return List.of(
                new ReferenceRule("organization.link.unknown-target", OrganizationRules::linkTargets),
                new CycleRule(
                        "organization.link.cycle",
                        RecordKind.ORGANIZATION,
                        (record, sink) -> leaders(record, sink, header)),
                new LeadersRule(),
                new OutlivesRule("organization.link.outlives-target", true, Ties::links),
                new ReferenceRule("organization.serves.unknown", References::servedPlaces),
                new UniqueRule(
                        "organization.credit-code.duplicate", "/codes/creditCode", OrganizationRules::creditCode),
                new ReferenceRule("organization.contract.unknown-complex", References::contracts),
                new OverlappingTermsRule(),
                new OverdueRule("owners-committee.term-expired", "/details/term", OrganizationRules::endOfTerm),
                new OverdueRule(
                        "interim-committee.overdue-election", "/details/electionDue", OrganizationRules::electionDue),
                new TierOrderRule(networks),
                new UnattachedRule(networks),
                new OverlapRule("organization.contract.overlap", OrganizationRules::contracts));
    }

    private static void linkTargets(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Organization organization) {
            for (int i = 0; i < organization.links().size(); i++) {
                sink.add(
                        RecordKind.ORGANIZATION,
                        organization.links().get(i).target().value(),
                        "/links/" + i + "/target");
            }
        }
    }

    private static boolean holds(@Nullable DateRange period, @Nullable DatasetHeader header) {
        return period == null || header == null || period.contains(header.asOf());
    }

    /** Takes the leaders on the day of the data: who led whom before does not make a circle with who leads now. */
    private static void leaders(DatasetRecord record, CycleRule.Sink sink, @Nullable DatasetHeader header) {
        if (record instanceof Organization organization) {
            for (int i = 0; i < organization.links().size(); i++) {
                OrganizationLink link = organization.links().get(i);
                if (link.relation() == LinkRelation.LED_BY && holds(link.period(), header)) {
                    sink.add(link.target().value(), "/links/" + i + "/target");
                }
            }
        }
    }

    private static @Nullable LocalDate endOfTerm(Organization organization) {
        return organization.details() instanceof OwnersCommitteeDetails details && details.term() != null
                ? details.term().lastDay()
                : null;
    }

    private static @Nullable LocalDate electionDue(Organization organization) {
        return organization.details() instanceof InterimCommitteeDetails details ? details.electionDue() : null;
    }

    private static @Nullable String creditCode(DatasetRecord record) {
        return record instanceof Organization organization
                        && organization.codes() != null
                        && organization.codes().creditCode() != null
                ? organization.codes().creditCode().value()
                : null;
    }

    /** Contracts of which no day is known are not compared. */
    private static void contracts(DatasetRecord record, RecordIndex index, OverlapRule.Sink sink) {
        if (record instanceof Organization organization
                && organization.details() instanceof PropertyCompanyDetails details) {
            for (int i = 0; i < details.contracts().size(); i++) {
                PropertyContract contract = details.contracts().get(i);
                DateRange period = contract.period();
                if (period != null && (period.firstDay() != null || period.lastDay() != null)) {
                    sink.add(
                            contract.complex().value(),
                            period.firstDay(),
                            period.lastDay(),
                            "/details/contracts/" + i + "/period");
                }
            }
        }
    }
}

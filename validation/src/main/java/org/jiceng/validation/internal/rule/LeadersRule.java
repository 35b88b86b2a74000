package org.jiceng.validation.internal.rule;

import java.util.List;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** One leader at a time: a must for Party organizations; other bodies may have two, which is worth a look. */
final class LeadersRule extends DatasetRule {

    LeadersRule() {
        super("organization.link.multiple-leaders");
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (!(record instanceof Organization organization)) {
            return;
        }
        evaluate();
        List<OrganizationLink> links = organization.links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).relation() == LinkRelation.LED_BY && hasEarlierLeaderAtTheSameTime(links, i)) {
                boolean party = organization.kind().equals(OrganizationKind.PARTY_ORGANIZATION);
                report(finding(placing.at("/links/" + i), party ? severity() : Severity.WARNING));
                return;
            }
        }
    }

    private static boolean hasEarlierLeaderAtTheSameTime(List<OrganizationLink> links, int at) {
        return links.subList(0, at).stream()
                .filter(link -> link.relation() == LinkRelation.LED_BY)
                .anyMatch(link -> overlap(link.period(), links.get(at).period()));
    }

    private static boolean overlap(@Nullable DateRange one, @Nullable DateRange other) {
        return one == null || other == null || one.overlaps(other);
    }
}

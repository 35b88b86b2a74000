package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.Comparator;
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
        int second = secondAtTheSameTime(links);
        if (second >= 0) {
            boolean party = organization.kind().equals(OrganizationKind.PARTY_ORGANIZATION);
            report(finding(placing.at("/links/" + second), party ? severity() : Severity.WARNING));
        }
    }

    /** Returns the first link that shares a day with one before it to another organization; -1 if there is none. */
    private static int secondAtTheSameTime(List<OrganizationLink> links) {
        if (!areTwoAtTheSameTime(links)) {
            return -1;
        }
        for (int i = 1; i < links.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isBesideAnother(links.get(i), links.get(j)) && isBesideAnother(links.get(j), links.get(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * Goes through the leaders by their first day, and knows the one that leads longest so far; so many links of one
     * record take no more time than sorting does, if nothing is wrong with them. Who comes next and shares no day with it
     * begins when all before have ended. Two links to one organization are one leader.
     */
    private static boolean areTwoAtTheSameTime(List<OrganizationLink> links) {
        List<OrganizationLink> leaders = links.stream()
                .filter(LeadersRule::leads)
                .sorted(Comparator.comparing(link -> firstDay(link.period())))
                .toList();
        OrganizationLink longest = null;
        for (OrganizationLink link : leaders) {
            if (isBesideAnother(link, longest)) {
                return true;
            }
            if (longest == null || endsLater(link, longest)) {
                longest = link;
            }
        }
        return false;
    }

    /** Days that are reversed are no day at all. */
    private static boolean leads(OrganizationLink link) {
        return link.relation() == LinkRelation.LED_BY && !lastDay(link.period()).isBefore(firstDay(link.period()));
    }

    private static boolean isBesideAnother(OrganizationLink link, @Nullable OrganizationLink before) {
        return before != null
                && leads(link)
                && leads(before)
                && !before.target().equals(link.target())
                && !firstDay(link.period()).isAfter(lastDay(before.period()));
    }

    private static boolean endsLater(OrganizationLink one, OrganizationLink other) {
        return lastDay(one.period()).isAfter(lastDay(other.period()));
    }

    private static LocalDate firstDay(@Nullable DateRange period) {
        LocalDate day = period == null ? null : period.firstDay();
        return day == null ? LocalDate.MIN : day;
    }

    private static LocalDate lastDay(@Nullable DateRange period) {
        LocalDate day = period == null ? null : period.lastDay();
        return day == null ? LocalDate.MAX : day;
    }
}

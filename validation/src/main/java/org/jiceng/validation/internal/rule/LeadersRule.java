package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Sorts by the first day, so that many links of one record take no more time than sorting does. */
    private static int secondAtTheSameTime(List<OrganizationLink> links) {
        List<Integer> leaders = IntStream.range(0, links.size())
                .filter(i -> links.get(i).relation() == LinkRelation.LED_BY)
                .boxed()
                .sorted(Comparator.comparing(i -> firstDay(links.get(i).period())))
                .toList();
        for (int i = 1; i < leaders.size(); i++) {
            int before = leaders.get(i - 1);
            int after = leaders.get(i);
            if (!firstDay(links.get(after).period())
                    .isAfter(lastDay(links.get(before).period()))) {
                return Math.max(before, after);
            }
        }
        return -1;
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

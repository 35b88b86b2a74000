package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** A link should end when the organization that it names ends. */
final class OutlivesTargetRule extends DatasetRule {

    private final Map<String, LocalDate> lastDays = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    OutlivesTargetRule() {
        super("organization.link.outlives-target");
    }

    private record Link(String target, @Nullable LocalDate lastDay, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (!(record instanceof Organization organization)) {
            return;
        }
        LocalDate lastDay = lastDay(organization.period());
        if (lastDay != null) {
            lastDays.putIfAbsent(organization.id().value(), lastDay);
        }
        for (int i = 0; i < organization.links().size(); i++) {
            OrganizationLink link = organization.links().get(i);
            evaluate();
            LocalDate ownEnd = lastDay(link.period());
            links.add(new Link(link.target().value(), ownEnd == null ? lastDay : ownEnd, placing.at("/links/" + i)));
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (Link link : links) {
            LocalDate end = lastDays.get(link.target());
            if (end != null && (link.lastDay() == null || link.lastDay().isAfter(end))) {
                report(finding(link.place()).with("target", link.target()).with("day", end.toString()));
            }
        }
    }

    private static @Nullable LocalDate lastDay(@Nullable DateRange period) {
        return period == null ? null : period.lastDay();
    }
}

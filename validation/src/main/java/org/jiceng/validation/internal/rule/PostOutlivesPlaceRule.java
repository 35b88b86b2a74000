package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.finding.Location;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.member.Post;
import org.jiceng.member.PostSeat;
import org.jiceng.organization.Organization;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** A post should end when the organization or grid that it is in ends. */
final class PostOutlivesPlaceRule extends DatasetRule {

    private final Map<PostSeat, LocalDate> lastDays = new HashMap<>();
    private final List<Open> open = new ArrayList<>();

    PostOutlivesPlaceRule() {
        super("post.outlives-place");
    }

    private record Open(PostSeat seat, @Nullable LocalDate lastDay, Location place) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        if (record instanceof Organization organization) {
            end(new PostSeat.OfOrganization(organization.id()), organization.period());
        } else if (record instanceof Grid grid) {
            end(new PostSeat.OfGrid(grid.id()), grid.period());
        } else if (record instanceof Post post && post.period() != null) {
            evaluate();
            open.add(new Open(post.in(), post.period().lastDay(), placing.at("/period")));
        }
    }

    private void end(PostSeat seat, @Nullable DateRange period) {
        if (period != null && period.lastDay() != null) {
            lastDays.putIfAbsent(seat, period.lastDay());
        }
    }

    @Override
    void finish(RecordIndex index) {
        for (Open each : open) {
            LocalDate end = lastDays.get(each.seat());
            if (end != null && (each.lastDay() == null || each.lastDay().isAfter(end))) {
                report(finding(each.place()));
            }
        }
    }
}

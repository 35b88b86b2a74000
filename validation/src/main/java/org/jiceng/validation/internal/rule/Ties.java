package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Post;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationLink;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** What records have in organizations and grids, and until when. */
final class Ties {

    private Ties() {}

    static void links(DatasetRecord record, OutlivesRule.Sink sink) {
        if (!(record instanceof Organization organization)) {
            return;
        }
        LocalDate end = lastDay(organization.period());
        for (int i = 0; i < organization.links().size(); i++) {
            OrganizationLink link = organization.links().get(i);
            LocalDate own = lastDay(link.period());
            sink.add(RecordKind.ORGANIZATION, link.target().value(), own == null ? end : own, "/links/" + i);
        }
    }

    /** A post of which no end is told goes on, whether anybody holds it or not. */
    static void posts(DatasetRecord record, OutlivesRule.Sink sink) {
        if (!(record instanceof Post post)) {
            return;
        }
        String pointer = post.period() == null ? "" : "/period";
        if (post.in() instanceof PostSeat.OfOrganization of) {
            sink.add(RecordKind.ORGANIZATION, of.organization().value(), lastDay(post.period()), pointer);
        } else if (post.in() instanceof PostSeat.OfGrid of) {
            sink.add(RecordKind.GRID, of.grid().value(), lastDay(post.period()), pointer);
        }
    }

    static void registrations(DatasetRecord record, OutlivesRule.Sink sink) {
        if (record instanceof Registration registration) {
            if (registration.place() instanceof RegistrationPlace.OfGrid of) {
                sink.add(RecordKind.GRID, of.grid().value(), registration.until(), "");
            } else if (registration.place() instanceof RegistrationPlace.OfCentre of) {
                sink.add(RecordKind.ORGANIZATION, of.centre().value(), registration.until(), "");
            }
        }
    }

    static void gridParents(DatasetRecord record, OutlivesRule.Sink sink) {
        if (record instanceof Grid grid && grid.parent() != null) {
            sink.add(RecordKind.GRID, grid.parent().value(), lastDay(grid.period()), "/parent");
        }
    }

    private static @Nullable LocalDate lastDay(@Nullable DateRange period) {
        return period == null ? null : period.lastDay();
    }
}

package org.jiceng.serialization.internal.shape;

import java.util.EnumMap;
import java.util.Map;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;

/** The one list of which type stands for which kind. */
final class RecordTypes {

    private static final Map<RecordKind, Class<? extends DatasetRecord>> TYPES = new EnumMap<>(Map.ofEntries(
            Map.entry(RecordKind.DIVISION, Division.class),
            Map.entry(RecordKind.ORGANIZATION, Organization.class),
            Map.entry(RecordKind.GRID, Grid.class),
            Map.entry(RecordKind.COMPLEX, ResidentialComplex.class),
            Map.entry(RecordKind.MEMBER, Member.class),
            Map.entry(RecordKind.POST, Post.class),
            Map.entry(RecordKind.REGISTRATION, Registration.class),
            Map.entry(RecordKind.EMPLOYMENT, Employment.class),
            Map.entry(RecordKind.POINTS_ENTRY, PointsEntry.class),
            Map.entry(RecordKind.POINTS_BALANCE, PointsBalance.class),
            Map.entry(RecordKind.SERVICE_REQUEST, ServiceRequest.class)));

    private RecordTypes() {}

    static Class<? extends DatasetRecord> typeOf(RecordKind kind) {
        Class<? extends DatasetRecord> type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalStateException("Every kind has a type, but none is known for " + kind);
        }
        return type;
    }
}

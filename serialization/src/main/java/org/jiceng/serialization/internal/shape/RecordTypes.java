package org.jiceng.serialization.internal.shape;

import java.util.EnumMap;
import java.util.Map;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.Organization;
import org.jiceng.request.ServiceRequest;
import org.jiceng.territory.Division;

/** The one list of which type stands for which kind. */
final class RecordTypes {

    private static final Map<RecordKind, Class<? extends DatasetRecord>> TYPES = new EnumMap<>(Map.of(
            RecordKind.DIVISION, Division.class,
            RecordKind.ORGANIZATION, Organization.class,
            RecordKind.GRID, Grid.class,
            RecordKind.SERVICE_REQUEST, ServiceRequest.class));

    private RecordTypes() {}

    static Class<? extends DatasetRecord> typeOf(RecordKind kind) {
        Class<? extends DatasetRecord> type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalStateException("Every kind has a type, but none is known for " + kind);
        }
        return type;
    }
}

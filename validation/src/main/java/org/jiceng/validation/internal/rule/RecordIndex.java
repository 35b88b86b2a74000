package org.jiceng.validation.internal.rule;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** What the rules of one check know together: which ids exist, and what the header says. */
final class RecordIndex {

    private final @Nullable DatasetHeader header;
    private final Map<RecordKind, Set<String>> keys = new EnumMap<>(RecordKind.class);

    private final ProfileChoice profile;
    private final Placing headerPlacing;
    private final Set<String> buildings = new HashSet<>();
    private boolean hasUnreadBuildings;
    private boolean isIncomplete;

    RecordIndex(@Nullable DatasetHeader header, ProfileChoice profile, Placing headerPlacing) {
        this.header = header;
        this.profile = profile;
        this.headerPlacing = headerPlacing;
        for (RecordKind kind : RecordKind.values()) {
            keys.put(kind, new HashSet<>());
        }
    }

    @Nullable
    DatasetHeader header() {
        return header;
    }

    ProfileChoice profile() {
        return profile;
    }

    /** Tells where a property of the header stands. */
    Location inHeader(String pointer) {
        return headerPlacing.at(pointer);
    }

    void add(DatasetRecord record) {
        add(record.recordKind(), record.recordKey());
        if (record instanceof ResidentialComplex complex) {
            complex.buildings().forEach(building -> buildings.add(building.id().value()));
        }
    }

    /** A record that could not be read has an id, but the buildings inside of it are unknown. */
    void addRefused(RecordKind kind, String key) {
        add(kind, key);
        hasUnreadBuildings |= kind == RecordKind.COMPLEX;
    }

    /** Whether a building is there, or may be in a complex that could not be read. */
    boolean mayHaveBuilding(String key) {
        return hasUnreadBuildings || buildings.contains(key);
    }

    private void add(RecordKind kind, String key) {
        keysOf(kind).add(key);
    }

    boolean has(RecordKind kind, String key) {
        return keysOf(kind).contains(key);
    }

    /** Something was lost, and nobody knows which records: the rest of a cut file, a record without readable id. */
    void markIncomplete() {
        isIncomplete = true;
    }

    /**
     * In a partial delivery the record that is named may stand elsewhere, and where something was lost it may be that; so
     * naming it is no error.
     */
    Severity severityOfUnknown(Severity usual) {
        boolean isPartial = header != null && header.coverage() == Coverage.PARTIAL;
        return isPartial || isIncomplete ? Severity.INFO : usual;
    }

    private Set<String> keysOf(RecordKind kind) {
        return keys.computeIfAbsent(kind, any -> new HashSet<>());
    }
}

package org.jiceng.validation.internal.rule;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Severity;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/** What the rules of one check know together: which ids exist, and what the header says. */
final class RecordIndex {

    private final @Nullable DatasetHeader header;
    private final Map<RecordKind, Set<String>> keys = new EnumMap<>(RecordKind.class);

    RecordIndex(@Nullable DatasetHeader header) {
        this.header = header;
        for (RecordKind kind : RecordKind.values()) {
            keys.put(kind, new HashSet<>());
        }
    }

    @Nullable
    DatasetHeader header() {
        return header;
    }

    void add(RecordKind kind, String key) {
        keysOf(kind).add(key);
    }

    boolean has(RecordKind kind, String key) {
        return keysOf(kind).contains(key);
    }

    /** In a partial delivery the record that is named may stand elsewhere, so naming it is no error. */
    Severity severityOfUnknown(Severity usual) {
        return header != null && header.coverage() == Coverage.PARTIAL ? Severity.INFO : usual;
    }

    private Set<String> keysOf(RecordKind kind) {
        return keys.computeIfAbsent(kind, any -> new HashSet<>());
    }
}

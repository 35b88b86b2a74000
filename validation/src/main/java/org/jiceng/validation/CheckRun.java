package org.jiceng.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.request.RequestSettings;
import org.jiceng.validation.internal.rule.Placing;
import org.jiceng.validation.internal.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** One check of one dataset: collects what is found and counts what is there. */
final class CheckRun {

    private final @Nullable DatasetHeader header;
    private final RuleSet rules;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    private final StreetCounts streets = new StreetCounts();
    private long refused;

    CheckRun(@Nullable DatasetHeader header, RequestSettings requests) {
        this.header = header;
        this.rules = RuleSet.standard(header, requests);
    }

    void add(Collection<Finding> more) {
        findings.addAll(more);
    }

    void see(DatasetRecord record, Placing placing) {
        counts.merge(record.recordKind(), 1L, Long::sum);
        streets.see(record);
        rules.see(record, placing);
    }

    /** A record that could not be read still has an id, so that nothing that names it is said to name nothing. */
    void seeRefused(Location place) {
        refused++;
        RecordKind kind = place.kind();
        String key = place.key();
        if (kind != null && key != null) {
            rules.seeRefused(kind, key);
        }
    }

    Report finish() {
        findings.addAll(rules.finish());
        Collections.sort(findings);
        return new Report(
                header,
                Collections.unmodifiableMap(counts),
                refused,
                streets.result(),
                List.copyOf(findings),
                rules.outcomes(refused).stream().map(RuleResult::from).toList());
    }
}

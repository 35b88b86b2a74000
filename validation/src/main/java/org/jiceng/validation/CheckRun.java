package org.jiceng.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.profile.Profile;
import org.jiceng.request.RequestSettings;
import org.jiceng.serialization.Reading;
import org.jiceng.validation.internal.rule.CheckContext;
import org.jiceng.validation.internal.rule.Placing;
import org.jiceng.validation.internal.rule.ProfileChoice;
import org.jiceng.validation.internal.rule.ProfileChoice.Agreement;
import org.jiceng.validation.internal.rule.RuleSet;
import org.jspecify.annotations.Nullable;

/** One check of one dataset: collects what is found and counts what is there. */
final class CheckRun {

    private final @Nullable DatasetHeader header;
    private final @Nullable LocalDate asOf;
    private final RuleSet rules;
    private final FindingShelf findings;
    private final FigureCounts figures;
    private final Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
    private final StreetCounts streets = new StreetCounts();
    private final StreetTally tally = new StreetTally(streets);
    private final @Nullable FindingSink sink;
    private final ProfileChoice profile;
    private final Placing headerPlacing;
    private long refused;

    CheckRun(CheckContext context, @Nullable DatasetHeader header, int keptPerCode, @Nullable FindingSink sink) {
        this.header = header;
        this.asOf = context.header() == null ? null : context.header().asOf();
        this.findings = new FindingShelf(keptPerCode);
        this.sink = sink;
        this.profile = context.profile();
        Profile given = profile.profile();
        this.figures = new FigureCounts(given == null ? RequestSettings.STANDARD : given.requestSettings());
        this.headerPlacing = context.headerPlacing();
        this.rules = RuleSet.standard(context, this::add);
    }

    void add(Collection<Finding> more) {
        more.forEach(this::add);
    }

    private void add(Finding finding) {
        findings.add(finding);
        tally.add(finding);
        if (sink != null) {
            sink.take(finding);
        }
    }

    void see(DatasetRecord record, Placing placing) {
        counts.merge(record.recordKind(), 1L, Long::sum);
        streets.see(record);
        figures.see(record);
        rules.see(record, placing);
    }

    /** A record that could not be read still has an id, so that nothing that names it is said to name nothing. */
    void seeRefused(Reading<DatasetRecord> reading, Placing placing) {
        refused++;
        RecordKind kind = reading.location().kind();
        String key = reading.recordKey().orElse(null);
        DamagedRecord damaged = DamagedRecord.of(reading);
        if (damaged != null) {
            rules.seeDamaged(damaged.record(), damaged.broken(), placing);
        } else if (kind != null && key != null) {
            rules.seeRefused(kind, key);
        } else {
            rules.seeLost(kind);
        }
    }

    /** Tells that something may be missing that the records name. */
    void markIncomplete() {
        rules.markIncomplete();
    }

    /** Takes what is wrong with the document; where reading stopped, the records that follow are unknown. */
    void addOfDocument(List<Finding> ofDocument) {
        add(ofDocument);
        if (ofDocument.stream().anyMatch(finding -> finding.severity() == Severity.FATAL)) {
            markIncomplete();
        }
    }

    Report finish() {
        streets.complete();
        rules.finish();
        rules.unknownSettings().forEach(this::addUnknownSetting);
        if (sink != null) {
            sink.finish(streets::streetOf);
        }
        List<Finding> kept = findings.kept();
        List<PlaceCounts> counted = streets.result();
        return new Report(new Report.Parts(
                header,
                asOf,
                Collections.unmodifiableMap(counts),
                refused,
                counted,
                kept,
                findings.totals(),
                findings.bySeverity(),
                rules.outcomes().stream().map(RuleResult::from).toList(),
                profile.profile(),
                figures.result(),
                tally.result(),
                streetsOf(kept)));
    }

    /** The profile is a file of its own; in the data stands no more than its name, if that. */
    private void addUnknownSetting(int position, FindingCode code) {
        Profile used = profile.profile();
        boolean isNamed = profile.agreement() == Agreement.SAME || profile.agreement() == Agreement.OTHER_CONTENT;
        if (used != null) {
            add(Findings.unknownRule(used, position, code, headerPlacing.at(isNamed ? "/profile" : "")));
        }
    }

    /** For looking up only: its order means nothing. */
    private Map<Finding, DivisionCode> streetsOf(List<Finding> kept) {
        Map<Finding, DivisionCode> result = new HashMap<>();
        kept.forEach(each -> streets.streetOf(each.location()).ifPresent(code -> result.put(each, code)));
        return result;
    }
}

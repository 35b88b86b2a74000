package org.jiceng.validation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestStatus;
import org.jiceng.validation.Figures;
import org.jiceng.validation.PlaceCounts;
import org.jiceng.validation.Report;
import org.jiceng.validation.RuleResult;
import org.jiceng.validation.StreetFindings;
import org.jiceng.validation.report.ReportDocument.RuleRow;
import org.jiceng.validation.report.ReportDocument.StreetRow;
import org.jspecify.annotations.Nullable;

/** Adds the tables of several checks up. */
final class MergedTables {

    private final Map<FindingCode, RuleRow> rules = new LinkedHashMap<>();
    private final Map<String, Street> streets = new TreeMap<>();
    private final SortedMap<Long, Figures.Size> sizes = new TreeMap<>();
    private final Map<Way, Long> steps = new LinkedHashMap<>();
    private final Map<RequestStatus, Long> states = new LinkedHashMap<>();
    private long unstated;

    private record Way(@Nullable RequestEventType from, RequestEventType to) {}

    private static final class Street {

        private final @Nullable DivisionCode code;
        private @Nullable String name;
        private final SortedMap<String, Long> records = new TreeMap<>();
        private final SortedMap<String, Long> severities = new TreeMap<>();
        private final SortedMap<String, Long> codes = new TreeMap<>();

        Street(@Nullable DivisionCode code) {
            this.code = code;
        }

        void name(@Nullable String known) {
            name = name == null ? known : name;
        }
    }

    void add(@Nullable Report report) {
        if (report == null) {
            return;
        }
        report.rules().forEach(each -> rules.merge(each.code(), row(each), MergedTables::plus));
        for (PlaceCounts each : report.streets()) {
            Street street = street(each.street());
            street.name(each.name());
            each.counts().forEach((kind, count) -> {
                if (!kind.isPersonal()) {
                    street.records.merge(kind.word(), count, Long::sum);
                }
            });
        }
        for (StreetFindings each : report.findingsByStreet()) {
            Street street = street(each.street());
            street.name(each.name());
            each.bySeverity().forEach((severity, count) -> street.severities.merge(severity.word(), count, Long::sum));
            each.byCode().forEach((code, count) -> street.codes.merge(code.value(), count, Long::sum));
        }
        add(report.figures());
    }

    /** What belongs to no street comes last. */
    private Street street(@Nullable DivisionCode code) {
        return streets.computeIfAbsent(code == null ? "~" : code.value(), any -> new Street(code));
    }

    private void add(Figures figures) {
        unstated += figures.gridsWithoutHouseholds();
        for (Figures.Size size : figures.gridSizes()) {
            sizes.merge(
                    size.from(),
                    size,
                    (one, other) -> new Figures.Size(one.from(), one.below(), one.grids() + other.grids()));
        }
        figures.steps().forEach(each -> steps.merge(new Way(each.from(), each.to()), each.requests(), Long::sum));
        figures.states().forEach(each -> states.merge(each.status(), each.requests(), Long::sum));
    }

    private static RuleRow row(RuleResult rule) {
        return row(rule.code(), rule.severity(), rule.evaluated(), rule.failed(), rule.unseen(), rule.skipped());
    }

    private static RuleRow row(
            FindingCode code, Severity severity, long evaluated, long failed, long unseen, @Nullable String skipped) {
        RuleState state = RuleState.PASSED;
        if (failed > 0) {
            state = RuleState.FAILED;
        } else if (skipped != null) {
            state = RuleState.SKIPPED;
        } else if (evaluated == 0) {
            state = RuleState.NOT_APPLICABLE;
        }
        return new RuleRow(code, severity, state, evaluated, Math.max(0, evaluated - failed), failed, unseen, skipped);
    }

    /** A rule that was evaluated for one input was not skipped. */
    private static RuleRow plus(RuleRow one, RuleRow other) {
        String skipped = one.skipped() != null && other.skipped() != null ? one.skipped() : null;
        return row(
                one.code(),
                one.severity(),
                one.evaluated() + other.evaluated(),
                one.failed() + other.failed(),
                one.unseen() + other.unseen(),
                skipped);
    }

    List<RuleRow> rules() {
        return List.copyOf(rules.values());
    }

    List<StreetRow> streets() {
        return streets.values().stream()
                .map(each -> new StreetRow(each.code, each.name, each.records, each.severities, each.codes))
                .toList();
    }

    Figures figures() {
        List<Figures.Step> allSteps = new ArrayList<>();
        steps.forEach((way, count) -> allSteps.add(new Figures.Step(way.from(), way.to(), count)));
        List<Figures.State> allStates = new ArrayList<>();
        states.forEach((status, count) -> allStates.add(new Figures.State(status, count)));
        return new Figures(List.copyOf(sizes.values()), unstated, allSteps, allStates);
    }
}

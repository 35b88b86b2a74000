package org.jiceng.validation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.FindingCode;
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
    private long notFollowed;

    private record Way(@Nullable RequestStatus from, RequestStatus to) {}

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
        notFollowed += figures.requestsNotFollowed();
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
        return new RuleRow(
                rule.code(),
                rule.severity(),
                stateOf(rule.evaluated(), rule.failed(), rule.skipped()),
                rule.evaluated(),
                Math.max(0, rule.evaluated() - rule.failed()),
                rule.failed(),
                rule.unseen(),
                rule.skipped(),
                rule.isRegraded() ? rule.rule().severity() : null,
                rule.setting() == null ? null : rule.setting().reason());
    }

    private static RuleState stateOf(long evaluated, long failed, @Nullable String skipped) {
        if (failed > 0) {
            return RuleState.FAILED;
        }
        if (skipped != null) {
            return RuleState.SKIPPED;
        }
        return evaluated == 0 ? RuleState.NOT_APPLICABLE : RuleState.PASSED;
    }

    /**
     * What was skipped for one input is never said to be fine, also if there was nothing to look at in the other one; where
     * profiles grade a rule differently, the gravest counts.
     */
    private static RuleRow plus(RuleRow one, RuleRow other) {
        String skipped = one.skipped() != null ? one.skipped() : other.skipped();
        long evaluated = one.evaluated() + other.evaluated();
        long failed = one.failed() + other.failed();
        RuleRow graded = graded(one, other);
        return new RuleRow(
                one.code(),
                graded.severity(),
                stateOf(evaluated, failed, isLookedAt(one) || isLookedAt(other) ? null : skipped),
                evaluated,
                Math.max(0, evaluated - failed),
                failed,
                one.unseen() + other.unseen(),
                skipped,
                graded.usual(),
                graded.reason());
    }

    private static boolean isLookedAt(RuleRow row) {
        return row.state() == RuleState.PASSED || row.state() == RuleState.FAILED;
    }

    private static RuleRow graded(RuleRow one, RuleRow other) {
        boolean isOneOff = one.state() == RuleState.SKIPPED;
        boolean isOtherOff = other.state() == RuleState.SKIPPED;
        if (isOneOff != isOtherOff) {
            return isOneOff ? other : one;
        }
        return other.severity() != one.severity() && other.severity().isAtLeast(one.severity()) ? other : one;
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
        return new Figures(List.copyOf(sizes.values()), unstated, allSteps, notFollowed, allStates);
    }
}

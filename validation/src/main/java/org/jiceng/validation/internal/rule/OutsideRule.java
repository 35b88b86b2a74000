package org.jiceng.validation.internal.rule;

import java.util.Map;
import java.util.Optional;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.profile.Profile;
import org.jiceng.validation.spi.DatasetRuleProvider.LocalRule;
import org.jiceng.validation.spi.DatasetRuleProvider.RuleCheck;
import org.jiceng.validation.spi.RuleContext;

/** A rule that an application added. */
final class OutsideRule extends DatasetRule {

    private final RuleCheck check;

    OutsideRule(LocalRule rule, RecordIndex index) {
        super(rule.description());
        check = RuleSet.guarded(code(), () -> rule.begin(new Context(index)));
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        check.see(record, placing::at);
    }

    @Override
    void finish(RecordIndex index) {
        check.finish();
    }

    private final class Context implements RuleContext {

        private final RecordIndex index;

        private Context(RecordIndex index) {
            this.index = index;
        }

        @Override
        public Optional<DatasetHeader> header() {
            return Optional.ofNullable(index.header());
        }

        @Override
        public Optional<Profile> profile() {
            return Optional.ofNullable(index.profile().profile());
        }

        @Override
        public boolean has(RecordKind kind, String key) {
            return index.has(kind, key);
        }

        @Override
        public void evaluated() {
            evaluate();
        }

        @Override
        public void skip(String reason) {
            OutsideRule.this.skip(reason);
        }

        @Override
        public void report(Location place, Map<String, String> args) {
            report(place, severity(), args);
        }

        @Override
        public void reportUnknown(Location place, Map<String, String> args) {
            report(place, index.severityOfUnknown(severity()), args);
        }

        private void report(Location place, Severity severity, Map<String, String> args) {
            Finding finding = finding(place, severity);
            for (Map.Entry<String, String> each : args.entrySet()) {
                finding = finding.with(each.getKey(), each.getValue());
            }
            OutsideRule.this.report(finding);
        }
    }
}

package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleFailedException;
import org.jspecify.annotations.Nullable;

/** A rule that an application added. */
final class OutsideRule extends DatasetRule {

    /** Names of arguments that can be said in a message; others may be anything. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private final RuleCheck check;

    OutsideRule(LocalRule rule, RuleDescription description, RecordIndex index) {
        super(description);
        check = RuleSet.guarded(code(), () -> begun(rule.begin(new Context(index))));
    }

    private RuleCheck begun(@Nullable RuleCheck begun) {
        if (begun == null) {
            throw broken("began no check: begin() returned null");
        }
        return begun;
    }

    /** The texts are those of this library: what the rule gave may be about a person. */
    private RuleFailedException broken(String what) {
        return new RuleFailedException(code(), what);
    }

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        check.see(record, placing::at);
    }

    @Override
    void finish(RecordIndex index) {
        check.finish();
    }

    private void requirePlace(@Nullable Location place) {
        if (place == null) {
            throw broken("reported something at no place: the place is null");
        }
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(place.file());
        texts.add(place.key());
        texts.add(place.pointer());
        texts.add(place.steadyPointer());
        for (String each : texts) {
            String problem = each == null ? null : LocalTexts.problemOfValue(each);
            if (problem != null) {
                throw broken("reported something at a place of which a part " + problem);
            }
        }
    }

    private void requireArgument(@Nullable String name, @Nullable String value) {
        boolean isPlain = name != null && PLAIN_NAME.matcher(name).matches();
        String called = isPlain ? "the argument " + name : "an argument";
        String problemOfName = LocalTexts.problemOfName(name);
        if (problemOfName != null) {
            throw broken("reported an argument whose name " + problemOfName);
        }
        String problem = LocalTexts.problemOfValue(value);
        if (problem != null) {
            throw broken("reported something of which " + called + " " + problem);
        }
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
            if (!LocalTexts.isWord(reason)) {
                throw broken("was skipped for a reason that is no lower-kebab-case word of at most 64 characters");
            }
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

        private void report(Location place, Severity severity, @Nullable Map<String, String> args) {
            requirePlace(place);
            if (args == null) {
                throw broken("reported something with arguments that are null; for none there is Map.of()");
            }
            Finding finding = finding(place, severity);
            for (Map.Entry<String, String> each : args.entrySet()) {
                String name = each.getKey();
                String value = each.getValue();
                requireArgument(name, value);
                finding = finding.with(name, value);
            }
            OutsideRule.this.report(finding);
        }
    }
}

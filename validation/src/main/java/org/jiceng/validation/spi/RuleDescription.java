package org.jiceng.validation.spi;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Severity;

/**
 * What a rule is: its code, severity and sentences, what it costs and looks at, and why there is such a rule.
 *
 * @param definition its code, usual severity and sentences
 * @param cost what it keeps in memory
 * @param reads what it looks at, sorted and without repetition: it is shown the records of these kinds, and of damaged
 *     ones only those of which these properties could be read. Empty says that it looks at the header alone: it is shown
 *     no record, and answers when it {@linkplain DatasetRuleProvider.LocalRule#begin begins} or
 *     {@linkplain DatasetRuleProvider.RuleCheck#finish finishes}
 * @param rationale why there is such a rule, in English
 * @param rationaleZh why there is such a rule, in Chinese
 * @param source where it comes from, in English
 * @param sourceZh where it comes from, in Chinese
 */
public record RuleDescription(
        FindingDefinition definition,
        RuleCost cost,
        List<RuleInput> reads,
        String rationale,
        String rationaleZh,
        String source,
        String sourceZh) {

    /** Creates a description. */
    public RuleDescription {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(cost, "cost");
        reads = reads.stream().sorted().distinct().toList();
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(rationaleZh, "rationaleZh");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sourceZh, "sourceZh");
    }

    /**
     * Returns the code of what the rule finds.
     *
     * @return the code
     */
    public FindingCode code() {
        return definition.code();
    }

    /**
     * Returns how grave it usually is.
     *
     * @return the severity unless a profile says otherwise
     */
    public Severity severity() {
        return definition.severity();
    }

    /**
     * Returns why there is such a rule.
     *
     * @param locale the language of the reader; every Chinese locale gives Chinese, all others English
     * @return one sentence or two
     */
    public String rationale(Locale locale) {
        return locale.getLanguage().equals("zh") ? rationaleZh : rationale;
    }

    /**
     * Returns where the rule comes from: a standard, a law, a row of a table of sources, or who decided it.
     *
     * @param locale the language of the reader; every Chinese locale gives Chinese, all others English
     * @return a few words
     */
    public String source(Locale locale) {
        return locale.getLanguage().equals("zh") ? sourceZh : source;
    }

    /**
     * Checks whether the rule looks at one of some properties.
     *
     * @param input the kind of a record and a property, or {@code *} for any
     * @return true if the rule looks at it, or at everything in such records
     */
    public boolean looksAt(RuleInput input) {
        return reads.stream()
                .anyMatch(each -> each.kind() == input.kind()
                        && (each.property().equals(input.property())
                                || each.property().equals(RuleInput.ALL)
                                || input.property().equals(RuleInput.ALL)));
    }
}

package org.jiceng.validation.spi;

import java.util.List;
import org.jiceng.id.DatasetRecord;

/**
 * Gives rules of an application or a place to the checker of datasets.
 *
 * <p>Name the class in {@code META-INF/services/org.jiceng.validation.spi.DatasetRuleProvider}, or
 * {@code provides} it in a module, and every checker has its rules; or give it to {@code DatasetChecker.withRules}. A
 * provider is asked once and then used by many threads.
 *
 * <p>A provider that cannot be used, because it throws or gives something else than is said here, ends in a
 * {@link RuleProviderException} that names it. Providers are never left out in silence: while one that is found cannot be
 * used, no checker of datasets and no catalogue of codes can be had.
 */
public interface DatasetRuleProvider {

    /**
     * Returns the name space: the second part of the codes of all its rules, after {@code local}.
     *
     * @return lower-kebab-case, such as {@code chunhe}; no two providers of a checker have the same
     */
    String namespace();

    /**
     * Returns the rules.
     *
     * @return rules with different codes, all of them in the name space; asked for once
     */
    List<LocalRule> rules();

    /** A rule that a provider adds. Immutable and safe for use by many threads. */
    interface LocalRule {

        /**
         * Returns what the rule is; asked for once.
         *
         * @return the description: its code begins with {@code local.}, the name space and a dot; its severity is not
         *     {@link org.jiceng.finding.Severity#FATAL}, which says that data could not be read on; each text is one
         *     line that is not blank, without control characters, of at most 10,000 characters; and it
         *     {@linkplain RuleDescription#reads looks at} properties that such records have
         */
        RuleDescription description();

        /**
         * Begins one check of one dataset.
         *
         * @param context what the check knows, and where to say what was found
         * @return something that is shown all records of the kinds that the rule looks at, by one thread; it is shown
         *     none if the rule looks at the header alone
         */
        RuleCheck begin(RuleContext context);
    }

    /**
     * One check of one dataset by one rule.
     *
     * <p>Whatever it throws ends the check with a {@link RuleFailedException} that names the rule: a broken rule is never
     * skipped in silence. The one exception is {@link OutOfMemoryError}, which is nobody's fault and passes as it is.
     */
    interface RuleCheck {

        /**
         * Looks at a record; never called for a rule that {@linkplain RuleDescription#reads looks at} no property.
         *
         * @param record a record of a kind that the rule looks at; of the properties that it does not name in
         *     {@link RuleDescription#reads} some may be missing, if the record was damaged there
         * @param places tells where its properties stand
         */
        void see(DatasetRecord record, RecordPlaces places);

        /** Answers what could not be answered before all records were seen. */
        default void finish() {}
    }
}

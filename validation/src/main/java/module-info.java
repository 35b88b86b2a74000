/** Says what is right and what is wrong: constraints of single objects, rules of whole datasets, reports. */
module org.jiceng.validation {
    requires transitive org.jiceng.core;
    requires transitive org.jiceng.serialization;
    requires org.hibernate.validator;

    exports org.jiceng.validation;
    exports org.jiceng.validation.report;
    exports org.jiceng.validation.score;
    exports org.jiceng.validation.spi;

    // It has constrained records.
    opens org.jiceng.validation.report to
            org.hibernate.validator;

    uses org.jiceng.validation.spi.DatasetRuleProvider;
}

/**
 * Immutable types, codes, constraints and findings for grassroots-governance data.
 *
 * <p>The module needs nothing at run time but two jars of annotations: those of Jakarta Validation, and JSpecify's,
 * which say what may be absent.
 */
// The provider is a friend and not a dependency, so its module may be absent.
@SuppressWarnings("module")
module org.jiceng.core {
    requires transitive jakarta.validation;
    // Not static: which components are optional is read from these annotations when files are read.
    requires transitive org.jspecify;

    exports org.jiceng.code;
    exports org.jiceng.constraint;
    exports org.jiceng.dataset;
    exports org.jiceng.extension;
    exports org.jiceng.finding;
    exports org.jiceng.grid;
    exports org.jiceng.id;
    exports org.jiceng.organization;
    exports org.jiceng.privacy;
    exports org.jiceng.profile;
    exports org.jiceng.territory;
    exports org.jiceng.text;
    exports org.jiceng.time;
    exports org.jiceng.member;
    exports org.jiceng.points;
    exports org.jiceng.request;

    // Every package with constrained records or with validators.
    opens org.jiceng.constraint to
            org.hibernate.validator;
    opens org.jiceng.dataset to
            org.hibernate.validator;
    opens org.jiceng.extension to
            org.hibernate.validator;
    opens org.jiceng.grid to
            org.hibernate.validator;
    opens org.jiceng.organization to
            org.hibernate.validator;
    opens org.jiceng.profile to
            org.hibernate.validator;
    opens org.jiceng.territory to
            org.hibernate.validator;
    opens org.jiceng.time to
            org.hibernate.validator;
    opens org.jiceng.member to
            org.hibernate.validator;
    opens org.jiceng.points to
            org.hibernate.validator;
    opens org.jiceng.request to
            org.hibernate.validator;
}

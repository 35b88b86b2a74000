/**
 * Immutable types, codes, constraints and findings for grassroots-governance data.
 *
 * <p>The module needs nothing at run time but the annotations of Jakarta Validation; JSpecify's are for the compiler.
 */
// The provider is a friend and not a dependency, so its module may be absent.
@SuppressWarnings("module")
module org.jiceng.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports org.jiceng.code;
    exports org.jiceng.id;
    exports org.jiceng.text;
}

package org.jiceng.validation;

import java.util.List;
import java.util.Optional;
import org.jiceng.constraint.ConstraintFindings;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.profile.Profile;
import org.jiceng.serialization.JsonFindings;
import org.jiceng.validation.internal.rule.LocalRules;
import org.jiceng.validation.internal.rule.RulePackages;
import org.jiceng.validation.internal.rule.SettingProblem;
import org.jiceng.validation.spi.RuleDescription;

/** All finding codes of this library together: those of reading, of constraints and of rules. */
public final class Findings {

    static final FindingCode FOREIGN_CONSTRAINT = FindingCode.of("constraint.foreign");

    private static final FindingCode UNKNOWN_RULE = FindingCode.of("profile.rule.unknown");

    private Findings() {}

    /** A profile may be made for rules that this check does not have, which should not go unnoticed. */
    static Finding unknownRule(Profile profile, int position, FindingCode code, Location place) {
        SettingProblem why = Holder.OWN.find(code).isPresent()
                ? SettingProblem.NO_RULE_OF_DATASETS
                : SettingProblem.NOT_IN_THIS_CHECK;
        return Finding.of(UNKNOWN_RULE, Severity.WARNING, place)
                .with("profile", profile.id().value())
                .with("place", "/rules/" + position + "/code")
                .with("rule", code.value())
                .with("reason", Finding.labelOf(why));
    }

    /** The codes of this library and of some rules. */
    static FindingCatalogue catalogue(LocalRules local) {
        return Holder.OWN.plus(local.catalogue());
    }

    /**
     * Returns what every code means: those of this library, and those of rules that were
     * {@linkplain org.jiceng.validation.spi found} beside it.
     *
     * @return the catalogue
     * @throws org.jiceng.validation.spi.RuleProviderException if a provider of rules that was found cannot be used
     */
    public static FindingCatalogue catalogue() {
        // Asked first and each time, so that a provider that cannot be used is named to everyone.
        LocalRules found = LocalRules.discovered();
        return found.descriptions().isEmpty() ? Holder.OWN : WithFound.CATALOGUE;
    }

    /** The codes of this library alone. */
    static FindingCatalogue own() {
        return Holder.OWN;
    }

    /**
     * Returns the rules of datasets: those of this library, and those that were
     * {@linkplain org.jiceng.validation.spi found} beside it.
     *
     * @return what they are: those of this library in a stable order, then the others by code
     * @throws org.jiceng.validation.spi.RuleProviderException if a provider of rules that was found cannot be used
     */
    public static List<RuleDescription> rules() {
        return DatasetChecker.standard().rules();
    }

    /**
     * Explains a code.
     *
     * @param code any code
     * @return everything that is known about it, or empty if {@link #catalogue} does not know it
     * @throws org.jiceng.validation.spi.RuleProviderException if a provider of rules that was found cannot be used
     */
    public static Optional<FindingExplanation> explain(FindingCode code) {
        RuleDescription rule = rules().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
        boolean hasFolder = RulePackages.CODES.contains(code.value());
        return catalogue()
                .find(code)
                .map(definition -> new FindingExplanation(
                        definition,
                        rule,
                        RulePackages.document(code, "failing.json").orElse(null),
                        RulePackages.document(code, "passing.json").orElse(null),
                        hasFolder
                                ? RulePackages.read(code.value(), "rule.properties")
                                        .getProperty("expected")
                                : null));
    }

    /**
     * Returns the whole catalogue as JSON, for programs that are not written in Java. What this library alone has stands in
     * the jar, as {@code org/jiceng/validation/finding-catalogue.json}.
     *
     * @return one document with all codes in their order, the same on every machine
     * @throws org.jiceng.validation.spi.RuleProviderException if a provider of rules that was found cannot be used
     */
    public static String json() {
        return CatalogueJson.of(catalogue().definitions().stream()
                .map(FindingDefinition::code)
                .map(Findings::explain)
                .flatMap(Optional::stream)
                .toList());
    }

    private static final class Holder {

        private static final FindingCatalogue OWN = ConstraintFindings.catalogue()
                .plus(JsonFindings.catalogue())
                .plus(RulePackages.catalogue())
                .plus(FindingCatalogue.of(List.of(new FindingDefinition(
                        FOREIGN_CONSTRAINT,
                        Severity.ERROR,
                        "0.1.0",
                        "A constraint of the application does not hold.",
                        "See the constraint on the property in the application.",
                        "不满足应用自定义的约束。",
                        "请查看应用中该属性上的约束。"))))
                .plus(FindingCatalogue.of(List.of(new FindingDefinition(
                        UNKNOWN_RULE,
                        Severity.WARNING,
                        "0.1.0",
                        "The profile {profile} has a setting for {rule} at {place}, but {reason}.",
                        "Correct the code in the profile, or take the setting out;"
                                + " a rule of your own must be added to the checker.",
                        "地方配置 {profile} 在 {place} 处对 {rule} 有设置，但{reason}。",
                        "请更正配置中的代码，或删去该设置；自行增加的规则须加入检查器。"))));
    }

    private static final class WithFound {

        private static final FindingCatalogue CATALOGUE =
                Holder.OWN.plus(LocalRules.discovered().catalogue());
    }
}

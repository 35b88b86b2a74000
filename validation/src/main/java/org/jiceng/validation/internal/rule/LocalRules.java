package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.DatasetRuleProvider.LocalRule;
import org.jiceng.validation.spi.RuleDescription;

/** The rules that applications added: looked through once, so that no code is there twice or not theirs. */
public final class LocalRules {

    private static final String PREFIX = "local.";
    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** No rules. */
    public static final LocalRules NONE = new LocalRules(List.of(), List.of());

    private final List<DatasetRuleProvider> providers;
    private final List<LocalRule> rules;

    private LocalRules(List<DatasetRuleProvider> providers, List<LocalRule> rules) {
        this.providers = providers;
        this.rules = rules;
    }

    /**
     * Returns the rules of all providers that the class loader of this library sees; looked for once.
     *
     * @return the rules
     * @throws IllegalStateException if a provider breaks the rules for codes
     */
    public static LocalRules discovered() {
        return Holder.DISCOVERED;
    }

    /**
     * Returns these rules and those of more providers.
     *
     * @param more the providers
     * @return the rules of all, sorted by code
     * @throws IllegalStateException if a provider breaks the rules for codes
     */
    public LocalRules plus(List<DatasetRuleProvider> more) {
        // A provider that was found and is given too is used once, as it was given.
        Set<Class<?>> given = more.stream().map(Object::getClass).collect(Collectors.toSet());
        List<DatasetRuleProvider> all = new ArrayList<>(providers);
        all.removeIf(each -> given.contains(each.getClass()));
        all.addAll(more);
        Set<String> namespaces = new HashSet<>();
        List<LocalRule> allRules = new ArrayList<>();
        for (DatasetRuleProvider each : all) {
            String namespace = each.namespace();
            require(NAMESPACE.matcher(namespace).matches(), each, "has a name space in lower-kebab-case", namespace);
            require(namespaces.add(namespace), each, "has a name space of its own", namespace);
            allRules.addAll(rulesOf(each, PREFIX + namespace + "."));
        }
        allRules.sort(Comparator.comparing(rule -> rule.description().code()));
        return new LocalRules(List.copyOf(all), List.copyOf(allRules));
    }

    private static List<LocalRule> rulesOf(DatasetRuleProvider provider, String prefix) {
        Set<String> codes = new HashSet<>();
        List<LocalRule> rules = List.copyOf(provider.rules());
        for (LocalRule rule : rules) {
            String code = rule.description().code().value();
            require(code.startsWith(prefix), provider, "has rules whose codes begin with " + prefix, code);
            require(codes.add(code), provider, "has one rule for each code", code);
        }
        return rules;
    }

    private static void require(boolean holds, DatasetRuleProvider provider, String what, String but) {
        if (!holds) {
            throw new IllegalStateException("Every rule provider " + what + ", but "
                    + provider.getClass().getName() + " has: " + but);
        }
    }

    /**
     * Returns the rules.
     *
     * @return the rules, sorted by code
     */
    public List<LocalRule> rules() {
        return rules;
    }

    /**
     * Returns what the rules are.
     *
     * @return the descriptions, sorted by code
     */
    public List<RuleDescription> descriptions() {
        return rules.stream().map(LocalRule::description).toList();
    }

    /**
     * Returns what the codes of the rules mean.
     *
     * @return the catalogue
     */
    public FindingCatalogue catalogue() {
        return FindingCatalogue.of(
                descriptions().stream().map(RuleDescription::definition).toList());
    }

    private static final class Holder {

        private static final LocalRules DISCOVERED = NONE.plus(
                ServiceLoader.load(DatasetRuleProvider.class, DatasetRuleProvider.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(Comparator.comparing(DatasetRuleProvider::namespace))
                        .toList());
    }
}

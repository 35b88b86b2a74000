package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.DatasetRuleProvider.LocalRule;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleProviderException;
import org.jspecify.annotations.Nullable;

/** The rules that applications added: asked for once and looked through, so that a check can rely on them. */
public final class LocalRules {

    /** No rules. */
    public static final LocalRules NONE = new LocalRules(List.of());

    private static final String SERVICE = DatasetRuleProvider.class.getName();

    private static final Object LOCK = new Object();
    private static volatile @Nullable Discovery discovery;

    private final List<AskedProvider> providers;
    private final List<Known> rules;
    private final FindingCatalogue catalogue;

    private LocalRules(List<AskedProvider> providers) {
        this.providers = List.copyOf(providers);
        rules = providers.stream()
                .flatMap(each -> each.rules().stream())
                .sorted(Comparator.comparing(each -> each.description().code()))
                .toList();
        catalogue = FindingCatalogue.of(
                descriptions().stream().map(RuleDescription::definition).toList());
    }

    /**
     * A rule with what it said about itself when it was collected; it is not asked again, since it might say otherwise.
     *
     * @param rule the rule
     * @param description what it is
     */
    record Known(LocalRule rule, RuleDescription description) {}

    /** What came of looking for providers: rules, or why there are none. */
    private record Discovery(
            @Nullable LocalRules rules, @Nullable RuleProviderException failure) {

        /** A new exception each time, so that it tells who asked, and two threads share nothing that can change. */
        LocalRules get() {
            if (rules == null) {
                RuleProviderException first = Objects.requireNonNull(failure);
                throw new RuleProviderException(String.valueOf(first.getMessage()), first.getCause());
            }
            return rules;
        }
    }

    /**
     * Returns the rules of all providers that the class loader of this library sees; looked for once.
     *
     * @return the rules
     * @throws RuleProviderException if a provider cannot be used; the same each time
     */
    public static LocalRules discovered() {
        Discovery known = discovery;
        if (known == null) {
            synchronized (LOCK) {
                known = discovery;
                if (known == null) {
                    known = look(DatasetRuleProvider.class.getClassLoader());
                    discovery = known;
                }
            }
        }
        return known.get();
    }

    private static Discovery look(@Nullable ClassLoader loader) {
        try {
            return new Discovery(discover(loader), null);
        } catch (RuleProviderException failure) {
            return new Discovery(null, failure);
        }
    }

    /** Looks for providers that a class loader sees. */
    static LocalRules discover(@Nullable ClassLoader loader) {
        List<DatasetRuleProvider> found = new ArrayList<>();
        Iterator<ServiceLoader.Provider<DatasetRuleProvider>> each =
                ServiceLoader.load(DatasetRuleProvider.class, loader).stream().iterator();
        try {
            while (each.hasNext()) {
                found.add(AskedProvider.create(each.next()));
            }
        } catch (ServiceConfigurationError notFound) {
            String said = String.valueOf(notFound.getMessage());
            throw new RuleProviderException(
                    "A rule provider that META-INF/services/" + SERVICE + " or a module names cannot be found: "
                            + (said.startsWith(SERVICE) ? said.substring(SERVICE.length() + 2) : said)
                            + ". Put its class beside this library, or do not name it",
                    notFound);
        } catch (OutOfMemoryError notOfAnyProvider) {
            throw notOfAnyProvider;
        } catch (RuleProviderException known) {
            throw known;
        } catch (Throwable broken) {
            throw new RuleProviderException(
                    "A rule provider that META-INF/services/" + SERVICE + " or a module names cannot be loaded: "
                            + broken,
                    broken);
        }
        return NONE.plus(found);
    }

    /**
     * Returns these rules and those of more providers.
     *
     * @param more the providers
     * @return the rules of all, sorted by code
     * @throws RuleProviderException if a provider cannot be used
     */
    public LocalRules plus(List<DatasetRuleProvider> more) {
        // A provider that was found and is given too is used once, as it was given.
        Set<Class<?>> given = more.stream().map(Object::getClass).collect(Collectors.toSet());
        List<AskedProvider> all = Stream.concat(
                        providers.stream()
                                .filter(each -> !given.contains(each.provider().getClass())),
                        more.stream().map(AskedProvider::ask))
                .toList();
        Set<String> namespaces = new HashSet<>();
        for (AskedProvider each : all) {
            each.require(namespaces.add(each.namespace()), "a name space of its own", each.namespace());
        }
        return new LocalRules(all);
    }

    /**
     * Returns the rules.
     *
     * @return the rules, sorted by code
     */
    List<Known> rules() {
        return rules;
    }

    /**
     * Returns what the rules are.
     *
     * @return the descriptions, sorted by code
     */
    public List<RuleDescription> descriptions() {
        return rules.stream().map(Known::description).toList();
    }

    /**
     * Returns what the codes of the rules mean.
     *
     * @return the catalogue
     */
    public FindingCatalogue catalogue() {
        return catalogue;
    }
}

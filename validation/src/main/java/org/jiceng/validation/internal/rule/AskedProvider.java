package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Severity;
import org.jiceng.serialization.JsonNames;
import org.jiceng.validation.spi.DatasetRuleProvider;
import org.jiceng.validation.spi.DatasetRuleProvider.LocalRule;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleInput;
import org.jiceng.validation.spi.RuleProviderException;
import org.jspecify.annotations.Nullable;

/**
 * A provider of rules that was asked for them; whatever it says is refused here, before there are any data.
 *
 * @param provider the provider
 * @param namespace its name space
 * @param rules its rules, each asked once what it is
 */
record AskedProvider(DatasetRuleProvider provider, String namespace, List<LocalRules.Known> rules) {

    private static final String PREFIX = "local.";
    private static final Pattern NAMESPACE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Creates a provider that was found. */
    static DatasetRuleProvider create(ServiceLoader.Provider<DatasetRuleProvider> found) {
        return asked(found.type(), "be created", found);
    }

    /** Asks a provider for all that it has. */
    static AskedProvider ask(DatasetRuleProvider provider) {
        Class<?> type = provider.getClass();
        String namespace = asked(type, "say its name space", provider::namespace);
        require(
                type,
                isThere(namespace) && NAMESPACE.matcher(namespace).matches(),
                "a name space in lower-kebab-case, such as chunhe, with at most 40 characters",
                namespace);
        List<LocalRule> given = asked(type, "give its rules", () -> listed(provider.rules()));
        Set<String> codes = new HashSet<>();
        List<LocalRules.Known> rules = new ArrayList<>();
        for (LocalRule rule : given) {
            RuleDescription description = asked(type, "describe one of its rules", () -> described(rule));
            String code = description.code().value();
            String prefix = PREFIX + namespace + ".";
            require(type, code.startsWith(prefix), "rules whose codes begin with " + prefix, code);
            require(type, codes.add(code), "one rule for each code", code);
            requireGood(type, description);
            rules.add(new LocalRules.Known(rule, description));
        }
        return new AskedProvider(provider, namespace, List.copyOf(rules));
    }

    private static List<LocalRule> listed(@Nullable List<LocalRule> rules) {
        if (rules == null) {
            throw new IllegalStateException("rules() returned null instead of a list");
        }
        return List.copyOf(rules);
    }

    private static RuleDescription described(LocalRule rule) {
        @Nullable RuleDescription description = rule.description();
        if (description == null) {
            throw new IllegalStateException(
                    "description() returned null in " + rule.getClass().getName());
        }
        return description;
    }

    private static boolean isThere(@Nullable Object answer) {
        return answer != null;
    }

    private static void requireGood(Class<?> type, RuleDescription rule) {
        String code = rule.code().value();
        require(
                type,
                rule.severity() != Severity.FATAL,
                "rules of severity info, warning or error, since fatal says that data could not be read on",
                code + " with severity fatal");
        FindingDefinition texts = rule.definition();
        requireText(type, code, "since", texts.since());
        requireText(type, code, "message", texts.message());
        requireText(type, code, "remedy", texts.remedy());
        requireText(type, code, "messageZh", texts.messageZh());
        requireText(type, code, "remedyZh", texts.remedyZh());
        requireText(type, code, "rationale", rule.rationale());
        requireText(type, code, "rationaleZh", rule.rationaleZh());
        requireText(type, code, "source", rule.source());
        requireText(type, code, "sourceZh", rule.sourceZh());
        for (RuleInput each : rule.reads()) {
            List<String> known = JsonNames.ofRecord(each.kind());
            require(
                    type,
                    each.property().equals(RuleInput.ALL) || known.contains(each.property()),
                    "rules that look at properties which records have; those of the kind " + each.kind() + " are "
                            + String.join(", ", known) + ", or " + RuleInput.ALL + " for all",
                    code + " that looks at " + each);
        }
    }

    private static void requireText(Class<?> type, String code, String name, String text) {
        String problem = LocalTexts.problemOfSentence(text);
        require(
                type,
                problem == null,
                "rules whose texts are one line each, not blank, of characters that can be shown, at most "
                        + LocalTexts.MOST + " of them",
                code + " whose " + name + " " + problem);
    }

    /** Asks for something; what is thrown is the provider's fault, but for a lack of memory. */
    private static <T> T asked(Class<?> type, String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (OutOfMemoryError notOfTheProvider) {
            throw notOfTheProvider;
        } catch (Throwable broken) {
            Throwable why = broken instanceof java.util.ServiceConfigurationError && broken.getCause() != null
                    ? broken.getCause()
                    : broken;
            throw new RuleProviderException(
                    "The rule provider " + type.getName() + " could not " + what + ": " + why
                            + ". Mend it, or take it away",
                    why);
        }
    }

    void require(boolean holds, String what, String but) {
        require(provider.getClass(), holds, what, but);
    }

    private static void require(Class<?> type, boolean holds, String what, @Nullable String but) {
        if (!holds) {
            throw new RuleProviderException(
                    "Every rule provider has " + what + ", but " + type.getName() + " has: " + but, null);
        }
    }
}

package org.jiceng.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jiceng.constraint.ConstraintFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Finds the same in the same objects, whichever version of the provider is there: the build runs it with Hibernate
 * Validator 9, and once more with Hibernate Validator 8.
 */
class ConstraintCorpusTest {

    static Stream<ConstraintCorpus.Item> items() {
        return ConstraintCorpus.items().stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void the_provider_finds_exactly_this(ConstraintCorpus.Item item) {
        assertThat(found(item))
                .as(item.name())
                .isEqualTo(item.expected().stream().sorted().toList());
    }

    @Test
    void the_corpus_has_every_code() {
        Set<String> codes = new TreeSet<>();
        for (ConstraintCorpus.Item item : ConstraintCorpus.items()) {
            item.expected().forEach(each -> codes.add(each.substring(each.lastIndexOf(' ') + 1)));
        }
        List<String> all = ConstraintFindings.catalogue().definitions().stream()
                .map(each -> each.code().value())
                .filter(code -> !NOT_IN_ONE_OBJECT.contains(code))
                .toList();
        assertThat(codes).containsExactlyInAnyOrderElementsOf(all);
        System.out.println("constraint corpus: " + ConstraintCorpus.items().size() + " objects, " + codes.size()
                + " codes, on " + provider());
    }

    /** The build says which provider it means, so that it cannot be another one in silence. */
    @Test
    void the_provider_is_the_one_that_is_meant() {
        assertThat(provider()).contains(System.getProperty("jiceng.provider", "hibernate-validator"));
    }

    private static final Set<String> NOT_IN_ONE_OBJECT = new TreeSet<>(List.of("text.too-short", "constraint.foreign"));

    private static String provider() {
        String jar = HibernateValidator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static List<String> found(ConstraintCorpus.Item item) {
        return Validating.violations(item.bean()).stream()
                .map(each -> each.replace("{jiceng.", "").replace(".message}", ""))
                .sorted()
                .toList();
    }
}

package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintValidator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.code.CitizenIdPolicy;
import org.jiceng.code.CodedWord;
import org.jiceng.code.DivisionRegistry;
import org.jiceng.code.Masking;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.FindingResources;
import org.jiceng.request.ServiceStatistics;
import org.jiceng.text.Word;
import org.junit.jupiter.api.Test;

/** No public type of the core is forgotten. */
class EveryTypeTest {

    /** The types that have instances and no arbitrary ones, with the reason. */
    private static final Map<Class<?>, String> WITHOUT = Map.of(
            Word.class, "what all lists have in common; a property asks for a list",
            CodedWord.class, "what lists with codes have in common; a property asks for a list",
            DivisionRegistry.class, "a table that is published, not a value",
            CitizenIdPolicy.class, "holds a table that is published; its answers depend on the table",
            FindingCatalogue.class, "the texts of the library, not a value",
            ServiceStatistics.RateOfCounts.class, "a function",
            FindingResources.Opener.class, "a function",
            Masking.class, "two ways of masking, not values");

    @Test
    void every_type_has_arbitrary_values_or_a_reason_not_to() {
        Map<String, Class<?>> missing = new TreeMap<>();
        int supported = 0;
        for (Class<?> type : CoreTypes.all()) {
            if (type.isEnum() || !hasInstances(type)) {
                continue;
            }
            if (JicengArbitraries.supports(type)) {
                supported++;
            } else if (!WITHOUT.containsKey(type)) {
                missing.put(type.getName(), type);
            }
        }
        System.out.println("types with arbitrary values: " + supported);
        assertThat(missing.keySet())
                .as("give each of these an arbitrary in org.jiceng.testkit.Special, or a reason in this test")
                .isEmpty();
        assertThat(supported).isGreaterThanOrEqualTo(140);
    }

    @Test
    void what_has_a_reason_has_no_arbitrary_values() {
        assertThat(WITHOUT.keySet()).noneMatch(JicengArbitraries::supports);
        assertThat(CoreTypes.all()).containsAll(WITHOUT.keySet());
    }

    @Test
    void enums_are_left_to_jqwik_and_others_are_none_of_ours() {
        assertThat(CoreTypes.all().stream().filter(Class::isEnum))
                .hasSizeGreaterThanOrEqualTo(30)
                .noneMatch(JicengArbitraries::supports);
        assertThat(List.of(String.class, Long.class, EveryTypeTest.class, Runnable.class))
                .noneMatch(JicengArbitraries::supports);
    }

    /** Whether there can be values: no annotation, exception or builder, and no class of static methods only. */
    private static boolean hasInstances(Class<?> type) {
        boolean tool = type.isAnnotation()
                || Throwable.class.isAssignableFrom(type)
                || ConstraintValidator.class.isAssignableFrom(type)
                || type.getSimpleName().endsWith("Builder");
        return !tool && (type.isRecord() || type.isInterface() || hasMethodsOfItsOwn(type));
    }

    private static boolean hasMethodsOfItsOwn(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .map(Method::getModifiers)
                .anyMatch(modifiers -> Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers));
    }
}

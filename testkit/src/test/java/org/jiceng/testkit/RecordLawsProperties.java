package org.jiceng.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.code.PersonName;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.privacy.Classified;
import org.jiceng.text.TextForm;
import org.jiceng.text.TextRules;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/** The laws of the core, held against whole values of every type. */
class RecordLawsProperties {

    private static final List<Class<?>> TYPES =
            CoreTypes.all().stream().filter(JicengArbitraries::supports).toList();

    /** Shorter ones stand in other texts by chance. */
    private static final int TELLING = 6;

    @Provide
    Arbitrary<Class<?>> built() {
        return some(TYPES.stream().filter(type -> has(type, "toBuilder")).toList(), 15);
    }

    @Provide
    Arbitrary<Class<?>> values() {
        return some(
                TYPES.stream()
                        .filter(type -> type.isRecord() || type.isAnnotationPresent(TextForm.class))
                        .toList(),
                130);
    }

    @Provide
    Arbitrary<Class<?>> comparable() {
        return some(TYPES.stream().filter(Comparable.class::isAssignableFrom).toList(), 40);
    }

    @Provide
    Arbitrary<Class<?>> codes() {
        return some(TYPES.stream().filter(type -> has(type, "requirement")).toList(), 8);
    }

    @Provide
    Arbitrary<Class<?>> withTextForm() {
        return some(
                TYPES.stream()
                        .filter(type -> type.isAnnotationPresent(TextForm.class))
                        .toList(),
                28);
    }

    private static Arbitrary<Class<?>> some(List<Class<?>> types, int floor) {
        assertThat(types).hasSizeGreaterThanOrEqualTo(floor);
        return Arbitraries.of(types);
    }

    private static boolean has(Class<?> type, String method) {
        return Arrays.stream(type.getMethods()).anyMatch(each -> each.getName().equals(method));
    }

    private static Object next(Class<?> type, long seed) {
        return JicengArbitraries.of(type)
                .generator(1000, true)
                .next(new Random(seed))
                .value();
    }

    @Property(tries = 1500)
    void a_record_goes_through_its_builder_unchanged(@ForAll("built") Class<?> type, @ForAll long seed) {
        Object record = next(type, seed);
        assertThat(call(call(record, "toBuilder"), "build")).isEqualTo(record);
    }

    @Property(tries = 2000)
    void the_same_components_make_equal_values_with_one_hash_and_one_text(
            @ForAll("values") Class<?> type, @ForAll long seed) {
        Object one = next(type, seed);
        Object other = next(type, seed);
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(String.valueOf(other));
        assertThat(one.equals(new Object())).isFalse();
    }

    @Property(tries = 3000)
    @SuppressWarnings({"unchecked", "rawtypes"}) // values of one type are comparable with each other
    void order_agrees_with_equality_in_both_directions_and_over_three(
            @ForAll("comparable") Class<?> type, @ForAll long seed) {
        Comparable one = (Comparable) next(type, seed);
        Comparable two = (Comparable) next(type, seed + 1);
        Comparable three = (Comparable) next(type, seed + 2);
        assertThat(one.compareTo(next(type, seed))).isZero();
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        List<Comparable> sorted = new ArrayList<>(List.of(one, two, three));
        sorted.sort(null);
        assertThat(sorted.get(0).compareTo(sorted.get(2))).isLessThanOrEqualTo(0);
    }

    @Property(tries = 2000)
    void of_and_find_problem_and_lenient_parsing_agree(@ForAll("codes") Class<?> type, @ForAll long seed)
            throws ReflectiveOperationException {
        Object code = next(type, seed);
        String text = text(code);
        assertThat(type.getMethod("of", String.class).invoke(null, text)).isEqualTo(code);
        assertThat(type.getMethod("isValid", String.class).invoke(null, text)).isEqualTo(true);
        assertThat(type.getMethod("findProblem", String.class).invoke(null, text))
                .isEqualTo(Optional.empty());
        Method lenient = type.getMethod("parseLenient", CharSequence.class);
        assertThat(lenient.invoke(null, text)).isEqualTo(code);
        assertThat(lenient.invoke(null, " " + text + "\u3000")).isEqualTo(code);
    }

    @Property(tries = 2000)
    void the_text_form_says_what_texts_look_like(@ForAll("withTextForm") Class<?> type, @ForAll long seed) {
        TextForm form = type.getAnnotation(TextForm.class);
        assertThat(text(next(type, seed))).matches(Pattern.compile(form.pattern()));
    }

    private static String text(Object value) {
        return has(value.getClass(), "reveal")
                ? (String) call(value, "reveal")
                : has(value.getClass(), "value") ? (String) call(value, "value") : value.toString();
    }

    /** Law L8, over everything that a record of a dataset holds. */
    @Property(tries = 1500)
    void no_protected_value_is_in_the_text_of_a_record(@ForAll DatasetRecord record) {
        List<String> hidden = new ArrayList<>();
        List<String> open = new ArrayList<>();
        collect(record, false, hidden, open);
        String shown = record.toString();
        for (String text : hidden) {
            // What is hidden in one place may stand openly in another by chance.
            if (TextRules.length(text) >= TELLING && open.stream().noneMatch(each -> each.contains(text))) {
                assertThat(shown).doesNotContain(text);
            }
        }
    }

    private static void collect(@Nullable Object value, boolean isProtected, List<String> hidden, List<String> open) {
        if (value == null) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, isProtected, hidden, open));
        } else if (value instanceof Extensions extensions) {
            extensions.values().forEach((key, each) -> {
                hidden.add(key);
                collect(each, true, hidden, open);
            });
        } else if (has(value.getClass(), "reveal")) {
            hidden.add((String) call(value, "reveal"));
        } else if (value.getClass().isRecord() && !(value instanceof Word)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Classified classified = component.getAnnotation(Classified.class);
                collect(
                        get(value, component),
                        classified == null ? isProtected : classified.value().isProtected(),
                        hidden,
                        open);
            }
        } else {
            (isProtected ? hidden : open).add(value.toString());
        }
    }

    private static @Nullable Object get(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every " + target.getClass() + " should have " + method, e);
        }
    }

    @Property
    void names_keep_every_character(@ForAll PersonName name) {
        assertThat(PersonName.of(name.reveal())).isEqualTo(name);
    }
}

package org.jiceng.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every record of the module promises, tried on each of them. */
class RecordsTest {

    private static final List<Class<?>> RECORDS = CoreTypes.records();

    @Test
    void components_that_are_not_nullable_refuse_null() {
        int refused = 0;
        List<String> lenient = new ArrayList<>();
        for (Class<?> type : RECORDS) {
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                if (components[i].getType().isPrimitive()) {
                    continue;
                }
                Object[] arguments = Values.arguments(type, 0);
                arguments[i] = null;
                if (isNullable(components[i])) {
                    assertThatCode(() -> Values.create(type, arguments)).doesNotThrowAnyException();
                } else {
                    if (!(catchThrowable(() -> Values.create(type, arguments)) instanceof NullPointerException)) {
                        lenient.add(type.getName() + "." + components[i].getName());
                    }
                    refused++;
                }
            }
        }
        System.out.println("records: " + RECORDS.size() + ", components that refuse null: " + refused);
        assertThat(lenient)
                .as("components that take null although nothing says so")
                .isEmpty();
        assertThat(RECORDS).hasSizeGreaterThanOrEqualTo(30);
        assertThat(refused).isGreaterThanOrEqualTo(50);
    }

    @Test
    void no_component_is_an_array_or_a_collection_that_can_be_changed() {
        for (Class<?> type : RECORDS) {
            for (RecordComponent component : type.getRecordComponents()) {
                Class<?> raw = component.getType();
                boolean collection = Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw);
                assertThat(raw.isArray() || (collection && raw != List.class && raw != SortedMap.class))
                        .as("%s.%s should be a List or a SortedMap", type.getSimpleName(), component.getName())
                        .isFalse();
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked") // the elements are those that the type of the component asks for
    void lists_and_maps_are_copies_that_nobody_can_change() {
        int seen = 0;
        for (Class<?> type : RECORDS) {
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                Object[] arguments = Values.arguments(type, 0);
                if (arguments[i] instanceof List<?> list) {
                    List<Object> source = new ArrayList<>(list);
                    arguments[i] = source;
                    List<Object> held = (List<Object>) Values.get(Values.create(type, arguments), components[i]);
                    source.clear();
                    assertThat(held).isEqualTo(list);
                    assertThatThrownBy(() -> held.remove(0)).isInstanceOf(UnsupportedOperationException.class);
                    arguments[i] = Arrays.asList(list.get(0), null);
                    assertThat(catchThrowable(() -> Values.create(type, arguments)))
                            .as("%s.%s with a null inside", type.getSimpleName(), components[i].getName())
                            .isInstanceOf(NullPointerException.class);
                    seen++;
                } else if (arguments[i] instanceof SortedMap<?, ?> map) {
                    SortedMap<Object, Object> source = new TreeMap<>();
                    source.putAll(map);
                    arguments[i] = source;
                    Map<Object, Object> held =
                            (Map<Object, Object>) Values.get(Values.create(type, arguments), components[i]);
                    source.clear();
                    assertThat(held).isEqualTo(map);
                    assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(5);
    }

    @Test
    void equal_components_make_equal_records() {
        for (Class<?> type : RECORDS) {
            Object one = Values.create(type, Values.arguments(type, 0));
            assertThat(one)
                    .isEqualTo(Values.create(type, Values.arguments(type, 0)))
                    .hasSameHashCodeAs(Values.create(type, Values.arguments(type, 0)));
            // A record without components has one value only.
            boolean hasSeveralValues = !Arrays.equals(Values.arguments(type, 0), Values.arguments(type, 1));
            assertThat(one.equals(Values.create(type, Values.arguments(type, 1))))
                    .as("two values of %s", type.getSimpleName())
                    .isNotEqualTo(hasSeveralValues);
        }
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}

package org.jiceng.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jiceng.extension.Extensions;
import org.junit.jupiter.api.Test;

/** What every builder promises, tried on each record that has one. */
class BuildersTest {

    private static final List<Class<?>> BUILT = CoreTypes.records().stream()
            .filter(type -> Arrays.stream(type.getMethods())
                    .anyMatch(method -> method.getName().equals("builder") && method.getParameterCount() == 0))
            .toList();

    @Test
    void there_is_a_setter_for_each_component_with_its_type() {
        for (Class<?> type : BUILT) {
            for (RecordComponent component : type.getRecordComponents()) {
                Method setter = setter(type, component);
                assertThat(setter.getReturnType()).isEqualTo(builderClass(type));
                assertThat(setter.getGenericParameterTypes()[0]).isEqualTo(component.getGenericType());
            }
        }
        System.out.println("builders: " + BUILT.size());
        assertThat(BUILT).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void every_public_method_of_a_builder_can_be_chained_but_build() {
        for (Class<?> type : BUILT) {
            Class<?> builder = builderClass(type);
            for (Method method : builder.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    Class<?> expected = method.getName().equals("build") ? type : builder;
                    assertThat(method.getReturnType()).as(method.toString()).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void a_record_goes_through_its_builder_unchanged() {
        for (Class<?> type : BUILT) {
            for (Object record : List.of(full(type, 0), full(type, 1), minimal(type))) {
                assertThat(build(toBuilder(record))).isEqualTo(record);
            }
        }
    }

    @Test
    void changing_one_component_changes_only_that_one() {
        int changed = 0;
        for (Class<?> type : BUILT) {
            Object one = full(type, 0);
            Object other = full(type, 1);
            for (RecordComponent component : type.getRecordComponents()) {
                Object builder = toBuilder(one);
                Object back = call(setter(type, component), builder, Values.get(other, component));
                assertThat(back).as("a setter returns its builder").isSameAs(builder);
                Object mixed = build(builder);
                for (RecordComponent each : type.getRecordComponents()) {
                    Object source = each.getName().equals(component.getName()) ? other : one;
                    assertThat(Values.get(mixed, each))
                            .as("%s.%s", type.getSimpleName(), each.getName())
                            .isEqualTo(Values.get(source, each));
                }
                changed++;
            }
        }
        assertThat(changed).isGreaterThanOrEqualTo(30);
    }

    @Test
    void each_required_component_that_is_missing_is_named() {
        int named = 0;
        for (Class<?> type : BUILT) {
            for (RecordComponent missing : type.getRecordComponents()) {
                if (!isRequired(missing)) {
                    continue;
                }
                Object builder = newBuilder(type);
                for (RecordComponent each : type.getRecordComponents()) {
                    if (!each.getName().equals(missing.getName())) {
                        call(setter(type, each), builder, Values.of(each.getGenericType(), 0));
                    }
                }
                Throwable refusal = catchThrowable(() -> build(builder));
                if (refusal == null) {
                    // The builder has a default for it, such as a requester that is not known.
                    continue;
                }
                assertThat(refusal)
                        .as("%s without %s", type.getSimpleName(), missing.getName())
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("Not set: " + missing.getName());
                named++;
            }
        }
        assertThat(named).isGreaterThanOrEqualTo(17);
    }

    @Test
    void setters_of_required_components_refuse_null_and_the_others_take_it() {
        for (Class<?> type : BUILT) {
            for (RecordComponent component : type.getRecordComponents()) {
                Object builder = toBuilder(full(type, 0));
                if (RecordsTest.isNullable(component)) {
                    call(setter(type, component), builder, (Object) null);
                    assertThat(Values.get(build(builder), component)).isNull();
                } else {
                    assertThatThrownBy(() -> call(setter(type, component), builder, (Object) null))
                            .as("%s.%s", type.getSimpleName(), component.getName())
                            .isInstanceOf(NullPointerException.class);
                }
            }
        }
    }

    @Test
    void whatever_is_not_required_is_absent_unless_set() {
        for (Class<?> type : BUILT) {
            Object record = minimal(type);
            for (RecordComponent component : type.getRecordComponents()) {
                if (!isRequired(component)) {
                    assertThat(Values.get(record, component))
                            .as("%s.%s", type.getSimpleName(), component.getName())
                            .isIn(null, List.of(), Extensions.NONE);
                }
            }
        }
    }

    @Test
    void overloads_for_plain_numbers_set_the_same_component() throws ReflectiveOperationException {
        int overloads = 0;
        for (Class<?> type : BUILT) {
            for (RecordComponent component : type.getRecordComponents()) {
                // One that is required has no absent state, so one setter is enough.
                if (component.getType() == Long.class && RecordsTest.isNullable(component)) {
                    Object builder = toBuilder(full(type, 0));
                    Method plain = builderClass(type).getMethod(component.getName(), long.class);
                    Object expected = call(setter(type, component), toBuilder(full(type, 0)), 9L);
                    assertThat(build(call(plain, builder, 9L))).isEqualTo(build(expected));
                    overloads++;
                }
            }
        }
        assertThat(overloads).isGreaterThanOrEqualTo(5);
    }

    @Test
    void two_builders_share_nothing() {
        for (Class<?> type : BUILT) {
            Object one = toBuilder(full(type, 0));
            Object other = newBuilder(type);
            assertThatThrownBy(() -> build(other)).isInstanceOf(IllegalStateException.class);
            assertThat(build(one)).isEqualTo(build(one)).isNotSameAs(build(one));
        }
    }

    private static boolean isRequired(RecordComponent component) {
        boolean hasEmptyValue = component.getType() == List.class || component.getType() == Extensions.class;
        return !hasEmptyValue && !RecordsTest.isNullable(component);
    }

    private static Object full(Class<?> type, int variant) {
        return Values.create(type, Values.arguments(type, variant));
    }

    private static Object minimal(Class<?> type) {
        Object builder = newBuilder(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (isRequired(component)) {
                call(setter(type, component), builder, Values.of(component.getGenericType(), 0));
            }
        }
        return build(builder);
    }

    private static Class<?> builderClass(Class<?> type) {
        return newBuilder(type).getClass();
    }

    private static Method setter(Class<?> type, RecordComponent component) {
        try {
            return builderClass(type).getMethod(component.getName(), component.getType());
        } catch (NoSuchMethodException e) {
            throw new AssertionError("The builder of " + type + " should have a setter for " + component, e);
        }
    }

    private static Object newBuilder(Class<?> type) {
        return call(method(type, "builder"), null);
    }

    private static Object toBuilder(Object record) {
        return call(method(record.getClass(), "toBuilder"), record);
    }

    private static Object build(Object builder) {
        return call(method(builder.getClass(), "build"), builder);
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " should have a method " + name, e);
        }
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

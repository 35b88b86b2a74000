package org.jiceng.serialization.internal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a type and takes them apart, through public members only.
 *
 * @param <T> the record type
 */
final class RecordAccess<T> {

    private final Class<T> type;
    private final RecordComponent[] components;
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;

    RecordAccess(Class<T> type) {
        this.type = type;
        this.components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            accessors = new MethodHandle[components.length];
            for (int i = 0; i < components.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of an exported package must be public: " + type, e);
        }
    }

    Class<T> type() {
        return type;
    }

    RecordComponent[] components() {
        return components.clone();
    }

    @SuppressWarnings("unchecked") // the constructor of a type makes that type
    T create(@Nullable Object[] values) {
        try {
            return (T) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException("Records of this library throw no checked exceptions", impossible);
        }
    }

    @Nullable
    Object get(T record, int index) {
        try {
            return (Object) accessors[index].invokeExact((Object) record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException("Accessors of records throw no checked exceptions", impossible);
        }
    }
}

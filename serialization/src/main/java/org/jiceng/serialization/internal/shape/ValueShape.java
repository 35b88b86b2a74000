package org.jiceng.serialization.internal.shape;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import org.jiceng.code.CodeProblem;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value type that has one text form: {@code of} reads it, {@code reveal} or else {@code toString} writes it.
 *
 * @param <T> the value type
 */
final class ValueShape<T> extends Shape<T> {

    private final Class<T> type;
    private final MethodHandle of;
    private final MethodHandle text;
    private final @Nullable MethodHandle findProblem;

    ValueShape(Class<T> type) {
        this.type = type;
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            of = lookup.findStatic(type, "of", MethodType.methodType(type, String.class))
                    .asType(MethodType.methodType(Object.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has a text form, so it must have a public of(String)", e);
        }
        text = textOf(lookup, type);
        findProblem = findProblemOf(lookup, type);
    }

    private static MethodHandle textOf(MethodHandles.Lookup lookup, Class<?> type) {
        MethodType toText = MethodType.methodType(String.class);
        MethodType generic = MethodType.methodType(String.class, Object.class);
        try {
            return lookup.findVirtual(type, "reveal", toText).asType(generic);
        } catch (ReflectiveOperationException notProtected) {
            try {
                return lookup.findVirtual(type, "toString", toText).asType(generic);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Every public type has a public toString: " + type, e);
            }
        }
    }

    private static @Nullable MethodHandle findProblemOf(MethodHandles.Lookup lookup, Class<?> type) {
        try {
            return lookup.findStatic(type, "findProblem", MethodType.methodType(Optional.class, String.class));
        } catch (ReflectiveOperationException opaque) {
            return null;
        }
    }

    @Override
    public T read(JsonParser parser) {
        expect(parser, JsonToken.VALUE_STRING);
        T value = tryOf(parser.getString());
        if (value == null) {
            throw refusal(JsonFindings.BAD_VALUE);
        }
        return value;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        try {
            out.writeString((String) text.invokeExact((Object) value));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException("The text form of a value has no checked exceptions", impossible);
        }
    }

    @Override
    public @Nullable T diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Text stood)) {
            reportType(node, JsonType.STRING, pointer, out);
            return null;
        }
        T value = tryOf(stood.value());
        if (value == null) {
            Problem problem = Problem.of(JsonFindings.BAD_VALUE, pointer, node.offset())
                    .with("type", type.getSimpleName())
                    .with("reason", "form");
            CodeProblem reason = reasonOf(stood.value());
            out.add(reason == null ? problem : problem.with("reason", reason.reason()));
        }
        return value;
    }

    @SuppressWarnings("unchecked") // of() of a type returns that type
    @Nullable
    T tryOf(String candidate) {
        try {
            return (T) of.invokeExact(candidate);
        } catch (IllegalArgumentException notOfThisForm) {
            return null;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException("of(String) has no checked exceptions", impossible);
        }
    }

    private @Nullable CodeProblem reasonOf(String candidate) {
        if (findProblem == null) {
            return null;
        }
        try {
            Optional<?> found = (Optional<?>) findProblem.invoke(candidate);
            return found.isPresent() && found.get() instanceof CodeProblem problem ? problem : null;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable impossible) {
            throw new IllegalStateException("findProblem(String) has no checked exceptions", impossible);
        }
    }
}

package org.jiceng.serialization.testing;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.Gb11714Code;
import org.jiceng.code.OrganizationTypeCode;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.PostalCode;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.profile.ProfileHash;
import org.jiceng.request.Fraction;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/** Makes records of any type by reflection, so that a new kind is under the laws without a line here. */
public final class AnyRecord {

    private static final Map<Class<?>, List<String>> TEXTS = Map.of(
            DivisionCode.class,
            List.of("110000", "110100", "440311", "999911001", "999911001003"),
            PhoneNumber.class,
            List.of("13800138000", "13800138001"),
            PersonName.class,
            List.of("某甲", "\uD840\uDC00某"),
            PostalCode.class,
            List.of("518000", "518001"),
            OrganizationTypeCode.class,
            List.of("611", "631"),
            CitizenId.class,
            List.of("440524188001010014", "110105188001010279"),
            Gb11714Code.class,
            List.of("M000100Y4", "100003962"),
            UnifiedSocialCreditCode.class,
            List.of("91350100M000100Y43", "91330100799655058B"),
            ProfileHash.class,
            List.of("sha256:" + "0".repeat(64)),
            Fraction.class,
            List.of("1/2", "9/10"));

    private static final List<String> NAMES = List.of("", "网格", "a\"\\/\u2028\t\n", "\uD83D\uDE00", "x".repeat(300));
    private static final int TRIES = 50;

    private final Random random;

    private AnyRecord(long seed) {
        random = new Random(seed);
    }

    /** Makes values of a record type. */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return Arbitraries.longs()
                .between(0, Long.MAX_VALUE)
                .map(seed -> type.cast(new AnyRecord(seed).ofClass(type)))
                .withoutEdgeCases();
    }

    private Object of(AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(of(list.getAnnotatedActualTypeArguments()[0]));
            }
            return values;
        }
        return ofClass((Class<?>) annotated.getType());
    }

    private Object ofClass(Class<?> type) {
        if (type == String.class) {
            return pick(NAMES);
        } else if (type == Long.class || type == long.class) {
            return pick(List.of(0L, -1L, 7L, 9007199254740991L, -9007199254740991L));
        } else if (type == int.class) {
            return pick(List.of(0, 1, 2, 15));
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_572));
        } else if (type == Instant.class) {
            long second = -2_208_960_000L + random.nextInt(Integer.MAX_VALUE) * 4L;
            return Instant.ofEpochSecond(second, pick(List.of(0, 1, 120_000_000, 999_999_999)));
        } else if (type == Extensions.class) {
            return random.nextBoolean()
                    ? Extensions.NONE
                    : Extensions.NONE.with("place:word", new ExtensionValue.Whole(random.nextInt(9)));
        } else if (type.isEnum()) {
            return pick(Arrays.asList(type.getEnumConstants()));
        } else if (type.isSealed()) {
            return ofClass(pick(Arrays.asList(type.getPermittedSubclasses())));
        } else if (type.isAnnotationPresent(TextForm.class)) {
            return call(type, "of", pick(TEXTS.getOrDefault(type, List.of("a-0", "a-1", "b-22"))));
        } else if (Word.class.isAssignableFrom(type) && type.getRecordComponents().length == 1) {
            return random.nextInt(4) == 0 ? call(type, "of", "place:word") : pick((List<?>) call(type, "standard"));
        }
        return ofRecord(type);
    }

    /** Values of several parts may refuse a combination; then another one is tried. */
    private Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < TRIES; i++) {
            Object[] parts = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int k = 0; k < components.length; k++) {
                AnnotatedType part = components[k].getAnnotatedType();
                types[k] = components[k].getType();
                parts[k] = part.isAnnotationPresent(Nullable.class) && random.nextBoolean() ? null : of(part);
            }
            try {
                Constructor<?> canonical = type.getConstructor(types);
                return canonical.newInstance(parts);
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof IllegalArgumentException)) {
                    throw new IllegalStateException(refused);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("No combination of parts makes a " + type);
    }

    private static Object call(Class<?> type, String name, Object... arguments) {
        try {
            Class<?>[] types = Arrays.stream(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            Method method = type.getMethod(name, types);
            return method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Give some texts of " + type + " in " + AnyRecord.class, e);
        }
    }

    private <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }
}

package org.jiceng.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.Gb11714Code;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.code.GridCodeSegment;
import org.jiceng.code.OrganizationTypeCode;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.PostalCode;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.finding.FindingCode;
import org.jiceng.profile.LocalWord;
import org.jiceng.profile.ProfileHash;
import org.jiceng.request.Fraction;
import org.jiceng.request.ThreeRates;
import org.jiceng.request.TimeInterval;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;

/** Two different values of each type, made by reflection: for tests that hold for every record. */
public final class Values {

    private static final Map<Type, List<Object>> KNOWN = new HashMap<>();

    static {
        KNOWN.put(String.class, List.of("/a", "/b"));
        KNOWN.put(Long.class, List.of(3L, 4L));
        KNOWN.put(long.class, List.of(3L, 4L));
        KNOWN.put(int.class, List.of(3, 4));
        KNOWN.put(boolean.class, List.of(true, false));
        KNOWN.put(Instant.class, List.of(Instant.EPOCH, Instant.EPOCH.plusNanos(1)));
        KNOWN.put(LocalDate.class, List.of(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29)));
        KNOWN.put(DivisionCode.class, List.of(DivisionCode.of("999911001"), DivisionCode.of("999911001003")));
        KNOWN.put(FindingCode.class, List.of(FindingCode.of("a.b"), FindingCode.of("a.c")));
        KNOWN.put(PhoneNumber.class, List.of(PhoneNumber.of("13800138000"), PhoneNumber.of("13800138001")));
        KNOWN.put(PersonName.class, List.of(PersonName.of("某甲"), PersonName.of("某乙")));
        KNOWN.put(PostalCode.class, List.of(PostalCode.of("518000"), PostalCode.of("518001")));
        KNOWN.put(OrganizationTypeCode.class, List.of(OrganizationTypeCode.of("611"), OrganizationTypeCode.of("631")));
        KNOWN.put(CitizenId.class, List.of(CitizenId.of("440524188001010014"), CitizenId.of("110105188001010279")));
        KNOWN.put(GridCodeLayout.class, List.of(GridCodeLayout.BEIJING_15, GridCodeLayout.CJT_213_14));
        KNOWN.put(
                GridCodeSegment.class,
                List.of(
                        GridCodeLayout.BEIJING_15.segments().get(0),
                        GridCodeLayout.BEIJING_15.segments().get(1)));
        KNOWN.put(ThreeRates.class, List.of(new ThreeRates(9, 5, 4, 3, 1), new ThreeRates(9, 5, 4, 3, 2)));
        KNOWN.put(
                TimeInterval.class,
                List.of(
                        new TimeInterval(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)),
                        new TimeInterval(Instant.EPOCH, Instant.EPOCH.plusSeconds(2))));
        KNOWN.put(Fraction.class, List.of(Fraction.of(1, 2), Fraction.of(1, 3)));
        KNOWN.put(LocalWord.class, List.of(LocalWord.of("place:one"), LocalWord.of("place:two")));
        KNOWN.put(Gb11714Code.class, List.of(Gb11714Code.of("M000100Y4"), Gb11714Code.of("100003962")));
        KNOWN.put(
                UnifiedSocialCreditCode.class,
                List.of(
                        UnifiedSocialCreditCode.of("91350100M000100Y43"),
                        UnifiedSocialCreditCode.of("91330100799655058B")));
        KNOWN.put(
                ProfileHash.class,
                List.of(ProfileHash.of("sha256:" + "0".repeat(64)), ProfileHash.of("sha256:" + "f".repeat(64))));
        KNOWN.put(
                Extensions.class,
                List.of(
                        Extensions.NONE.with("place:word", new ExtensionValue.Whole(1)),
                        Extensions.NONE.with("place:word", new ExtensionValue.Whole(2))));
    }

    private Values() {}

    /** Returns a value of a type; the variants 0 and 1 differ. */
    public static Object of(Type type, int variant) {
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type).get(variant);
        }
        if (type instanceof ParameterizedType generic) {
            Type first = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == List.class) {
                return List.of(of(first, variant));
            }
            if (generic.getRawType() == SortedMap.class) {
                return new TreeMap<>(Map.of(of(first, variant), of(generic.getActualTypeArguments()[1], variant)));
            }
            throw new IllegalArgumentException("No component may be of type " + type);
        }
        return ofClass((Class<?>) type, variant);
    }

    private static Object ofClass(Class<?> type, int variant) {
        try {
            if (type.isEnum()) {
                Object[] constants = type.getEnumConstants();
                return constants[Math.min(variant, constants.length - 1)];
            }
            if (type.isAnnotationPresent(TextForm.class)) {
                return type.getMethod("of", String.class).invoke(null, variant == 0 ? "a-0" : "a-1");
            }
            if (Arrays.stream(type.getMethods())
                    .anyMatch(method -> method.getName().equals("standard"))) {
                List<?> words = (List<?>) type.getMethod("standard").invoke(null);
                return words.get(Math.min(variant, words.size() - 1));
            }
            if (type.isSealed()) {
                Class<?>[] permitted = type.getPermittedSubclasses();
                return of(permitted[Math.min(variant, permitted.length - 1)], variant);
            }
            return create(type, arguments(type, variant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Give two values of " + type + " in " + Values.class, e);
        }
    }

    /** Returns the values of all components of a record. */
    public static Object[] arguments(Class<?> record, int variant) {
        if (KNOWN.containsKey(record)
                || record.isAnnotationPresent(TextForm.class)
                || Word.class.isAssignableFrom(record)) {
            Object value = of(record, variant);
            return Arrays.stream(record.getRecordComponents())
                    .map(component -> get(value, component))
                    .toArray();
        }
        return Arrays.stream(record.getRecordComponents())
                .map(component -> of(component.getGenericType(), variant))
                .toArray();
    }

    /** Calls the canonical constructor; what it throws is thrown as it is. */
    public static Object create(Class<?> record, Object... arguments) {
        try {
            Constructor<?> canonical = record.getConstructor(Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the value of a component. */
    public static Object get(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

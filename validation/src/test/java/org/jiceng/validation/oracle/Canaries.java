package org.jiceng.validation.oracle;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.GridCode;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.organization.OrganizationCodes;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a kind by reflection, with a value of its own in each component, and remembers those that stand in
 * protected components; so a component that is added is planted without being listed here.
 */
final class Canaries {

    /** What was planted in protected components, as it would be written. */
    final List<String> planted = new ArrayList<>();
    /** Protected components that cannot hold a value of one's own, such as those of a closed list. */
    int unplantable;

    private final int variant;
    private final boolean personal;
    private int next;

    Canaries(int variant, boolean personal, int start) {
        this.variant = variant;
        this.personal = personal;
        this.next = start;
    }

    DatasetRecord make(Class<? extends DatasetRecord> type) {
        return type.cast(record(type, personal));
    }

    private Object record(Class<?> type, boolean isProtected) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i].getGenericType(), personal || isProtected(components[i], isProtected));
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("No values for " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the innermost component says holds: the category of a request may be told, its title may not. */
    private static boolean isProtected(RecordComponent component, boolean around) {
        Classified classified = component.getAnnotation(Classified.class);
        return classified == null
                ? around
                : classified.value() == DataClass.PERSONAL || classified.value() == DataClass.SENSITIVE;
    }

    private @Nullable Object value(Type type, boolean isProtected) {
        if (type instanceof ParameterizedType generic) {
            return List.of(value(generic.getActualTypeArguments()[0], isProtected));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isSealed() && !Word.class.isAssignableFrom(raw)) {
            Class<?>[] forms = raw.getPermittedSubclasses();
            return value(forms[variant % forms.length], isProtected);
        }
        String text = text(raw);
        Object known = known(raw, text);
        if (known != null) {
            plant(raw == Extensions.class ? "note" + text : text, isProtected);
            return known;
        }
        if (raw.isEnum() || raw == OrganizationCodes.class) {
            unplantable += isProtected ? 1 : 0;
            return raw.isEnum() ? raw.getEnumConstants()[variant % raw.getEnumConstants().length] : null;
        }
        if (raw.isRecord() && !Word.class.isAssignableFrom(raw) && !raw.isAnnotationPresent(TextForm.class)) {
            return record(raw, isProtected);
        }
        plant(text, isProtected);
        return parse(raw, text);
    }

    private void plant(String text, boolean isProtected) {
        if (isProtected) {
            planted.add(text);
        }
    }

    /** A text that the type accepts and that occurs nowhere else. */
    private String text(Class<?> type) {
        int number = next++;
        if (type == PhoneNumber.class) {
            return "139" + (88_000_000 + number);
        }
        if (type == CitizenId.class) {
            String head = "99991118880811" + (100 + number % 900);
            return "0123456789X"
                    .chars()
                    .mapToObj(check -> head + (char) check)
                    .filter(CitizenId::isValid)
                    .findFirst()
                    .orElseThrow();
        }
        if (type == DivisionCode.class) {
            return "999977" + (100 + number / 800) + (100 + number % 800);
        }
        if (type == Long.class) {
            return Long.toString(771_000_000L + number);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(1901, 1, 1).plusDays(17L * number).toString();
        }
        if (type == Instant.class) {
            return Instant.parse("1902-01-01T00:00:00Z")
                    .plusSeconds(86_477L * number)
                    .toString();
        }
        return Word.class.isAssignableFrom(type) ? "canary:w-" + number + "w" : "canary-" + number + "c";
    }

    private @Nullable Object known(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == Extensions.class) {
            return Extensions.of(Map.of("place:note", new ExtensionValue.Text("note" + text)));
        }
        if (type == PersonName.class) {
            return PersonName.of("金丝雀" + "甲乙丙丁戊己庚辛壬癸".charAt(next % 10));
        }
        return type == GridCode.class ? GridCode.of(text) : null;
    }

    private static Object parse(Class<?> type, String text) {
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Tell how a " + type + " is made", e);
        }
    }
}

package org.jiceng.validation.oracle;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jiceng.constraint.Text;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.text.Word;
import org.jspecify.annotations.Nullable;

/** Goes through everything that stands in a record, in the order in which it is written. */
final class Walk {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Walk() {}

    /** Sees each value with its JSON Pointer; for texts also whether people wrote them freely. */
    interface Visitor {
        void see(Object value, String pointer, boolean freeText);
    }

    static void through(DatasetRecord record, Visitor visitor) {
        walk(record, "", false, visitor);
    }

    private static void walk(@Nullable Object value, String pointer, boolean free, Visitor visitor) {
        if (value == null) {
            return;
        }
        visitor.see(value, pointer, free);
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), pointer + "/" + i, free, visitor);
            }
        } else if (value instanceof Extensions extensions) {
            for (Map.Entry<String, ExtensionValue> each : extensions.values().entrySet()) {
                walk(each.getValue(), pointer + "/" + each.getKey(), true, visitor);
            }
        } else if (value instanceof ExtensionValue.Text text) {
            visitor.see(text.value(), pointer, true);
        } else if (value instanceof ExtensionValue.Items items) {
            walk(items.values(), pointer, true, visitor);
        } else if (value instanceof Record && !(value instanceof Word) && !isText(value)) {
            components(value, pointer, visitor);
        }
    }

    private static void components(Object value, String pointer, Visitor visitor) {
        for (RecordComponent component : COMPONENTS.get(value.getClass())) {
            boolean free = component.getAccessor().isAnnotationPresent(Text.class) || isListOfTexts(component);
            walk(get(value, component), pointer + "/" + name(value, component), free, visitor);
        }
    }

    private static boolean isListOfTexts(RecordComponent component) {
        return component.getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
    }

    private static boolean isText(Object value) {
        return value.getClass().isAnnotationPresent(org.jiceng.text.TextForm.class);
    }

    /** The property kind tells records apart, so the kind of a grid is its gridKind. */
    private static String name(Object value, RecordComponent component) {
        if (!(value instanceof DatasetRecord record) || !component.getName().equals("kind")) {
            return component.getName();
        }
        StringBuilder name = new StringBuilder();
        for (String part : record.recordKind().word().split("-", -1)) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name + "Kind";
    }

    private static @Nullable Object get(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.jiceng.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiceng.contract.CoreTypes;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.extension.Extensions;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.text.TextForm;
import org.jiceng.text.Word;
import org.junit.jupiter.api.Test;

/** Looks at every record that stands in a dataset, and at those inside of them. */
class ClassifiedTest {

    @Test
    void every_component_of_every_record_in_a_dataset_has_a_data_class() {
        Set<Class<?>> records = recordsInDatasets();
        int components = 0;
        for (Class<?> type : records) {
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(component.isAnnotationPresent(Classified.class))
                        .as("put @Classified(DataClass....) on %s.%s", type.getName(), component.getName())
                        .isTrue();
                components++;
            }
        }
        System.out.println("data classes: " + records.size() + " records, " + components + " components");
        assertThat(records).hasSizeGreaterThanOrEqualTo(14);
        assertThat(components).isGreaterThanOrEqualTo(45);
    }

    @Test
    void what_a_place_added_is_sensitive() {
        int seen = 0;
        for (Class<?> type : recordsInDatasets()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType() == Extensions.class) {
                    assertThat(component.getAnnotation(Classified.class).value())
                            .isEqualTo(DataClass.SENSITIVE);
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(2);
    }

    @Test
    void there_is_one_record_type_for_each_kind() {
        assertThat(CoreTypes.all().stream().filter(ClassifiedTest::isKind)).hasSize(RecordKind.values().length);
    }

    @Test
    void the_two_upper_classes_are_protected() {
        assertThat(Arrays.stream(DataClass.values()).filter(DataClass::isProtected))
                .containsExactly(DataClass.PERSONAL, DataClass.SENSITIVE);
    }

    private static boolean isKind(Class<?> type) {
        return DatasetRecord.class.isAssignableFrom(type) && type.isRecord();
    }

    private static Set<Class<?>> recordsInDatasets() {
        Deque<Type> open = new ArrayDeque<>(List.of(DatasetHeader.class));
        CoreTypes.all().stream().filter(ClassifiedTest::isKind).forEach(open::add);
        Set<Class<?>> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Type type = open.remove();
            if (type instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (type instanceof Class<?> each && each.getName().startsWith("org.jiceng")) {
                if (each.isSealed()) {
                    open.addAll(List.of(each.getPermittedSubclasses()));
                } else if (isStructure(each) && found.add(each)) {
                    for (RecordComponent component : each.getRecordComponents()) {
                        open.add(component.getGenericType());
                    }
                }
            }
        }
        return found;
    }

    /** Values with a text form and words are one piece of data, of the class of the component that holds them. */
    private static boolean isStructure(Class<?> type) {
        return type.isRecord() && !type.isAnnotationPresent(TextForm.class) && !Word.class.isAssignableFrom(type);
    }
}

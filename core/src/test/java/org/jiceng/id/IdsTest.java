package org.jiceng.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiceng.contract.CoreTypes;
import org.jiceng.text.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one contract of all ids, tried on each of them. */
class IdsTest {

    private static final List<String> GOOD =
            List.of("a", "0", "g-0012", "A.b_c:d-e", "...", "-", "110105194912310021", "x".repeat(64));

    private static final List<String> BAD = List.of(
            "",
            " ",
            "a b",
            " a",
            "a ",
            "a\n",
            "a/b",
            "a#",
            "a@b",
            "网格",
            "é",
            "ａ",
            "１",
            "\u0000",
            "a\uD83D\uDE00",
            "x".repeat(65));

    static List<Class<?>> ids() {
        List<Class<?>> ids = CoreTypes.all().stream()
                .filter(type -> type.getPackageName().equals("org.jiceng.id"))
                .filter(type -> type.isAnnotationPresent(TextForm.class))
                .toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(8);
        return ids;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_good_text_comes_back_as_it_was(Class<?> type) {
        for (String text : GOOD) {
            assertThat(text(of(type, text))).isEqualTo(text);
            assertThat(isValid(type, text)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_bad_text_is_refused_and_never_repeated(Class<?> type) {
        for (String text : BAD) {
            assertThat(isValid(type, text)).as(text).isFalse();
            assertThatThrownBy(() -> of(type, text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(type.getSimpleName()
                            + " must be 1 to 64 characters of A-Z a-z 0-9 . _ : -, but was a text of " + text.length()
                            + " characters that is not");
        }
        assertThatThrownBy(() -> of(type, "13800138000 "))
                .hasMessageNotContaining("13800138000")
                .hasNoCause();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_pattern_of_the_type_says_the_same(Class<?> type) {
        TextForm form = type.getAnnotation(TextForm.class);
        assertThat(form.checksMore()).isFalse();
        Pattern pattern = Pattern.compile(form.pattern());
        Stream.concat(GOOD.stream(), BAD.stream())
                .forEach(text ->
                        assertThat(pattern.matcher(text).matches()).as(text).isEqualTo(isValid(type, text)));
        for (char c = 0; c < 0x250; c++) {
            String text = String.valueOf(c);
            assertThat(pattern.matcher(text).matches()).isEqualTo(isValid(type, text));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    @SuppressWarnings("unchecked") // every id is comparable with its own type
    void ids_are_compared_by_their_characters(Class<?> type) {
        for (String one : GOOD) {
            for (String other : GOOD) {
                Comparable<Object> first = (Comparable<Object>) of(type, one);
                Object second = of(type, other);
                assertThat(first.equals(second)).isEqualTo(one.equals(other));
                assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Integer.signum(one.compareTo(other)));
                assertThat(first.hashCode() == second.hashCode() || !one.equals(other))
                        .isTrue();
            }
        }
    }

    @Test
    void ids_of_different_types_differ() {
        System.out.println(
                "ids: " + ids().size() + " types, " + GOOD.size() + " good and " + BAD.size() + " bad texts");
        List<Object> same = ids().stream().map(type -> of(type, "x-1")).toList();
        assertThat(same).doesNotHaveDuplicates();
    }

    @Test
    void the_id_of_a_member_reveals_nothing() {
        String canary = "110105194912310021";
        MemberId id = MemberId.of(canary);
        assertThat(id).hasToString("MemberId[***]");
        assertThat(String.valueOf(List.of(id))).doesNotContain(canary);
        assertThat(String.format(Locale.ROOT, "%s %10s", id, id)).doesNotContain(canary);
        assertThat(id.reveal()).isEqualTo(canary);
    }

    @Test
    void ids_of_other_things_show_their_text() {
        assertThat(GridId.of("g-0012")).hasToString("g-0012");
    }

    @Test
    void a_kind_is_found_by_its_word() {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(RecordKind.find(kind.word())).contains(kind);
        }
        assertThat(RecordKind.find("GRID")).isEmpty();
        assertThat(RecordKind.find("")).isEmpty();
    }

    private static String text(Object id) {
        return id instanceof MemberId member ? member.reveal() : id.toString();
    }

    private static Object of(Class<?> type, String text) {
        return call(type, "of", text);
    }

    private static boolean isValid(Class<?> type, String text) {
        return (boolean) call(type, "isValid", text);
    }

    private static Object call(Class<?> type, String method, String text) {
        try {
            return type.getMethod(method, String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

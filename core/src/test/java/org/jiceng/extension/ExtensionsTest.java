package org.jiceng.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.constraint.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final ExtensionValue ONE = new ExtensionValue.Whole(1);

    @Test
    void values_are_found_by_key_and_stand_sorted() {
        Extensions both = Extensions.NONE.with("sz:b", ONE).with("sz:a", new ExtensionValue.Flag(true));
        assertThat(both.values().keySet()).containsExactly("sz:a", "sz:b");
        assertThat(both.find("sz:b")).contains(ONE);
        assertThat(both.find("sz:c")).isEmpty();
        assertThat(both.isEmpty()).isFalse();
        assertThat(both.with("sz:b", new ExtensionValue.Whole(2)).find("sz:b")).contains(new ExtensionValue.Whole(2));
        assertThat(both.find("sz:b")).as("the first stays as it was").contains(ONE);
    }

    @Test
    void extensions_are_equal_by_what_they_hold() {
        Map<String, ExtensionValue> backwards = new TreeMap<>(Collections.reverseOrder());
        backwards.put("sz:a", ONE);
        backwards.put("sz:b", ONE);
        Extensions one = Extensions.of(backwards);
        assertThat(one).isEqualTo(Extensions.NONE.with("sz:a", ONE).with("sz:b", ONE));
        assertThat(one).hasSameHashCodeAs(Extensions.NONE.with("sz:a", ONE).with("sz:b", ONE));
        assertThat(one.values().keySet()).containsExactly("sz:a", "sz:b");
        assertThat(one).isNotEqualTo(Extensions.NONE);
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.NONE);
    }

    @Test
    void nothing_can_be_changed_afterwards() {
        Map<String, ExtensionValue> source = new HashMap<>(Map.of("sz:a", ONE));
        Extensions extensions = Extensions.of(source);
        source.clear();
        assertThat(extensions.values()).hasSize(1);
        assertThatThrownBy(() -> extensions.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "phone", "sz:", ":a", "SZ:a", "sz:a b", "13800138000"})
    void a_key_has_a_namespace_and_is_never_repeated(String key) {
        assertThat(Extensions.isKey(key)).isFalse();
        assertThatThrownBy(() -> Extensions.NONE.with(key, ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The key of an extension must be a word with a namespace");
    }

    @Test
    void a_value_is_never_null() {
        Map<String, ExtensionValue> withNull = new HashMap<>();
        withNull.put("sz:a", null);
        assertThatThrownBy(() -> Extensions.of(withNull)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void a_hundred_keys_are_the_most() {
        Map<String, ExtensionValue> many = new TreeMap<>();
        for (int i = 0; i < Extensions.MAX_KEYS; i++) {
            many.put("sz:k" + i, ONE);
        }
        Extensions full = Extensions.of(many);
        assertThat(full.values()).hasSize(Extensions.MAX_KEYS);
        assertThatThrownBy(() -> full.with("sz:more", ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100");
        assertThat(full.with("sz:k0", ONE)).isEqualTo(full);
    }

    @Test
    void texts_have_at_most_2000_code_points_without_control_characters() {
        String longest = "\uD840\uDC00".repeat(ExtensionValue.MAX_TEXT);
        assertThat(new ExtensionValue.Text(longest).value()).isEqualTo(longest);
        assertThat(new ExtensionValue.Text("").value()).isEmpty();
        assertThat(new ExtensionValue.Text("a\n\tb").value()).hasSize(4);
        for (String bad : List.of(longest + "x", "a\u0000", "a\r", "\u202E", "\uD800", "\uFFFF")) {
            assertThatThrownBy(() -> new ExtensionValue.Text(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at most 2000 characters");
        }
    }

    @Test
    void numbers_are_those_that_every_reader_reads_exactly() {
        assertThat(new ExtensionValue.Whole(Range.MAX_EXACT).value()).isEqualTo(9007199254740991L);
        assertThat(new ExtensionValue.Whole(-Range.MAX_EXACT).value()).isEqualTo(-9007199254740991L);
        for (long bad : new long[] {Range.MAX_EXACT + 1, -Range.MAX_EXACT - 1, Long.MIN_VALUE}) {
            assertThatThrownBy(() -> new ExtensionValue.Whole(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(Long.toString(bad));
        }
    }

    @Test
    void lists_have_at_most_1000_values_and_no_list_among_them() {
        List<ExtensionValue> most = Collections.nCopies(ExtensionValue.MAX_ITEMS, ONE);
        assertThat(new ExtensionValue.Items(most).values()).hasSize(1000);
        List<ExtensionValue> tooMany = Collections.nCopies(ExtensionValue.MAX_ITEMS + 1, ONE);
        List<ExtensionValue> nested = List.of(new ExtensionValue.Items(List.of()));
        for (List<ExtensionValue> bad : List.of(tooMany, nested)) {
            assertThatThrownBy(() -> new ExtensionValue.Items(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at most 1000 values");
        }
    }

    @Test
    void nothing_shows_what_a_place_added() {
        String canary = "13800138000";
        Extensions extensions = Extensions.NONE
                .with("sz:text", new ExtensionValue.Text(canary))
                .with("sz:whole", new ExtensionValue.Whole(Long.parseLong(canary)))
                .with("sz:flag", new ExtensionValue.Flag(true))
                .with("sz:items", new ExtensionValue.Items(List.of(new ExtensionValue.Text(canary))));
        assertThat(extensions).hasToString("Extensions[4]");
        assertThat(extensions.values().values().stream().map(Object::toString))
                .containsExactly("Flag[***]", "Items[1]", "Text[***]", "Whole[***]");
    }
}

package org.jiceng.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.jiceng.text.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReferenceTest {

    private static final String HASH = "sha256:" + "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"a", "guangming", "a-1-", "province-measures"})
    void good_ids_come_back_as_they_were(String text) {
        assertThat(ProfileId.of(text)).hasToString(text);
        assertThat(ProfileId.isValid(text)).isTrue();
        assertThat(pattern(ProfileId.class).matcher(text).matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "1a",
                "-a",
                "a b",
                "a_b",
                "光明",
                "a\n",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void bad_ids_are_refused(String text) {
        assertThat(ProfileId.isValid(text)).isFalse();
        assertThat(pattern(ProfileId.class).matcher(text).matches()).isFalse();
        assertThatThrownBy(() -> ProfileId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_hash_is_sha256_in_lower_case() {
        assertThat(ProfileHash.of(HASH)).hasToString(HASH);
        assertThat(ProfileHash.isValid(HASH)).isTrue();
        for (String bad : new String[] {
            "", "sha256:", HASH.substring(1), HASH + "0", HASH.substring(0, 70), HASH.replace('a', 'A'), HASH + "\n"
        }) {
            assertThat(ProfileHash.isValid(bad)).as(bad).isFalse();
            assertThatThrownBy(() -> ProfileHash.of(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void both_sort_as_text() {
        assertThat(ProfileId.of("a")).isLessThan(ProfileId.of("b"));
        assertThat(ProfileHash.of(HASH)).isEqualByComparingTo(ProfileHash.of(HASH));
    }

    @Test
    void a_reference_may_leave_the_hash_out() {
        assertThat(ProfileReference.of(ProfileId.of("a"))).isEqualTo(new ProfileReference(ProfileId.of("a"), null));
    }

    private static Pattern pattern(Class<?> type) {
        return Pattern.compile(type.getAnnotation(TextForm.class).pattern());
    }
}

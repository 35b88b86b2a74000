package org.jiceng.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.jiceng.finding.Location;
import org.jiceng.id.RecordKind;
import org.junit.jupiter.api.Test;

class KeyedHashTest {

    private static final KeyedHash HASH = KeyedHash.of("a secret of the place".getBytes(StandardCharsets.UTF_8));

    @Test
    void equal_texts_have_equal_hashes_and_another_secret_gives_others() {
        KeyedHash other = KeyedHash.of("another secret of it!".getBytes(StandardCharsets.UTF_8));
        assertThat(HASH.hash("m-1")).isEqualTo(HASH.hash("m-1")).isNotEqualTo(HASH.hash("m-2"));
        assertThat(other.hash("m-1")).isNotEqualTo(HASH.hash("m-1"));
        assertThat(KeyedHash.isHash(HASH.hash("m-1"))).isTrue();
        assertThat(HASH).hasToString("KeyedHash[***]");
    }

    @Test
    void a_hash_has_one_form_that_no_id_has() {
        assertThat(KeyedHash.isHash("m-1")).isFalse();
        assertThat(KeyedHash.isHash("#")).isFalse();
        assertThat(KeyedHash.isHash("#" + "0".repeat(31) + "G")).isFalse();
        assertThat(KeyedHash.isHash("#" + "0".repeat(32))).isTrue();
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatThrownBy(() -> KeyedHash.of(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("16");
    }

    @Test
    void the_place_of_a_record_of_a_person_never_has_its_id() {
        for (RecordKind kind : RecordKind.values()) {
            String key = Location.ofRecord(kind, "id-1").key();
            assertThat(key).as(kind.word()).isEqualTo(kind.isPersonal() ? null : "id-1");
            assertThat(Location.ofRecord(kind, HASH.hash("id-1")).key()).isNotNull();
            assertThat(Location.WHOLE.withKey("id-1").withKey(null).key()).isNull();
        }
    }
}

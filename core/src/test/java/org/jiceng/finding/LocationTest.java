package org.jiceng.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiceng.id.RecordKind;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void places_sort_by_file_record_byte_and_pointer() {
        List<Location> sorted = List.of(
                Location.WHOLE,
                Location.WHOLE.withPointer("/header"),
                Location.ofRecord(RecordKind.DIVISION, "1"),
                Location.ofRecord(RecordKind.GRID, "1"),
                Location.ofRecord(RecordKind.GRID, "2"),
                new Location("a", 1, 0, null, null, -1, ""),
                new Location("a", 9, 50, null, null, -1, ""),
                new Location("a", 2, 20, RecordKind.GRID, "z", 0, "/name"),
                new Location("a", 3, 30, RecordKind.GRID, "y", 1, ""),
                new Location("a", 3, 30, RecordKind.GRID, "y", 1, "/a"),
                new Location("a", 4, 30, RecordKind.GRID, "y", 1, "/a"),
                new Location("b", 1, 0, null, null, -1, ""));
        List<Location> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(sorted);
        for (Location one : sorted) {
            for (Location other : sorted) {
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void a_pointer_begins_with_a_slash_or_is_empty() {
        assertThat(Location.WHOLE.pointer()).isEmpty();
        assertThatThrownBy(() -> Location.WHOLE.withPointer("name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begin with a slash");
    }

    @Test
    void names_are_escaped_in_pointers() {
        assertThat(Location.child("", "name")).isEqualTo("/name");
        assertThat(Location.child("/a", "b/c~d")).isEqualTo("/a/b~1c~0d");
        assertThat(Location.child("/a", "~1")).isEqualTo("/a/~01");
        assertThat(Location.child("/a", "")).isEqualTo("/a/");
    }

    @Test
    void the_pointer_of_a_document_begins_at_its_top() {
        assertThat(new Location("f", 4, 80, RecordKind.GRID, "g", 3, "/name").documentPointer())
                .isEqualTo("/records/3/name");
        assertThat(Location.WHOLE.withPointer("/header/asOf").documentPointer()).isEqualTo("/header/asOf");
    }

    @Test
    void another_position_leaves_the_rest() {
        Location place = new Location("f", 4, 80, RecordKind.GRID, "g", 3, "/name");
        assertThat(place.at(5, 90)).isEqualTo(new Location("f", 5, 90, RecordKind.GRID, "g", 3, "/name"));
        assertThat(place.withPointer("")).isEqualTo(new Location("f", 4, 80, RecordKind.GRID, "g", 3, ""));
    }
}

package org.jiceng.validation.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jiceng.finding.Location;
import org.jiceng.id.RecordKind;

class KeyTableProperties {

    @Property
    void texts_are_numbered_as_a_map_would_number_them(@ForAll @Size(max = 200) List<String> texts) {
        KeyTable table = new KeyTable();
        Map<String, Integer> model = new LinkedHashMap<>();
        for (String text : texts) {
            assertThat(table.find(text)).isEqualTo(model.getOrDefault(text, KeyTable.ABSENT));
            Integer known = model.putIfAbsent(text, model.size());
            assertThat(table.add(text)).isEqualTo(known == null ? model.size() - 1 : known);
        }
        assertThat(table.size()).isEqualTo(model.size());
        model.forEach((text, number) -> {
            assertThat(table.find(text)).isEqualTo(number);
            assertThat(table.text(number)).isEqualTo(text);
        });
    }

    @Property(tries = 20)
    void many_ids_that_look_alike_stay_apart(@ForAll int seed) {
        KeyTable table = new KeyTable();
        for (int i = 0; i < 10_000; i++) {
            assertThat(table.add("g-" + (seed + i))).isEqualTo(i);
        }
        for (int i = 0; i < 10_000; i++) {
            assertThat(table.find("g-" + (seed + i))).isEqualTo(i);
        }
        assertThat(table.find("g-")).isEqualTo(KeyTable.ABSENT);
    }

    @Property
    void places_come_back_as_they_were(@ForAll @Size(max = 50) List<Integer> numbers) {
        Places places = new Places();
        List<Location> kept = new ArrayList<>();
        for (int number : numbers) {
            RecordKind kind = number % 2 == 0 ? RecordKind.GRID : RecordKind.ORGANIZATION;
            String key = number % 3 == 0 ? null : "键-" + number;
            String file = number % 5 == 0 ? null : "a.json";
            Location place = new Location(file, number, number * 9L, kind, key, number * 7L, "/p/" + number % 4);
            assertThat(places.keep(place)).isEqualTo(kept.size());
            kept.add(place);
        }
        for (int i = 0; i < kept.size(); i++) {
            assertThat(places.get(i)).isEqualTo(kept.get(i));
        }
    }
}

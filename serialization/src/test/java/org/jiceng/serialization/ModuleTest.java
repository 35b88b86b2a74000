package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.extension.Extensions;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.GridId;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Our types in an application's own mapper, and in the strict one. */
class ModuleTest {

    private static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new JicengModule()).build();
    private static final JsonMapper STRICT = StrictJson.mapper();

    static List<JsonMapper> mappers() {
        return List.of(PLAIN, STRICT);
    }

    static List<DatasetRecord> records() {
        return Examples.DATASET.records();
    }

    @ParameterizedTest
    @MethodSource("records")
    void both_mappers_write_the_form_of_files_and_read_it_back(DatasetRecord record) {
        String file = new String(Examples.bytes(Dataset.of(Examples.HEADER, List.of(record))), StandardCharsets.UTF_8);
        for (JsonMapper mapper : mappers()) {
            String json = mapper.writeValueAsString(record);
            assertThat(file).contains("\n" + json + "\n");
            assertThat((Object) mapper.readValue(json, record.getClass())).isEqualTo(record);
            assertThat(mapper.readValue(json, DatasetRecord.class)).isEqualTo(record);
            assertThat(mapper.readValue(json.getBytes(StandardCharsets.UTF_8), DatasetRecord.class))
                    .isEqualTo(record);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void members_may_stand_in_any_order(JsonMapper mapper) {
        Grid grid = mapper.readValue(
                "{\"division\":\"999911001\",\"gridKind\":\"base\",\"name\":\"n\",\"system\":\"party\",\"id\":\"g\","
                        + "\"kind\":\"grid\"}",
                Grid.class);
        assertThat(grid.id()).isEqualTo(GridId.of("g"));
        assertThat(mapper.readValue("{\"name\":\"x\",\"type\":\"named\"}", Place.class))
                .isEqualTo(new Place.Named("x"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void single_values_stand_as_in_files(JsonMapper mapper) {
        assertThat(mapper.writeValueAsString(GridKind.BASE)).isEqualTo("\"base\"");
        assertThat(mapper.writeValueAsString(PartyForm.HUB_HOUSEHOLD)).isEqualTo("\"hub-household\"");
        assertThat(mapper.readValue("\"hub-household\"", PartyForm.class)).isEqualTo(PartyForm.HUB_HOUSEHOLD);
        assertThat(mapper.writeValueAsString(GridId.of("g-1"))).isEqualTo("\"g-1\"");
        assertThat(mapper.readValue("\"g-1\"", GridId.class)).isEqualTo(GridId.of("g-1"));
        assertThat(mapper.writeValueAsString(new Place.Named("x"))).isEqualTo("{\"type\":\"named\",\"name\":\"x\"}");
        assertThat(mapper.writeValueAsString(Examples.HEADER)).startsWith("{\"issuer\":");
        assertThat(mapper.readValue(mapper.writeValueAsString(Examples.HEADER), DatasetHeader.class))
                .isEqualTo(Examples.HEADER);
        assertThat(mapper.readValue(mapper.writeValueAsString(Examples.EXTENSIONS), Extensions.class))
                .isEqualTo(Examples.EXTENSIONS);
        assertThat(mapper.readValue("{\"type\":\"party\",\"form\":\"branch\"}", OrganizationDetails.class))
                .isInstanceOf(OrganizationDetails.class);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void our_records_stand_inside_of_those_of_an_application(JsonMapper mapper) {
        Visit visit = new Visit("me", Examples.GRID, List.of(Examples.DIVISION), new Place.Named("x"), null);
        String json = mapper.writeValueAsString(visit);
        assertThat(json).contains("\"grid\":{\"kind\":\"grid\",\"id\":\"g-0012\"", "\"place\":{\"type\":\"named\"");
        assertThat(mapper.readValue(json, Visit.class)).isEqualTo(visit);
        List<DatasetRecord> list = List.of(Examples.GRID, Examples.DIVISION, Examples.ORGANIZATION);
        String array =
                mapper.writerFor(new TypeReference<List<DatasetRecord>>() {}).writeValueAsString(list);
        assertThat(mapper.readValue(array, new TypeReference<List<DatasetRecord>>() {}))
                .isEqualTo(list);
        assertThat(mapper.convertValue(mapper.valueToTree(Examples.GRID), Grid.class))
                .isEqualTo(Examples.GRID);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void all_problems_are_listed_with_their_places_and_without_values(JsonMapper mapper) {
        String canary = "13800138000";
        String json = "{\"by\":\"me\",\"grid\":{\"kind\":\"grid\",\"id\":\"g " + canary + "\",\"name\":" + canary
                + ",\"gridKind\":\"" + canary + "\",\"division\":null,\"tel" + canary + "\":1,\"lines\":[\"" + canary
                + "\"],\"extensions\":{\"a:b\":" + canary + ".5}},\"divisions\":[]}";
        assertThatThrownBy(() -> mapper.readValue(json, Visit.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("Not a Grid: ")
                .hasMessageContainingAll(
                        "json.bad-value at /id",
                        "json.wrong-type at /name",
                        "json.unknown-word at /gridKind",
                        "json.null at /division",
                        "json.unknown-property at /***",
                        "json.unknown-word at /lines/0",
                        "json.not-whole at /extensions/a:b",
                        "json.missing-property at /system")
                .satisfies(e -> {
                    for (Throwable each = e; each != null; each = each.getCause()) {
                        assertThat(each.toString()).doesNotContain(canary);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"grid\",{}]",
                "\"g\"",
                "7",
                "{}",
                "{\"kind\":\"division\",\"code\":\"999911\",\"name\":\"x\",\"level\":\"county\"}",
                "{\"kind\":\"grid\",\"id\":\"g\",\"name\":\"\\ud800\",\"system\":\"party\",\"gridKind\":\"base\","
                        + "\"division\":\"999911001\"}",
                "{\"kind\":\"grid\",\"id\":\"g\",\"name\":\"x\",\"system\":\"party\",\"gridKind\":\"base\","
                        + "\"division\":\"999911001\",\"name\":\"x\"}",
                "{\"kind\":\"grid\",\"id\":\"g\",\"name\":\"x\",\"system\":\"party\",\"gridKind\":\"base\","
                        + "\"division\":\"999911001\",\"households\":\"1\"}"
            })
    void what_is_no_grid_is_refused_by_both_mappers(String json) {
        for (JsonMapper mapper : mappers()) {
            assertThatThrownBy(() -> mapper.readValue(json, Grid.class)).isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void the_strict_mapper_refuses_what_concerns_the_whole_text() {
        String good = STRICT.writeValueAsString(Examples.GRID);
        byte[] utf16 = good.getBytes(StandardCharsets.UTF_16);
        byte[] mark = ("\uFEFF" + good).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> STRICT.readValue(utf16, Grid.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> STRICT.readValue(mark, Grid.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> STRICT.readValue(good + " 1", Grid.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> STRICT.readValue("{\"by\":\"a\",\"by\":\"b\"}", Visit.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> STRICT.readValue("{\"by\":\"a\",\"to\":\"b\"}", Visit.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> STRICT.readValue("[".repeat(40), List.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void a_mapper_writes_nothing_that_no_file_may_have() {
        Grid unfit = Examples.GRID.toBuilder().name("a\uD800").build();
        for (JsonMapper mapper : mappers()) {
            assertThatThrownBy(() -> mapper.writeValueAsString(unfit)).hasMessageContaining("lone-surrogate");
        }
    }

    @Test
    void the_kind_of_a_record_leaves_its_name_to_the_discriminator() {
        assertThat(JsonNames.of(Grid.class, "kind")).isEqualTo("gridKind");
        assertThat(JsonNames.of(Organization.class, "kind")).isEqualTo("organizationKind");
        assertThat(JsonNames.of(Grid.class, "name")).isEqualTo("name");
        assertThat(JsonNames.of(Grid.class, "noSuch")).isEqualTo("noSuch");
        assertThat(JsonNames.of(Visit.class, "kind")).isEqualTo("kind");
    }

    @Test
    void property_names_of_a_record_are_unique() {
        int seen = 0;
        for (Class<?> type : List.of(Grid.class, Organization.class, Division.class, DatasetHeader.class)) {
            Set<String> names = new HashSet<>(Set.of("kind"));
            for (java.lang.reflect.RecordComponent component : type.getRecordComponents()) {
                assertThat(names.add(JsonNames.of(type, component.getName())))
                        .as("%s.%s", type.getSimpleName(), component.getName())
                        .isTrue();
                seen++;
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(35);
    }
}

package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.id.DatasetRecord;
import org.jiceng.member.Member;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** How members and points stand in JSON. */
class PeopleJsonTest {

    private static final JsonMapper MAPPER = StrictJson.mapper();

    private static final String ENTRY = "{\"kind\":\"points-entry\",\"id\":\"pe-1\",\"account\":{\"type\":\"member\","
            + "\"member\":\"m-1\",\"ledger\":\"redeemable\"},\"amount\":5,"
            + "\"effectiveAt\":\"2026-03-01T08:00:00+08:00\",\"recordedAt\":\"2026-03-01T09:00:00+08:00\","
            + "\"scheme\":{\"id\":\"illustrative-volunteer\",\"version\":\"1\"},\"idempotencyKey\":\"k-1\","
            + "\"posting\":POSTING,\"extensions\":{\"place:note\":\"备注\"}}";

    static Stream<String> records() {
        return Stream.concat(people(), postings().map(posting -> ENTRY.replace("POSTING", posting)));
    }

    private static Stream<String> people() {
        return Stream.of(
                "{\"kind\":\"member\",\"id\":\"m-1\"}",
                "{\"kind\":\"member\",\"id\":\"m-1\",\"name\":\"甲乙\",\"kinds\":[\"volunteer\",\"place:helper\"],"
                        + "\"politicalStatus\":\"masses\",\"organization\":\"o-1\","
                        + "\"serves\":[{\"type\":\"complex\",\"complex\":\"c-1\"}],\"contact\":\"13800138000\","
                        + "\"identity\":\"440524188001010014\",\"birthYear\":1880,"
                        + "\"guardianConsent\":{\"givenOn\":\"1900-01-01\",\"withdrawnOn\":\"1901-01-01\"},"
                        + "\"skills\":[\"修水管\"],\"serviceIntents\":[\"陪伴老人\"],"
                        + "\"extensions\":{\"place:note\":\"备注\"}}",
                post("{\"type\":\"organization\",\"organization\":\"o-1\"}"),
                post("{\"type\":\"grid\",\"grid\":\"g-1\"}"),
                post("{\"type\":\"complex\",\"complex\":\"c-1\"}"),
                post("{\"type\":\"building\",\"building\":\"b-1\"}"),
                post("{\"type\":\"division\",\"division\":\"999911001\"}"),
                registration("{\"type\":\"community\",\"community\":\"999911001001\"}"),
                registration("{\"type\":\"grid\",\"grid\":\"g-1\"}"),
                registration("{\"type\":\"complex\",\"complex\":\"c-1\"}"),
                registration("{\"type\":\"centre\",\"centre\":\"o-1\"}"),
                "{\"kind\":\"employment\",\"id\":\"e-1\",\"member\":\"m-1\",\"postClass\":\"community-head\","
                        + "\"grade\":\"三级\",\"hiredOn\":\"2020-01-01\",\"endedOn\":\"2025-12-31\","
                        + "\"education\":\"undergraduate\",\"qualification\":\"social-worker\"}",
                "{\"kind\":\"points-balance\",\"account\":{\"type\":\"team\",\"team\":\"o-1\","
                        + "\"ledger\":\"time-bank\"},\"balance\":-5,\"asOf\":\"2026-03-01T08:00:00+08:00\"}");
    }

    private static String post(String seat) {
        return "{\"kind\":\"post\",\"id\":\"p-1\",\"member\":\"m-1\",\"role\":\"grid-leader\",\"in\":" + seat
                + ",\"period\":{\"firstDay\":\"2026-01-01\"},\"filledSince\":\"2026-01-01\"}";
    }

    private static String registration(String place) {
        return "{\"kind\":\"registration\",\"id\":\"r-1\",\"member\":\"m-1\","
                + "\"registrationKind\":\"dual-check-in\",\"place\":" + place
                + ",\"on\":\"2026-01-01\",\"until\":\"2026-06-30\"}";
    }

    private static Stream<String> postings() {
        return Stream.of(
                "{\"type\":\"award\",\"rule\":\"clue\",\"activity\":\"act-1\",\"minutes\":30}",
                "{\"type\":\"award\",\"rule\":\"clue\"}",
                "{\"type\":\"deduction\",\"rule\":\"clue\"}",
                "{\"type\":\"deduction\"}",
                "{\"type\":\"redemption\",\"item\":\"haircut\",\"kind\":\"service\"}",
                "{\"type\":\"transfer\",\"to\":{\"type\":\"team\",\"team\":\"o-1\",\"ledger\":\"redeemable\"}}",
                "{\"type\":\"adjustment\",\"direction\":\"decrease\",\"reason\":\"核对\",\"approver\":\"m-9\"}",
                "{\"type\":\"reversal\",\"of\":\"pe-0\"}",
                "{\"type\":\"expiry\",\"of\":\"pe-0\"}");
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_is_read_is_written_again(String json) {
        DatasetRecord record = MAPPER.readValue(json, DatasetRecord.class);
        String written = MAPPER.writeValueAsString(record);
        assertThat(written).isEqualTo(json);
        assertThat(MAPPER.readValue(written, DatasetRecord.class)).isEqualTo(record);
        assertThat(MAPPER.readValue(json, record.getClass())).isEqualTo(record);
    }

    @Test
    void there_is_a_document_for_every_posting() {
        List<Class<?>> seen = new ArrayList<>();
        postings()
                .map(posting -> MAPPER.readValue(ENTRY.replace("POSTING", posting), PointsEntry.class))
                .forEach(entry -> seen.add(entry.posting().getClass()));
        assertThat(seen).contains(Posting.class.getPermittedSubclasses());
    }

    @Test
    void schemes_have_a_json_form() {
        for (PointsScheme scheme : PointsSchemes.all()) {
            String json = MAPPER.writeValueAsString(scheme);
            assertThat(MAPPER.readValue(json, PointsScheme.class)).isEqualTo(scheme);
        }
        assertThat(MAPPER.writeValueAsString(PointsSchemes.SAFETY_OFFICER_REWARD))
                .isEqualTo("{\"id\":\"safety-officer-reward\",\"version\":\"1\",\"name\":\"平安员奖励基金\","
                        + "\"status\":\"reported\",\"ledger\":\"cash-reward\",\"unitsPerPoint\":100,"
                        + "\"rules\":[{\"id\":\"case\",\"name\":\"报送矛盾纠纷线索\","
                        + "\"rate\":{\"type\":\"between\",\"min\":5000,\"max\":1000000}}],\"fund\":100000000}");
    }

    @Test
    void what_is_refused_is_named_by_its_place_and_never_repeated() {
        for (String bad : List.of(
                "{\"kind\":\"member\",\"id\":\"canary id\"}",
                "{\"kind\":\"member\",\"id\":\"m-1\",\"contact\":\"canary\"}",
                "{\"kind\":\"member\",\"id\":\"m-1\",\"identity\":\"canary\"}",
                "{\"kind\":\"member\",\"id\":\"m-1\",\"kinds\":[\"canary\"]}",
                "{\"kind\":\"member\",\"id\":\"m-1\",\"name\":\"canary\\u0007\"}",
                "{\"kind\":\"member\",\"id\":\"m-1\",\"birthYear\":\"canary\"}")) {
            assertThatThrownBy(() -> MAPPER.readValue(bad, Member.class))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageContaining(" at /")
                    .hasMessageNotContaining("canary");
        }
    }
}

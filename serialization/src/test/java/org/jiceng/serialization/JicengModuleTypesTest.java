package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionLevel;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.PostalCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.MemberId;
import org.jiceng.id.RequestId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every type of the model has its form in an application's own types, or none at all; nothing is guessed. */
class JicengModuleTypesTest {

    private static final JsonMapper MAPPER = StrictJson.mapper();

    /** A record of an application. */
    record Contact(PersonName name, PhoneNumber phone, CitizenId identity, MemberId member, RequestId request) {}

    @Test
    void protected_values_are_written_and_read_as_their_texts() {
        Contact contact = new Contact(
                PersonName.of("某甲"),
                PhoneNumber.of("13800138000"),
                CitizenId.of("440524188001010014"),
                MemberId.of("m-1"),
                RequestId.of("sr-1"));
        String json = MAPPER.writeValueAsString(contact);
        assertThat(json)
                .isEqualTo("{\"name\":\"某甲\",\"phone\":\"13800138000\",\"identity\":\"440524188001010014\","
                        + "\"member\":\"m-1\",\"request\":\"sr-1\"}");
        assertThat(MAPPER.readValue(json, Contact.class)).isEqualTo(contact);
    }

    @Test
    void words_and_codes_are_texts_too() {
        assertThat(MAPPER.writeValueAsString(DivisionLevel.VILLAGE)).isEqualTo("\"village\"");
        assertThat(MAPPER.writeValueAsString(Severity.ERROR)).isEqualTo("\"error\"");
        assertThat(MAPPER.writeValueAsString(PostalCode.of("518000"))).isEqualTo("\"518000\"");
        assertThat(MAPPER.readValue("\"518000\"", PostalCode.class)).isEqualTo(PostalCode.of("518000"));
    }

    @Test
    void a_refused_value_is_not_repeated() {
        assertThatThrownBy(() -> MAPPER.readValue("\"440524188001010015\"", CitizenId.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("json.bad-value")
                .hasMessageNotContaining("4405");
    }

    @Test
    void types_without_a_json_form_fail_instead_of_being_guessed() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Location.WHOLE))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("has no JSON form");
        assertThatThrownBy(() -> MAPPER.readValue("{}", Location.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("has no JSON form");
    }
}

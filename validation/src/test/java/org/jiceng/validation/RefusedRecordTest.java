package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.grid.Grid;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.serialization.ReadMode;
import org.jiceng.serialization.Reading;
import org.jiceng.serialization.StrictJson;
import org.junit.jupiter.api.Test;

/** A record that was refused is read again from its own bytes: all of its problems come back, each at its byte. */
class RefusedRecordTest {

    private static final String HEAD = "{\"format\":\"jiceng/1\",\n\"header\":{\"issuer\":\"示例\",\"issuedAt\":"
            + "\"2026-01-31T08:00:00+08:00\",\"asOf\":\"2026-01-01\",\"division\":\"999911\",\"coverage\":\"complete\","
            + "\"nature\":\"synthetic\"},\n\"records\":[\n"
            + "{\"kind\":\"division\",\"code\":\"999911001\",\"name\":\"街道😀\",\"level\":\"township\"},\n";

    /** A mark stands in front of what each finding is about. */
    private static final String MARKED = """
            {"kind":"grid","id":¦"g 1","name":¦"\u3000",
            "system":"unified","gridKind":¦"bsae","division":¦"440311",
            "households":¦-1,"population":¦"many",¦"population":1,
            "lines":["health",¦null],"period":{"firstDay":"2026-02-01","lastDay":¦"2026-01-31",
            ¦"why":{"a":1,¦"a":2}},"extensions":{¦"key":1,"a:b":¦1.5}}""";

    private static final List<String> EXPECTED = List.of(
            "json.bad-value /records/1/id",
            "text.blank /records/1/name",
            "json.unknown-word /records/1/gridKind",
            "division.level.not-allowed /records/1/division",
            "number.out-of-range /records/1/households",
            "json.wrong-type /records/1/population",
            "json.duplicate-key /records/1/population",
            "json.null /records/1/lines/1",
            "date-range.reversed /records/1/period/lastDay",
            "json.unknown-property /records/1/period/why",
            "json.duplicate-key /records/1/period/why/a",
            "json.bad-extension-key /records/1/extensions/key",
            "json.not-whole /records/1/extensions/a:b");

    @Test
    void everything_comes_back_with_code_pointer_line_and_byte() {
        List<String> expected = new ArrayList<>();
        String plain = HEAD;
        int at = 0;
        for (int i = 0; i < MARKED.length(); i++) {
            if (MARKED.charAt(i) == '¦') {
                long line = 1 + plain.chars().filter(c -> c == '\n').count();
                expected.add(EXPECTED.get(at++) + " @" + line + ":" + plain.getBytes(StandardCharsets.UTF_8).length);
            } else {
                plain += MARKED.charAt(i);
            }
        }
        plain += "\n],\n\"trailer\":{\"counts\":{\"division\":1,\"grid\":1}}}\n";
        assertThat(at).isEqualTo(EXPECTED.size());
        assertThat(linesOf(plain, ReadMode.STRICT)).containsExactlyElementsOf(expected);
        // Lenient reading keeps quiet about unknown properties and says all the rest, at the same places.
        expected.removeIf(line -> line.startsWith("json.unknown-property"));
        assertThat(linesOf(plain, ReadMode.LENIENT)).containsExactlyElementsOf(expected);
    }

    @Test
    void an_unknown_property_or_a_repeated_name_hides_no_constraint_across_properties() {
        String json = "{\"kind\":\"grid\",\"id\":\"g-1\",\"name\":\"网格\",\"system\":\"unified\",\"gridKind\":\"base\","
                + "\"division\":\"999911001003\",\"period\":{\"firstDay\":\"2026-02-01\",\"lastDay\":\"2026-01-31\"},"
                + "\"households\":-1,";
        for (String more : List.of("\"colour\":1}", "\"households\":-1}")) {
            Reading<Grid> reading = StrictJson.read((json + more).getBytes(StandardCharsets.UTF_8), Grid.class);
            assertThat(reading.value()).isEmpty();
            assertThat(reading.findings()).hasSize(1);
            assertThat(reading.salvaged()).isPresent();
            assertThat(Checker.standard().check(reading))
                    .extracting(each -> each.code().value())
                    .containsExactly("date-range.reversed", "number.out-of-range");
        }
    }

    @Test
    void a_record_that_could_be_read_has_its_constraints_at_their_bytes_too() {
        String json =
                "{\"kind\":\"grid\",\"id\":\"g-1\",\"name\":\"网格\",\"system\":\"unified\",\"gridKind\":\"base\",\n"
                        + "\"division\":\"999911001003\",\"households\":  -1}";
        Reading<Grid> reading = StrictJson.read(json.getBytes(StandardCharsets.UTF_8), Grid.class);
        assertThat(reading.findings()).isEmpty();
        List<Finding> findings = Checker.standard().check(reading);
        assertThat(findings).hasSize(1);
        Location place = findings.get(0).location();
        assertThat(place.pointer()).isEqualTo("/households");
        assertThat(place.line()).isEqualTo(2);
        int expected = json.substring(0, json.indexOf("-1}")).getBytes(StandardCharsets.UTF_8).length;
        assertThat(place.byteOffset()).isEqualTo(expected);
    }

    private static List<String> linesOf(String text, ReadMode mode) {
        List<Finding> findings = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (ExchangeReader reader =
                ExchangeReader.open(new ByteArrayInputStream(bytes), "test.json", ReadLimits.standard(), mode)) {
            reader.forEach(reading -> {
                findings.addAll(reading.findings());
                findings.addAll(Checker.standard().check(reading));
            });
            assertThat(reader.findings()).isEmpty();
        }
        findings.sort(Comparator.comparingLong(each -> each.location().byteOffset()));
        return findings.stream()
                .map(each -> each.code() + " " + each.location().documentPointer() + " @"
                        + each.location().line() + ":" + each.location().byteOffset())
                .toList();
    }
}

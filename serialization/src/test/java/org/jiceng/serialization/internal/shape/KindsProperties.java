package org.jiceng.serialization.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.LenientJson;
import org.jiceng.serialization.Preserved;
import org.jiceng.serialization.Reading;
import org.jiceng.serialization.StrictJson;
import org.jiceng.serialization.testing.AnyRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The laws of the round trip, for every kind of record. */
class KindsProperties {

    private static final JsonMapper MAPPER = StrictJson.mapper();
    private static final Map<RecordKind, Integer> SEEN = new EnumMap<>(RecordKind.class);
    private static final List<String> VALUES = List.of(
            "1.10",
            "null",
            "true",
            "-0",
            "1E400",
            "-0.0e-7",
            "123456789012345678901234567890.000",
            "\"\"",
            "\"a\\\"\\\\/\\n\uD83D\uDE00\"",
            "[]",
            "{}",
            "[1.0,{\"z\":null,\"a\":[0.10]},\"x\"]",
            "{\"\":{\"kind\":\"grid\"},\"b\":1e0}");
    private static final List<String> NAMES = List.of("colour", "x y", "", "a/b~c", "Name", "13800138000", "新");

    private static int leftovers;

    @AfterContainer
    static void every_kind_was_seen() {
        System.out.println("round trips by kind: " + SEEN + ", unknown properties kept: " + leftovers);
        assertThat(SEEN.keySet()).containsExactlyInAnyOrder(RecordKind.values());
        assertThat(leftovers).isGreaterThan(500);
    }

    @Property(tries = 600)
    void what_was_written_is_read_as_an_equal_record_and_written_as_the_same_bytes(
            @ForAll("records") DatasetRecord record) {
        String json = MAPPER.writeValueAsString(record);
        Reading<DatasetRecord> reading = StrictJson.read(utf8(json), DatasetRecord.class);
        assertThat(reading.findings()).as(json).isEmpty();
        assertThat(reading.value()).contains(record);
        assertThat(MAPPER.writeValueAsString(reading.value().orElseThrow())).isEqualTo(json);
        assertThat(LenientJson.read(utf8(json), DatasetRecord.class).value()).contains(record);
        SEEN.merge(record.recordKind(), 1, Integer::sum);
    }

    @Property(tries = 400)
    void what_was_read_in_another_form_is_written_in_the_canonical_one(
            @ForAll("records") DatasetRecord record, @ForAll long seed) {
        String canonical = MAPPER.writeValueAsString(record);
        String other = new Otherwise(new Random(seed)).write(NodeWriter.tree(canonical));
        Reading<DatasetRecord> reading = StrictJson.read(utf8(other), DatasetRecord.class);
        assertThat(reading.findings()).as(other).isEmpty();
        assertThat(MAPPER.writeValueAsString(reading.value().orElseThrow()))
                .as(other)
                .isEqualTo(canonical);
    }

    @Property(tries = 600)
    void lenient_reading_and_writing_lose_no_property(@ForAll("records") DatasetRecord record, @ForAll long seed) {
        String known = MAPPER.writeValueAsString(record);
        Random random = new Random(seed);
        Node expected = planted(NodeWriter.tree(known), random);
        String canonical = NodeWriter.text(expected);
        String shuffled = new Otherwise(random).withUnknownAnywhere(expected, NodeWriter.tree(known));
        Reading<DatasetRecord> reading = LenientJson.read(utf8(shuffled), DatasetRecord.class);
        assertThat(reading.findings()).as(shuffled).isEmpty();
        assertThat(reading.value()).contains(record);
        Preserved<DatasetRecord> preserved = reading.preserved().orElseThrow();
        assertThat(MAPPER.writeValueAsString(preserved)).as(shuffled).isEqualTo(canonical);
        assertThat(MAPPER.readValue(shuffled, new TypeReference<Preserved<DatasetRecord>>() {}))
                .isEqualTo(preserved);
        assertThat(MAPPER.writeValueAsString(preserved.withValue(record))).isEqualTo(canonical);
        assertThat(StrictJson.read(utf8(shuffled), DatasetRecord.class).value().isEmpty())
                .as("strict reading refuses exactly what has unknown properties")
                .isEqualTo(!preserved.unknownProperties().isEmpty());
        leftovers += preserved.unknownProperties().size();
    }

    /** Adds unknown members behind the known ones of any object, but for extensions, whose members are all known. */
    private static Node planted(Node node, Random random) {
        if (node instanceof Node.Obj object) {
            List<Node.Member> members = new ArrayList<>();
            for (Node.Member each : object.members()) {
                Node value = each.name().equals("extensions") ? each.value() : planted(each.value(), random);
                members.add(new Node.Member(each.name(), -1, value));
            }
            List<String> names = new ArrayList<>(NAMES);
            Collections.shuffle(names, random);
            for (int i = random.nextInt(5) - 2; i > 0; i--) {
                members.add(
                        new Node.Member(names.get(i), -2, NodeWriter.tree(VALUES.get(random.nextInt(VALUES.size())))));
            }
            return new Node.Obj(members, -1);
        }
        if (node instanceof Node.Arr array) {
            return new Node.Arr(
                    array.elements().stream().map(each -> planted(each, random)).toList(), -1);
        }
        return node;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<DatasetRecord> records() {
        return Arbitraries.of(RecordKind.values())
                .flatMap(kind -> AnyRecord.of(RecordTypes.typeOf(kind)).map(record -> (DatasetRecord) record));
    }

    /** Writes a tree in another form that means the same: other white space, escapes, numbers and orders of members. */
    private record Otherwise(Random random) {

        String write(Node tree) {
            StringBuilder out = new StringBuilder();
            write(tree, true, out);
            return out.toString();
        }

        /** Mixes unknown members among the known ones, each group in its own order, and changes nothing else. */
        String withUnknownAnywhere(Node tree, Node known) {
            assertThat(known).isInstanceOf(Node.Obj.class);
            StringBuilder out = new StringBuilder();
            write(mixed(tree), false, out);
            return out.toString();
        }

        private Node mixed(Node node) {
            if (node instanceof Node.Arr array) {
                return new Node.Arr(array.elements().stream().map(this::mixed).toList(), -1);
            }
            if (!(node instanceof Node.Obj object)) {
                return node;
            }
            List<Node.Member> unknown = new ArrayList<>();
            List<Node.Member> others = new ArrayList<>();
            for (Node.Member each : object.members()) {
                boolean planted = each.nameOffset() == -2;
                (planted ? unknown : others)
                        .add(planted ? each : new Node.Member(each.name(), -1, mixed(each.value())));
            }
            List<Node.Member> members = new ArrayList<>();
            while (!unknown.isEmpty() || !others.isEmpty()) {
                boolean takeUnknown = others.isEmpty() || (!unknown.isEmpty() && random.nextBoolean());
                members.add((takeUnknown ? unknown : others).remove(0));
            }
            return new Node.Obj(members, -1);
        }

        private void write(Node node, boolean shuffle, StringBuilder out) {
            space(out);
            if (node instanceof Node.Obj object) {
                List<Node.Member> members = new ArrayList<>(object.members());
                if (shuffle) {
                    Collections.shuffle(members, random);
                }
                String separator = "{";
                for (Node.Member each : members) {
                    out.append(separator);
                    space(out);
                    text(each.name(), out);
                    space(out);
                    out.append(':');
                    write(each.value(), shuffle, out);
                    separator = ",";
                }
                out.append(members.isEmpty() ? "{}" : "}");
            } else if (node instanceof Node.Arr array) {
                out.append('[');
                for (int i = 0; i < array.elements().size(); i++) {
                    out.append(i == 0 ? "" : ",");
                    write(array.elements().get(i), shuffle, out);
                }
                out.append(']');
            } else if (node instanceof Node.Text text) {
                text(text.value(), out);
            } else if (node instanceof Node.Num number) {
                out.append(number.value());
                out.append(shuffle ? List.of("", ".0", "e0", ".00E+0").get(random.nextInt(4)) : "");
            } else {
                out.append(NodeWriter.text(node));
            }
            space(out);
        }

        private void space(StringBuilder out) {
            out.append(
                    random.nextInt(6) == 0 ? List.of(" ", "\n", "\t ", "\r\n").get(random.nextInt(4)) : "");
        }

        private void text(String text, StringBuilder out) {
            out.append('"');
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean must = c < ' ' || c == '"' || c == '\\';
                // Half of a pair alone is no text, so a pair is never taken apart.
                boolean may = !Character.isSurrogate(c);
                if (must || (may && random.nextInt(10) == 0)) {
                    out.append(String.format(
                            java.util.Locale.ROOT, random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
                } else {
                    out.append(c);
                }
            }
            out.append('"');
        }
    }
}

package org.jiceng.serialization.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.serialization.testing.Records;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The two ways of reading belong together: whatever the fast one accepts, the diagnosis accepts as the same value. */
class TwoReadersProperties {

    private static final JsonFactory FACTORY = JsonFactories.create(ReadLimits.standard());
    private static final NodeReader NODES = new NodeReader(ReadLimits.standard());

    private static int fastAccepted;
    private static int onlyDiagnosisAccepted;
    private static int bothRefused;

    @AfterContainer
    static void print_how_often_each_happened() {
        System.out.println("two readers: both accepted " + fastAccepted + ", only the diagnosis "
                + onlyDiagnosisAccepted + ", both refused " + bothRefused);
        assertThat(fastAccepted).isGreaterThan(200);
        assertThat(onlyDiagnosisAccepted).isGreaterThan(50);
        assertThat(bothRefused).isGreaterThan(200);
    }

    @Property(tries = 300)
    void both_read_what_was_written(@ForAll("records") DatasetRecord record, @ForAll("headers") DatasetHeader header) {
        assertThat(diagnosed(Shapes.records(), written(Shapes.records(), record)))
                .isEqualTo(record);
        assertThat(diagnosed(Shapes.header(), written(Shapes.header(), header))).isEqualTo(header);
        assertThat(fast(Shapes.header(), written(Shapes.header(), header))).isEqualTo(header);
        assertThat(fast(Shapes.records(), written(Shapes.records(), record)))
                .as("what is written needs no diagnosis")
                .isEqualTo(record);
        holds(Shapes.records(), written(Shapes.records(), record));
    }

    @Property(tries = 1500)
    void the_fast_reader_accepts_nothing_that_the_diagnosis_refuses(
            @ForAll("records") DatasetRecord record, @ForAll("edits") List<Edit> edits) {
        String json = new String(written(Shapes.records(), record), StandardCharsets.UTF_8);
        for (Edit edit : edits) {
            json = edit.apply(json);
        }
        holds(Shapes.records(), json.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 100)
    void a_kind_that_does_not_stand_first_is_left_to_the_diagnosis(@ForAll("records") DatasetRecord record) {
        String json = new String(written(Shapes.records(), record), StandardCharsets.UTF_8);
        int end = json.indexOf(',');
        String moved = "{" + json.substring(end + 1, json.length() - 1) + "," + json.substring(1, end) + "}";
        assertThat(fast(Shapes.records(), moved.getBytes(StandardCharsets.UTF_8)))
                .isNull();
        holds(Shapes.records(), moved.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> void holds(Shape<T> shape, byte[] json) {
        T fast = fast(shape, json);
        Diagnosis out = new Diagnosis();
        Node tree = NODES.read(json, out);
        T diagnosed = tree == null ? null : shape.diagnose(tree, "", out);
        boolean accepted = diagnosed != null && out.problems().isEmpty();
        if (fast != null) {
            assertThat(out.problems()).as("what the fast reader accepted").isEmpty();
            assertThat(diagnosed).isEqualTo(fast);
            fastAccepted++;
        } else if (accepted) {
            onlyDiagnosisAccepted++;
        } else {
            assertThat(out.problems()).as("a refusal has a reason").isNotEmpty();
            bothRefused++;
        }
        if (diagnosed != null && accepted) {
            T again = diagnosed(shape, written(shape, diagnosed));
            assertThat(again).as("what was read can be written and read").isEqualTo(diagnosed);
        }
    }

    private static <T> @Nullable T fast(Shape<T> shape, byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            T value = shape.read(parser);
            return parser.nextToken() == null ? value : null;
        } catch (Refusal | JacksonException refused) {
            return null;
        }
    }

    private static <T> T diagnosed(Shape<T> shape, byte[] json) {
        Diagnosis out = new Diagnosis();
        Node tree = NODES.read(json, out);
        T value = tree == null ? null : shape.diagnose(tree, "", out);
        assertThat(out.problems()).isEmpty();
        return java.util.Objects.requireNonNull(value);
    }

    private static <T> byte[] written(Shape<T> shape, T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            shape.write(value, generator);
        }
        return out.toByteArray();
    }

    /** A change of a JSON text: a token is replaced, or something is put in, at a place that is a part of its length. */
    record Edit(int place, String find, String replacement) {

        String apply(String json) {
            int from = (int) ((long) place * json.length() / 1000);
            int at = json.indexOf(find, from);
            at = at < 0 ? json.indexOf(find) : at;
            return at < 0 ? json : json.substring(0, at) + replacement + json.substring(at + find.length());
        }
    }

    @Provide
    Arbitrary<DatasetRecord> records() {
        return Records.any();
    }

    @Provide
    Arbitrary<DatasetHeader> headers() {
        return Records.headers();
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Arbitraries.oneOf(tokens(), members()).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Edit> tokens() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of("\"", ":", ",", "{", "}", "[", "]", ":\"", "\",\"", "0", "-", "true"),
                        Arbitraries.of(
                                "",
                                " ",
                                "\"",
                                ":",
                                ",",
                                "{",
                                "}",
                                "[",
                                "]",
                                "null",
                                "1",
                                "1.0",
                                "1e0",
                                "-0",
                                "0.5",
                                "\\u0061",
                                "\\ud800",
                                "\uFFFF",
                                "\"x\":1,",
                                "\"name\":\"n\",",
                                "\"type\":\"grid\",",
                                "[]",
                                "{}",
                                "\"\"",
                                "\"\",",
                                "2024-02-30",
                                "\n"))
                .as(Edit::new);
    }

    private static Arbitrary<Edit> members() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(
                                "{\"kind\":\"grid\",",
                                "{\"kind\":\"organization\",",
                                "\"name\":",
                                "\"id\":",
                                "\"households\":",
                                "\"lines\":",
                                "\"period\":",
                                "\"extensions\":",
                                "\"serves\":",
                                "\"level\":"),
                        Arbitraries.of(
                                "{",
                                "{\"kind\":\"division\",",
                                "\"name\":",
                                "\"name\":\"n\",\"name\":",
                                "\"id\":",
                                "\"kind\":\"grid\",\"id\":",
                                "\"households\":1e1,\"population\":",
                                "\"lines\":[],\"x\":",
                                "\"extensions\":{},\"y\":",
                                "\"period\":{},\"period\":",
                                "\"level\":\"village\",\"z\":"))
                .as(Edit::new);
    }
}

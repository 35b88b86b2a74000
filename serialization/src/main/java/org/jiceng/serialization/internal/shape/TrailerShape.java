package org.jiceng.serialization.internal.shape;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiceng.finding.Location;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The trailer as an object: the counts by kind, and in a stream the hash. */
public final class TrailerShape extends Shape<Trailer> {

    /** The shape of the trailer of a document. */
    public static final TrailerShape TRAILER = new TrailerShape(List.of("counts"));

    /** The shape of the trailer of a stream. */
    public static final TrailerShape OF_STREAM = new TrailerShape(List.of("counts", "sha256"));

    private static final String COUNTS = "counts";
    private static final String HASH = "sha256";
    private static final Pattern HASH_FORM = Pattern.compile("[0-9a-f]{64}");

    private final List<String> names;

    private TrailerShape(List<String> names) {
        this.names = names;
    }

    /** Leaves all reading to the diagnosis: there is one trailer in a file. */
    @Override
    public Trailer read(JsonParser parser) {
        throw refusal(JsonFindings.WRONG_TYPE);
    }

    @Override
    public void write(Trailer value, JsonGenerator out) {
        out.writeStartObject();
        out.writeName(COUNTS);
        out.writeStartObject();
        value.counts().forEach((kind, count) -> {
            out.writeName(kind.word());
            out.writeNumber(count);
        });
        value.others().forEach((word, count) -> {
            out.writeName(word);
            out.writeNumber(count);
        });
        out.writeEndObject();
        if (value.sha256() != null) {
            out.writeName(HASH);
            out.writeString(value.sha256());
        }
        out.writeEndObject();
    }

    @Override
    public @Nullable Trailer diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Obj object)) {
            reportType(node, JsonType.OBJECT, pointer, out);
            return null;
        }
        long before = out.count();
        Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
        for (Node.Member member : object.members()) {
            if (!names.contains(member.name())) {
                reportUnknown(member, pointer, names, out);
            }
        }
        for (String name : names) {
            if (object.first(name) == null) {
                out.add(Problem.of(JsonFindings.MISSING_PROPERTY, Location.child(pointer, name), node.offset())
                        .with("property", name));
            }
        }
        String place = Location.child(pointer, COUNTS);
        Node stood = object.first(COUNTS);
        if (stood instanceof Node.Obj countsObject) {
            readCounts(countsObject, place, counts, out);
        } else if (stood != null) {
            reportType(stood, JsonType.OBJECT, place, out);
        }
        String hash = names.contains(HASH) ? readHash(object.first(HASH), Location.child(pointer, HASH), out) : null;
        return out.count() == before ? new Trailer(counts, Collections.emptySortedMap(), hash) : null;
    }

    private static @Nullable String readHash(@Nullable Node stood, String pointer, Diagnosis out) {
        if (stood == null) {
            return null;
        }
        if (!(stood instanceof Node.Text text)) {
            reportType(stood, JsonType.STRING, pointer, out);
            return null;
        }
        if (!HASH_FORM.matcher(text.value()).matches()) {
            out.add(Problem.of(JsonFindings.BAD_VALUE, pointer, stood.offset())
                    .with("type", "SHA-256")
                    .with("reason", "form"));
        }
        return text.value();
    }

    private static void readCounts(Node.Obj object, String pointer, Map<RecordKind, Long> counts, Diagnosis out) {
        for (Node.Member member : object.members()) {
            Optional<RecordKind> kind = RecordKind.find(member.name());
            if (kind.isEmpty()) {
                Set<String> words = new LinkedHashSet<>();
                for (RecordKind each : RecordKind.values()) {
                    words.add(each.word());
                }
                reportUnknown(member, pointer, words, out);
                continue;
            }
            Long count = WholeShape.WHOLE.diagnose(member.value(), Location.child(pointer, member.name()), out);
            if (count != null) {
                counts.put(kind.get(), count);
            }
        }
    }

    private static void reportUnknown(Node.Member member, String pointer, Collection<String> allowed, Diagnosis out) {
        out.add(Problem.of(JsonFindings.UNKNOWN_PROPERTY, Names.child(pointer, member.name()), member.nameOffset())
                .with("allowed", String.join(", ", allowed)));
        out.addUnknown(pointer, member);
    }
}

package org.jiceng.serialization.internal.shape;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiceng.finding.Location;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The trailer as an object with one member, the counts by kind. */
public final class TrailerShape extends Shape<Trailer> {

    /** The shape of every trailer. */
    public static final TrailerShape TRAILER = new TrailerShape();

    private static final String COUNTS = "counts";

    private TrailerShape() {}

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
        out.writeEndObject();
    }

    @Override
    public @Nullable Trailer diagnose(Node node, String pointer, Diagnosis out) {
        if (!(node instanceof Node.Obj object)) {
            reportType(node, JsonType.OBJECT, pointer, out);
            return null;
        }
        int before = out.problems().size();
        Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
        for (Node.Member member : object.members()) {
            if (!member.name().equals(COUNTS)) {
                reportUnknown(member, pointer, Set.of(COUNTS), out);
            }
        }
        Node stood = object.first(COUNTS);
        String place = Location.child(pointer, COUNTS);
        if (stood instanceof Node.Obj countsObject) {
            readCounts(countsObject, place, counts, out);
        } else if (stood == null) {
            out.add(Problem.of(JsonFindings.MISSING_PROPERTY, place, node.offset())
                    .with("property", COUNTS));
        } else {
            reportType(stood, JsonType.OBJECT, place, out);
        }
        return out.problems().size() == before ? new Trailer(counts) : null;
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

    private static void reportUnknown(Node.Member member, String pointer, Set<String> allowed, Diagnosis out) {
        out.add(Problem.of(JsonFindings.UNKNOWN_PROPERTY, Names.child(pointer, member.name()), member.nameOffset())
                .with("allowed", String.join(", ", allowed)));
        out.addUnknown(pointer, member);
    }
}

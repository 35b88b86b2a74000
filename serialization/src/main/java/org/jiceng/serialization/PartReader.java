package org.jiceng.serialization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.internal.scan.LimitScan;
import org.jiceng.serialization.internal.scan.LineIndex;
import org.jiceng.serialization.internal.scan.Slice;
import org.jiceng.serialization.internal.scan.Utf8;
import org.jiceng.serialization.internal.shape.Diagnosis;
import org.jiceng.serialization.internal.shape.JsonFactories;
import org.jiceng.serialization.internal.shape.LenientTree;
import org.jiceng.serialization.internal.shape.Node;
import org.jiceng.serialization.internal.shape.NodeReader;
import org.jiceng.serialization.internal.shape.Pointers;
import org.jiceng.serialization.internal.shape.Problem;
import org.jiceng.serialization.internal.shape.Refusal;
import org.jiceng.serialization.internal.shape.Shape;
import org.jiceng.serialization.internal.shape.Shapes;
import org.jiceng.serialization.internal.shape.TextShape;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Makes a value of the bytes of one part: fast if it is good, with all problems if it is not. */
final class PartReader {

    private final JsonFactory factory;
    private final NodeReader nodes;
    private final ReadLimits limits;
    private final ReadMode mode;

    PartReader(ReadLimits limits) {
        this(limits, ReadMode.STRICT);
    }

    PartReader(ReadLimits limits, ReadMode mode) {
        this.limits = limits;
        this.mode = mode;
        factory = JsonFactories.create(limits);
        nodes = new NodeReader(limits);
    }

    <T> Reading<T> read(Slice slice, Shape<T> shape, Location place) {
        Location start = place.at(slice.line(), slice.offset());
        if (slice.isTooLarge()) {
            Finding finding = finding(JsonFindings.RECORD_TOO_LARGE, start)
                    .with("max", Integer.toString(limits.maxRecordBytes()));
            return new Reading<>(start, null, null, List.of(finding), List.of(), false, start::withPointer);
        }
        int invalid = Utf8.firstInvalid(slice.bytes());
        if (invalid >= 0) {
            Location bad = start.at(new LineIndex(slice).lineAt(invalid), slice.offset() + invalid);
            return new Reading<>(
                    start,
                    null,
                    null,
                    List.of(finding(JsonFindings.INVALID_UTF8, bad)),
                    List.of(),
                    false,
                    start::withPointer);
        }
        T fast = readFast(slice.bytes(), shape);
        return fast == null ? diagnose(slice, shape, start) : good(slice, start, fast);
    }

    /** Reads a string, or gives null for anything else. */
    @Nullable
    String text(Slice slice) {
        return slice.isTooLarge() || Utf8.firstInvalid(slice.bytes()) >= 0
                ? null
                : readFast(slice.bytes(), TextShape.TEXT);
    }

    private <T> @Nullable T readFast(byte[] json, Shape<T> shape) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            T value = shape.read(parser);
            return parser.nextToken() == null ? value : null;
        } catch (Refusal | JacksonException theDiagnosisTellsWhy) {
            return null;
        }
    }

    private <T> Reading<T> good(Slice slice, Location start, T value) {
        Location place = start;
        String key = null;
        if (value instanceof DatasetRecord record) {
            key = record.recordKey();
            place = named(start, record.recordKind(), key);
        }
        return new Reading<>(
                place, key, value, List.of(), List.of(), slice.spansLines(), new Placer(slice, place, null));
    }

    private <T> Reading<T> diagnose(Slice slice, Shape<T> shape, Location start) {
        Diagnosis ofTree = new Diagnosis(limits.maxFindings());
        Node tree = nodes.read(slice.bytes(), ofTree);
        if (tree == null) {
            return refused(slice, start, null, ofTree, ofTree, null);
        }
        LenientTree<T> read = LenientTree.of(tree, shape, ofTree);
        boolean lenient = mode == ReadMode.LENIENT;
        Diagnosis diagnosis = lenient ? read.diagnosis() : read.strict();
        T value = read.value();
        if (value != null && diagnosis.problems().isEmpty()) {
            Reading<T> good = good(slice, start, value);
            return read.leftovers().isEmpty() ? good : good.keeping(Preserved.with(value, read.leftovers()));
        }
        Reading<T> refused = refused(slice, start, tree, diagnosis, read.diagnosis(), read.salvaged());
        String unread = read.unread();
        return lenient && unread != null ? refused.keeping(Preserved.unread(unread)) : refused;
    }

    private <T> Reading<T> refused(
            Slice slice,
            Location start,
            @Nullable Node tree,
            Diagnosis diagnosis,
            Diagnosis building,
            @Nullable T salvaged) {
        List<Diagnosis.BuiltValue> built = salvaged == null ? building.built() : Shapes.partsOf(salvaged);
        RecordKind kind = kindOf(tree, start);
        String key = kind == null ? null : keyOf(kind, built);
        Location place = kind == null ? start : named(start, kind, key);
        Placer placing = new Placer(slice, place, tree);
        List<Finding> findings = new ArrayList<>();
        for (Problem problem : diagnosis.problems()) {
            findings.add(problem.code().equals(JsonFindings.LIMIT) ? limit(slice, placing) : finding(problem, placing));
        }
        // The tree was made before it was walked through, so problems were not met in the order of their places.
        findings.sort(Comparator.comparingLong(finding -> finding.location().byteOffset()));
        if (diagnosis.count() > findings.size()) {
            findings.add(CappedFindings.tooMany(place, diagnosis.count(), findings.size()));
        }
        List<Reading.Part> parts = new ArrayList<>();
        for (Diagnosis.BuiltValue each : built) {
            parts.add(new Reading.Part(each.owner(), each.component(), each.value(), each.pointer()));
        }
        return new Reading<T>(place, key, null, findings, parts, slice.spansLines(), placing).salvaging(salvaged);
    }

    /** Finds out what kind of record it is, as far as that can be read. */
    private static @Nullable RecordKind kindOf(@Nullable Node tree, Location start) {
        return start.recordIndex() >= 0
                        && tree instanceof Node.Obj object
                        && object.first("kind") instanceof Node.Text word
                ? RecordKind.find(word.value()).orElse(null)
                : null;
    }

    /** A component is only there if it could be built, so this is an id or code and nothing else. */
    private static @Nullable String keyOf(RecordKind kind, List<Diagnosis.BuiltValue> parts) {
        return parts.stream()
                .filter(built -> built.pointer().equals(isCoded(kind) ? "/code" : "/id"))
                .map(built -> built.value() instanceof MemberId member
                        ? member.reveal()
                        : built.value().toString())
                .findFirst()
                .orElse(null);
    }

    private static boolean isCoded(RecordKind kind) {
        return kind == RecordKind.DIVISION;
    }

    private static Location named(Location at, RecordKind kind, @Nullable String key) {
        return new Location(at.file(), at.line(), at.byteOffset(), kind, key, at.recordIndex(), at.pointer());
    }

    private static Finding finding(Problem problem, Placer placing) {
        Location at = problem.offset() < 0
                ? placing.apply(problem.pointer())
                : placing.at(problem.pointer(), problem.offset());
        return new Finding(problem.code(), severityOf(problem.code()), at, List.of(), problem.args());
    }

    /** Says which limit it was: the library only says that it was one. */
    private Finding limit(Slice slice, Placer placing) {
        LimitScan.Excess excess = LimitScan.find(
                slice.bytes(),
                limits.maxDepth(),
                limits.maxTextLength(),
                limits.maxNumberLength(),
                limits.maxNameLength());
        if (excess == null) {
            return finding(JsonFindings.LIMIT, placing.at("", 0));
        }
        Location at = placing.at("", excess.offset());
        return switch (excess.limit()) {
            case DEPTH -> finding(JsonFindings.TOO_DEEP, at).with("max", Integer.toString(limits.maxDepth()));
            case TEXT -> finding(JsonFindings.TEXT_TOO_LONG, at).with("max", Integer.toString(limits.maxTextLength()));
            case NUMBER ->
                finding(JsonFindings.NUMBER_TOO_LONG, at).with("max", Integer.toString(limits.maxNumberLength()));
            case NAME -> finding(JsonFindings.NAME_TOO_LONG, at).with("max", Integer.toString(limits.maxNameLength()));
        };
    }

    /** Finds the places of properties; it makes the tree and the lines once, when they are asked for first. */
    private final class Placer implements Function<String, Location> {

        private final Slice slice;
        private final Location place;
        private volatile @Nullable Node tree;
        private volatile @Nullable LineIndex lines;

        Placer(Slice slice, Location place, @Nullable Node tree) {
            this.slice = slice;
            this.place = place;
            this.tree = tree;
        }

        @Override
        public Location apply(String pointer) {
            Node known = tree;
            if (known == null) {
                known = nodes.read(slice.bytes(), new Diagnosis(1));
                tree = known;
            }
            return at(pointer, known == null ? 0 : Pointers.offsetOf(known, pointer));
        }

        Location at(String pointer, int offset) {
            LineIndex known = lines;
            if (known == null) {
                known = new LineIndex(slice);
                lines = known;
            }
            return place.withPointer(place.pointer() + pointer).at(known.lineAt(offset), slice.offset() + offset);
        }
    }

    static Finding finding(FindingCode code, Location place) {
        return Finding.of(code, severityOf(code), place);
    }

    private static Severity severityOf(FindingCode code) {
        return JsonFindings.catalogue().get(code).severity();
    }
}

package org.jiceng.validation.schemas;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.profile.Profile;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.ServiceRequest;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.serialization.Reading;
import org.jiceng.serialization.StrictJson;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.validation.Checker;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a schema describes, and how the library reads it strictly. */
abstract class Target {

    private static final Map<RecordKind, Class<?>> RECORDS = records();
    private static final JsonMapper MAPPER = StrictJson.mapper();
    private static final ReadLimits LIMITS = ReadLimits.standard();
    private static final String START = "{\"format\":\"jiceng/1\",\"header\":";
    private static final String HEADER =
            "{\"issuer\":\"x\",\"issuedAt\":\"2026-01-01T08:00:00+08:00\",\"asOf\":\"2026-01-01\","
                    + "\"division\":\"999911\",\"coverage\":\"partial\",\"nature\":\"synthetic\"}";

    private final String name;

    Target(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Makes a document of this target, good for the most part. */
    abstract Object document(RandomObjects objects, java.util.Random random);

    /** Reads documents as the library does. */
    abstract List<Verdict> read(List<byte[]> documents);

    static List<Target> all() {
        List<Target> all = new ArrayList<>();
        RECORDS.forEach((kind, type) -> all.add(new OfRecord(kind, type)));
        all.add(new OfHeader());
        all.add(new OfTrailer());
        all.add(new OfDocument());
        all.add(new OfProfile());
        all.add(new OfType("points-scheme", PointsScheme.class));
        all.add(new OfType("request-settings", RequestSettings.class));
        return all;
    }

    static Target named(String name) {
        return all().stream()
                .filter(each -> each.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("There must be a target " + name));
    }

    private static Map<RecordKind, Class<?>> records() {
        Map<RecordKind, Class<?>> types = new LinkedHashMap<>();
        types.put(RecordKind.DIVISION, Division.class);
        types.put(RecordKind.ORGANIZATION, Organization.class);
        types.put(RecordKind.GRID, Grid.class);
        types.put(RecordKind.COMPLEX, ResidentialComplex.class);
        types.put(RecordKind.MEMBER, Member.class);
        types.put(RecordKind.POST, Post.class);
        types.put(RecordKind.REGISTRATION, Registration.class);
        types.put(RecordKind.EMPLOYMENT, Employment.class);
        types.put(RecordKind.POINTS_ENTRY, PointsEntry.class);
        types.put(RecordKind.POINTS_BALANCE, PointsBalance.class);
        types.put(RecordKind.SERVICE_REQUEST, ServiceRequest.class);
        return types;
    }

    private static Object written(Object value) {
        return Json.parse(MAPPER.writeValueAsBytes(value));
    }

    private static Verdict verdict(Reading<?> reading, boolean isOfKind) {
        Set<String> reasons = new TreeSet<>();
        add(reading.findings(), reasons);
        add(Checker.standard().check(reading), reasons);
        return new Verdict(reading.value().isPresent() && isOfKind && reasons.isEmpty(), reasons);
    }

    static void add(List<Finding> findings, Set<String> reasons) {
        for (Finding each : findings) {
            if (each.severity() == Severity.ERROR || each.severity() == Severity.FATAL) {
                String code = each.code().toString();
                reasons.add(code + detail(code, each));
            }
        }
    }

    private static Verdict fileVerdict(byte[] document) {
        Set<String> reasons = new TreeSet<>();
        try (ExchangeReader reader = open(document)) {
            reader.forEach(reading -> {});
            add(reader.findings(), reasons);
        }
        return new Verdict(reasons.isEmpty(), reasons);
    }

    /** Values and parts are refused under one code each, so their type belongs to the reason. */
    private static String detail(String code, Finding finding) {
        return switch (code) {
            case "json.bad-value" ->
                " " + finding.args().get("type") + " "
                        + finding.args().get("reason").replaceFirst("^.*[.]", "");
            case "json.bad-parts" -> " " + finding.args().get("type");
            default -> "";
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ExchangeReader open(byte[] document) {
        return ExchangeReader.open(new ByteArrayInputStream(document), "x", LIMITS);
    }

    /** Records are read many at a time, as they stand in files. */
    private static final class OfRecord extends Target {

        private final RecordKind kind;
        private final Class<?> type;

        OfRecord(RecordKind kind, Class<?> type) {
            super(kind.word());
            this.kind = kind;
            this.type = type;
        }

        @Override
        Object document(RandomObjects objects, java.util.Random random) {
            return written(objects.of(type));
        }

        @Override
        List<Verdict> read(List<byte[]> documents) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(utf8(START + HEADER + ",\"records\":["));
            for (int i = 0; i < documents.size(); i++) {
                out.writeBytes(utf8(i == 0 ? "\n" : ",\n"));
                out.writeBytes(documents.get(i));
            }
            out.writeBytes(utf8("],\"trailer\":{\"counts\":{}}}"));
            List<Verdict> verdicts = new ArrayList<>();
            try (ExchangeReader reader = open(out.toByteArray())) {
                reader.forEach(reading -> verdicts.add(verdict(reading, isOfKind(reading.value()))));
            }
            if (verdicts.size() == documents.size()) {
                return verdicts;
            }
            // One of them made the whole file unreadable: its bytes look like another encoding.
            return documents.size() == 1
                    ? List.of(fileVerdict(out.toByteArray()))
                    : documents.stream()
                            .flatMap(each -> read(List.of(each)).stream())
                            .toList();
        }

        private boolean isOfKind(Optional<DatasetRecord> value) {
            return value.isPresent() && value.get().recordKind() == kind;
        }
    }

    /** A header is read from a document without records. */
    private static final class OfHeader extends Target {

        OfHeader() {
            super("header");
        }

        @Override
        Object document(RandomObjects objects, java.util.Random random) {
            return written(objects.of(DatasetHeader.class));
        }

        @Override
        List<Verdict> read(List<byte[]> documents) {
            List<Verdict> verdicts = new ArrayList<>();
            for (byte[] each : documents) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                out.writeBytes(utf8(START));
                out.writeBytes(each);
                out.writeBytes(utf8(",\"records\":[],\"trailer\":{\"counts\":{}}}"));
                try (ExchangeReader reader = open(out.toByteArray())) {
                    verdicts.add(reader.header()
                            .map(reading -> verdict(reading, true))
                            .orElseGet(() -> fileVerdict(out.toByteArray())));
                }
            }
            return verdicts;
        }
    }

    /** A trailer is read from a document without records, so that only counts of 0 are true. */
    private static final class OfTrailer extends Target {

        OfTrailer() {
            super("trailer");
        }

        @Override
        Object document(RandomObjects objects, java.util.Random random) {
            Map<String, Object> counts = new LinkedHashMap<>();
            for (RecordKind each : RecordKind.values()) {
                if (random.nextInt(3) == 0) {
                    counts.put(each.word(), new Json.Raw(random.nextInt(8) > 0 ? "0" : "7"));
                }
            }
            Map<String, Object> trailer = new LinkedHashMap<>();
            trailer.put("counts", counts);
            return trailer;
        }

        @Override
        List<Verdict> read(List<byte[]> documents) {
            List<Verdict> verdicts = new ArrayList<>();
            for (byte[] each : documents) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                out.writeBytes(utf8(START + HEADER + ",\"records\":[],\"trailer\":"));
                out.writeBytes(each);
                out.writeBytes(utf8("}"));
                Set<String> reasons = new TreeSet<>();
                try (ExchangeReader reader = open(out.toByteArray())) {
                    reader.forEach(record -> {});
                    add(reader.findings(), reasons);
                }
                verdicts.add(new Verdict(reasons.isEmpty(), reasons));
            }
            return verdicts;
        }
    }

    /** A whole document, its records included. */
    private static final class OfDocument extends Target {

        private static final List<Class<?>> SHORT = List.of(Division.class, Grid.class, PointsBalance.class);

        OfDocument() {
            super("document");
        }

        @Override
        Object document(RandomObjects objects, java.util.Random random) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("format", "jiceng/1");
            document.put("header", written(objects.of(DatasetHeader.class)));
            List<Object> records = new ArrayList<>();
            Map<String, Object> counts = new LinkedHashMap<>();
            for (Class<?> type : SHORT) {
                if (random.nextBoolean()) {
                    DatasetRecord record = (DatasetRecord) objects.of(type);
                    records.add(written(record));
                    counts.put(record.recordKind().word(), new Json.Raw("1"));
                }
            }
            document.put("records", records);
            document.put("trailer", new LinkedHashMap<>(Map.of("counts", counts)));
            return document;
        }

        @Override
        List<Verdict> read(List<byte[]> documents) {
            List<Verdict> verdicts = new ArrayList<>();
            for (byte[] each : documents) {
                Set<String> reasons = new TreeSet<>();
                try (ExchangeReader reader = open(each)) {
                    reader.forEach(
                            reading -> reasons.addAll(verdict(reading, true).reasons()));
                    reader.header()
                            .ifPresent(header ->
                                    reasons.addAll(verdict(header, true).reasons()));
                    add(reader.findings(), reasons);
                }
                verdicts.add(new Verdict(reasons.isEmpty(), reasons));
            }
            return verdicts;
        }
    }

    /** A profile is a file of its own. */
    private static final class OfProfile extends Target {

        OfProfile() {
            super("profile");
        }

        @Override
        Object document(RandomObjects objects, java.util.Random random) {
            return Json.parse(ProfileFiles.text((Profile) objects.of(Profile.class)));
        }

        @Override
        List<Verdict> read(List<byte[]> documents) {
            return documents.stream()
                    .map(each -> verdict(ProfileFiles.read(new ByteArrayInputStream(each), "x"), true))
                    .toList();
        }
    }

    /** A type that stands in an application's own JSON. */
    private static final class OfType extends Target {

        private final Class<?> type;

        OfType(String name, Class<?> type) {
            super(name);
            this.type = type;
        }

        @Override
        Object document(RandomObjects objects, java.util.Random random) {
            return written(objects.of(type));
        }

        @Override
        List<Verdict> read(List<byte[]> documents) {
            return documents.stream().map(this::read).toList();
        }

        private Verdict read(byte[] document) {
            Set<String> reasons = new TreeSet<>();
            try {
                Object value = MAPPER.readValue(document, type);
                if (value == null) {
                    reasons.add("json.null");
                } else {
                    add(Checker.standard().check(value), reasons);
                }
            } catch (JacksonException refused) {
                reasons.add("refused");
            }
            return new Verdict(reasons.isEmpty(), reasons);
        }
    }
}

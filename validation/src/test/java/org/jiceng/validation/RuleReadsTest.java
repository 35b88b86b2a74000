package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.extension.Extensions;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.JsonNames;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.serialization.Reading;
import org.jiceng.validation.internal.rule.RulePackages;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule says that it looks at is true: taking away anything else changes nothing. */
class RuleReadsTest {

    private static final Path FOLDERS = Path.of("src/main/resources/org/jiceng/validation/rules");

    static Stream<String> codes() {
        return RulePackages.CODES.stream();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_rule_finds_the_same_without_what_it_does_not_look_at(String code) {
        RuleDescription rule = RulePackages.description(FindingCode.of(code));
        Path file = FOLDERS.resolve(code).resolve("failing.json");
        try (ExchangeReader reader = ExchangeReader.open(file)) {
            DatasetHeader header = reader.header().flatMap(Reading::value).orElseThrow();
            List<DatasetRecord> records = new ArrayList<>();
            reader.forEach(each -> each.value().ifPresent(records::add));
            List<DatasetRecord> lesser =
                    records.stream().map(each -> without(each, rule)).toList();
            assertThat(places(code, Dataset.of(header, lesser)))
                    .isEqualTo(places(code, Dataset.of(header, records)))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_it_looks_at_is_there(String code) {
        for (RuleInput each : RulePackages.description(FindingCode.of(code)).reads()) {
            assertThat(properties(each.kind())).as(each.toString()).contains(each.property());
        }
    }

    private static Set<String> properties(RecordKind kind) {
        Class<?> type = typeOf(kind);
        return Stream.of(type.getRecordComponents())
                .map(each -> JsonNames.of(type, each.getName()))
                .collect(Collectors.toSet());
    }

    private static Class<?> typeOf(RecordKind kind) {
        return switch (kind) {
            case DIVISION -> org.jiceng.territory.Division.class;
            case ORGANIZATION -> org.jiceng.organization.Organization.class;
            case GRID -> org.jiceng.grid.Grid.class;
            case COMPLEX -> org.jiceng.territory.ResidentialComplex.class;
            case MEMBER -> org.jiceng.member.Member.class;
            case POST -> org.jiceng.member.Post.class;
            case REGISTRATION -> org.jiceng.member.Registration.class;
            case EMPLOYMENT -> org.jiceng.member.Employment.class;
            case POINTS_ENTRY -> org.jiceng.points.PointsEntry.class;
            case POINTS_BALANCE -> org.jiceng.points.PointsBalance.class;
            case SERVICE_REQUEST -> org.jiceng.request.ServiceRequest.class;
        };
    }

    private static List<String> places(String code, Dataset dataset) {
        Path profile = FOLDERS.resolve(code).resolve("profile.json");
        DatasetChecker checker =
                Files.exists(profile) ? DatasetChecker.of(ProfileFiles.load(profile)) : DatasetChecker.standard();
        return checker.check(dataset).findings().stream()
                .filter(each -> each.code().value().equals(code))
                .map(Finding::location)
                .map(each -> each.documentPointer())
                .toList();
    }

    /** Takes away every property that need not be there and that the rule does not look at. */
    private static DatasetRecord without(DatasetRecord record, RuleDescription rule) {
        DatasetRecord lesser = record;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = JsonNames.of(record.getClass(), component.getName());
            if (!rule.reads().contains(new RuleInput(record.recordKind(), name))) {
                DatasetRecord without = without(lesser, component);
                lesser = without == null ? lesser : without;
            }
        }
        return lesser;
    }

    private static @Nullable DatasetRecord without(DatasetRecord record, RecordComponent left) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            @Nullable Object[] values = new @Nullable Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getName().equals(left.getName())
                        ? emptyOf(types[i])
                        : components[i].getAccessor().invoke(record);
            }
            return (DatasetRecord) record.getClass().getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException required) {
            return null;
        }
    }

    private static @Nullable Object emptyOf(Class<?> type) {
        if (type == List.class) {
            return List.of();
        }
        return type == Extensions.class ? Extensions.NONE : null;
    }
}

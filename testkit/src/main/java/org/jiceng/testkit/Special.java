package org.jiceng.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiceng.code.CitizenId;
import org.jiceng.code.DivisionCode;
import org.jiceng.code.DivisionUse;
import org.jiceng.code.Gb11714Code;
import org.jiceng.code.GridCode;
import org.jiceng.code.GridCodeLayout;
import org.jiceng.code.GridCodeSegment;
import org.jiceng.code.OrganizationTypeCode;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.PostalCode;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.constraint.Range;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.OrganizationGraph;
import org.jiceng.dataset.Territory;
import org.jiceng.extension.ExtensionValue;
import org.jiceng.extension.Extensions;
import org.jiceng.finding.AnswerKey;
import org.jiceng.finding.ExpectedFinding;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
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
import org.jiceng.points.PointsLedger;
import org.jiceng.points.Statement;
import org.jiceng.privacy.KeyedHash;
import org.jiceng.profile.LocalWord;
import org.jiceng.profile.ProfileHash;
import org.jiceng.profile.ProfileId;
import org.jiceng.request.Fraction;
import org.jiceng.request.Pseudonym;
import org.jiceng.request.Rate;
import org.jiceng.request.Replay;
import org.jiceng.request.ServiceCounts;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.ServiceStatistics;
import org.jiceng.request.StatisticsDimension;
import org.jiceng.request.ThreeRates;
import org.jiceng.request.TimeInterval;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkflowName;
import org.jiceng.request.Workflows;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;

/** The types whose values their components alone do not say. */
final class Special {

    private static final int MOST_COUNTED = 1000;

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ALL = new HashMap<>();

    static {
        put(CitizenId.class, Values::citizenIds);
        put(DivisionCode.class, Derivation::divisionCodes);
        put(Gb11714Code.class, Values::organizationCodes);
        put(GridCode.class, Values::gridCodes);
        put(GridCodeLayout.class, Values::gridCodeLayouts);
        put(GridCodeSegment.class, Values::segments);
        put(OrganizationTypeCode.class, Values::organizationTypeCodes);
        put(PersonName.class, Values::personNames);
        put(PhoneNumber.class, Values::phoneNumbers);
        put(PostalCode.class, Values::postalCodes);
        put(UnifiedSocialCreditCode.class, Values::creditCodes);
        put(FindingCode.class, Values::findingCodes);
        put(LocalWord.class, Values::typedLocalWords);
        put(ProfileHash.class, Values::profileHashes);
        put(ProfileId.class, Values::profileIds);
        put(Pseudonym.class, Values::pseudonyms);
        put(Fraction.class, Values::fractions);
        put(Year.class, Times::years);
        put(DivisionUse.class, Special::divisionUses);
        put(ExtensionValue.class, Special::extensionValues);
        put(ExtensionValue.Text.class, Special::extensionTexts);
        put(ExtensionValue.Whole.class, Special::extensionNumbers);
        put(ExtensionValue.Items.class, Special::extensionLists);
        put(Extensions.class, Special::extensions);
        put(KeyedHash.class, Special::keyedHashes);
        put(Location.class, Special::locations);
        put(Finding.class, Special::findings);
        put(ExpectedFinding.class, Special::expectedFindings);
        put(AnswerKey.class, Special::answerKeys);
        put(ThreeRates.class, Special::threeRates);
        put(ServiceCounts.class, Special::serviceCounts);
        put(TimeInterval.class, Special::timeIntervals);
        put(Rate.class, Special::rates);
        put(Workflow.class, Requests::workflows);
        put(Replay.class, Special::replays);
        put(ServiceStatistics.class, Special::statistics);
        put(ServiceStatistics.Row.class, Special::statisticsRows);
        put(PointsLedger.class, () -> Ledgers.ledgers().map(PointsLedger::replay));
        put(Statement.class, Special::statements);
        put(DatasetRecord.class, Special::records);
        put(Dataset.class, Datasets::datasets);
        put(Territory.class, () -> Datasets.datasets().map(Dataset::territory));
        put(OrganizationGraph.class, () -> Datasets.datasets().map(Dataset::organizationGraph));
    }

    private Special() {}

    private static <T> void put(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
        ALL.put(type, arbitrary::get);
    }

    static boolean has(Class<?> type) {
        return ALL.containsKey(type);
    }

    static Arbitrary<?> of(Class<?> type) {
        Supplier<Arbitrary<?>> arbitrary = ALL.get(type);
        if (arbitrary == null) {
            throw new IllegalArgumentException("There are no arbitrary values of " + type);
        }
        return arbitrary.get();
    }

    private static Arbitrary<DatasetRecord> records() {
        List<Arbitrary<DatasetRecord>> kinds = List.of(
                upcast(Derivation.of(Division.class)),
                upcast(Derivation.of(Grid.class)),
                upcast(Derivation.of(ResidentialComplex.class)),
                upcast(Derivation.of(Organization.class)),
                upcast(Derivation.of(Member.class)),
                upcast(Derivation.of(Post.class)),
                upcast(Derivation.of(Registration.class)),
                upcast(Derivation.of(Employment.class)),
                upcast(Derivation.of(PointsEntry.class)),
                upcast(Derivation.of(PointsBalance.class)),
                upcast(Derivation.of(ServiceRequest.class)));
        return Choice.of(kinds);
    }

    private static Arbitrary<DatasetRecord> upcast(Arbitrary<? extends DatasetRecord> records) {
        return records.map(record -> record);
    }

    private static Arbitrary<DivisionUse> divisionUses() {
        return Combinators.combine(
                        Derivation.of(DivisionCode.class),
                        Texts.texts(1, 50, false),
                        Times.years(),
                        Choice.orAbsent(Arbitraries.longs().between(0, 100)))
                .as((code, name, from, years) ->
                        new DivisionUse(code, name, from, years == null ? null : from.plusYears(years)));
    }

    private static Arbitrary<ExtensionValue> extensionValues() {
        return Choice.mostly(4, plainExtensionValues(), extensionLists().map(list -> list));
    }

    private static Arbitrary<ExtensionValue> plainExtensionValues() {
        return Choice.of(List.of(
                extensionTexts(),
                extensionNumbers(),
                Arbitraries.of(false, true).map(ExtensionValue.Flag::new)));
    }

    private static Arbitrary<ExtensionValue.Text> extensionTexts() {
        return Choice.mostly(20, Texts.texts(1, ExtensionValue.MAX_TEXT, true), Arbitraries.of("", " ", "\n"))
                .map(ExtensionValue.Text::new);
    }

    private static Arbitrary<ExtensionValue.Whole> extensionNumbers() {
        return Arbitraries.longs().between(-Range.MAX_EXACT, Range.MAX_EXACT).map(ExtensionValue.Whole::new);
    }

    private static Arbitrary<ExtensionValue.Items> extensionLists() {
        return plainExtensionValues().list().ofMaxSize(3).map(ExtensionValue.Items::new);
    }

    private static Arbitrary<Extensions> extensions() {
        return Edges.few(Combinators.combine(Values.localWords(), extensionValues())
                .as(Map::entry)
                .list()
                .ofMaxSize(2)
                .map(entries -> {
                    Extensions all = Extensions.NONE;
                    for (Map.Entry<String, ExtensionValue> entry : entries) {
                        all = all.with(entry.getKey(), entry.getValue());
                    }
                    return all;
                }));
    }

    private static Arbitrary<KeyedHash> keyedHashes() {
        return Texts.over(Texts.LETTERS, 16, 64).map(secret -> KeyedHash.of(secret.getBytes(StandardCharsets.UTF_8)));
    }

    private static Arbitrary<Location> locations() {
        Arbitrary<String> step = Arbitraries.of("/0", "/name", "/links", "/a~1b", "/a~0b");
        Arbitrary<String> pointer = step.list().ofMaxSize(3).map(steps -> String.join("", steps));
        return Combinators.combine(
                        Choice.orAbsent(Arbitraries.of("a.json", "b.ndjson")),
                        Arbitraries.integers().between(0, MOST_COUNTED),
                        Arbitraries.longs().between(-1, MOST_COUNTED),
                        Choice.orAbsent(Arbitraries.of(RecordKind.values())),
                        Choice.orAbsent(Values.ids()),
                        Arbitraries.longs().between(-1, MOST_COUNTED),
                        pointer)
                .as(Location::new);
    }

    private static Arbitrary<ExpectedFinding> expectedFindings() {
        return findings().map(finding -> {
            Location place = finding.location();
            return new ExpectedFinding(finding.code(), place.documentPointer(), place.kind(), place.key());
        });
    }

    private static Arbitrary<AnswerKey> answerKeys() {
        return expectedFindings().list().ofMaxSize(4).map(expected -> {
            SortedMap<String, Long> faults = new TreeMap<>();
            expected.forEach(each -> faults.merge(each.code().value(), 1L, Long::sum));
            return new AnswerKey("sample", faults, expected);
        });
    }

    private static Arbitrary<Finding> findings() {
        Arbitrary<Map.Entry<String, String>> argument = Combinators.combine(
                        Texts.over(Texts.LETTERS, 1, 10), Texts.texts(1, 50, false))
                .as(Map::entry);
        return Combinators.combine(
                        Values.findingCodes(),
                        Arbitraries.of(Severity.values()),
                        locations(),
                        locations().list().ofMaxSize(2),
                        argument.list().ofMaxSize(2))
                .as((code, severity, location, related, arguments) -> {
                    Finding finding = Finding.of(code, severity, location);
                    for (Location each : related) {
                        finding = finding.relatedTo(each);
                    }
                    for (Map.Entry<String, String> each : arguments) {
                        finding = finding.with(each.getKey(), each.getValue());
                    }
                    return finding;
                });
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, MOST_COUNTED);
    }

    private static Arbitrary<ThreeRates> threeRates() {
        return Combinators.combine(counts(), counts(), counts(), counts(), counts())
                .as((visits, contacted, solved, satisfied, basically) -> {
                    int happy = Math.min(visits, satisfied);
                    return new ThreeRates(
                            visits,
                            Math.min(visits, contacted),
                            Math.min(visits, solved),
                            happy,
                            Math.min(visits - happy, basically));
                });
    }

    /** Counts in which no part is greater than its whole. */
    private static Arbitrary<ServiceCounts> serviceCounts() {
        return Combinators.combine(counts().list().ofSize(10), threeRates()).as((all, visits) -> {
            long received = all.get(0);
            long resolved = Math.min(received, all.get(2));
            long partly = Math.min(received - resolved, all.get(3));
            long unsolved = Math.min(received - resolved - partly, all.get(4));
            long dated = Math.min(received, all.get(6));
            return new ServiceCounts(
                    received,
                    Math.min(received, all.get(1)),
                    resolved,
                    partly,
                    unsolved,
                    Math.min(received - resolved - partly - unsolved, all.get(5)),
                    dated,
                    Math.min(dated, all.get(7)),
                    Math.min(resolved, all.get(8)),
                    all.get(9),
                    visits);
        });
    }

    private static Arbitrary<TimeInterval> timeIntervals() {
        return Combinators.combine(Times.instants(), Arbitraries.longs().between(1, 366L * 86_400))
                .as((start, seconds) -> new TimeInterval(start, start.plusSeconds(seconds)));
    }

    private static Arbitrary<Rate> rates() {
        Arbitrary<Rate> rates =
                Combinators.combine(counts(), counts()).as((part, base) -> Rate.of(Math.min(part, base), base));
        return Choice.mostly(10, rates, Arbitraries.just(Rate.suppressed()));
    }

    private static Arbitrary<Replay> replays() {
        return Derivation.of(ServiceRequest.class)
                .map(request -> Workflows.find(request.workflow())
                        .orElse(Workflows.GENERAL)
                        .replay(request.events()));
    }

    /** Counts of requests without time limits, since working days are known for some years only. */
    private static Arbitrary<ServiceStatistics> statistics() {
        return Derivation.of(ServiceRequest.class)
                .map(request -> request.toBuilder()
                        .workflow(WorkflowName.of("place:free"))
                        .build())
                .list()
                .ofMaxSize(3)
                .map(requests -> ServiceStatistics.builder(Instant.parse("2200-01-02T00:00:00Z"))
                        .by(StatisticsDimension.CATEGORY)
                        .addAll(requests)
                        .build());
    }

    private static Arbitrary<ServiceStatistics.Row> statisticsRows() {
        return statistics()
                .filter(statistics -> !statistics.rows().isEmpty())
                .map(statistics -> statistics.rows().get(0));
    }

    private static Arbitrary<Statement> statements() {
        return Combinators.combine(Ledgers.ledgers().map(PointsLedger::replay), Ledgers.accounts())
                .as((ledger, other) -> ledger.statement(
                        ledger.accounts().isEmpty() ? other : ledger.accounts().get(0)));
    }
}

package org.jiceng.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jiceng.finding.FindingCode;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.validation.DatasetChecker;

/** However few findings fit into memory, all of them come out, in the order and with the words of a report that holds all. */
class FindingSpoolProperties {

    private static final DatasetChecker KEEPS_ALL = DatasetChecker.standard().withKeptPerCode(1_000_000);

    /** Faults in two streets, in organizations that come before what ties them to a street, and in persons. */
    private static List<String> records(Random random) {
        List<String> records = new ArrayList<>(Deliveries.good());
        records.addAll(Deliveries.faulty());
        records.add(Deliveries.division("999911002", "安澜街道", "township"));
        for (int i = 0; i < 40; i++) {
            String street = random.nextBoolean() ? "999911001" : "999911002";
            records.add(Deliveries.grid("x-" + i, ",\"code\":\"D" + random.nextInt(5) + "\",\"parent\":\"none\"")
                    .replace("999911001001", street + "001"));
            records.add("{\"kind\":\"organization\",\"id\":\"q-" + i + "\",\"name\":\" \",\"organizationKind\":"
                    + "\"party-organization\",\"links\":[{\"target\":\"q-" + (i + 1) + "\",\"relation\":\"led-by\"}]"
                    + (i % 7 == 6 ? ",\"serves\":[{\"type\":\"division\",\"division\":\"" + street + "\"}]" : "")
                    + "}");
        }
        Collections.shuffle(records, random);
        return records;
    }

    private static CheckedInput check(DatasetChecker checker, FindingSpool spool, String name, List<String> records) {
        byte[] bytes = Deliveries.document(records).getBytes(StandardCharsets.UTF_8);
        return CheckedInput.check(checker, new ByteArrayInputStream(bytes), name, ReadLimits.standard(), spool);
    }

    @Property(tries = 40)
    void files_give_what_memory_gives(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int inMemory, @ForAll @IntRange(max = 9) int kept)
            throws IOException {
        List<String> one = records(new Random(seed));
        List<String> other = records(new Random(seed + 1));
        Path folder = Files.createTempDirectory("spool");
        StringBuilder lines = new StringBuilder();
        DatasetChecker few = DatasetChecker.standard().withKeptPerCode(kept);
        ReportDocument small;
        try (FindingSpool spool = FindingSpool.create(folder, inMemory)) {
            small = new ReportBuilder()
                    .add(check(few, spool, "one.json", one))
                    .add(check(few, spool, "other.json", other))
                    .every(spool)
                    .build(each -> lines.append(ReportFiles.line(each)));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("no file is left").isEmpty();
        }
        Files.delete(folder);
        ReportDocument all = new ReportBuilder()
                .add(Deliveries.checked(KEEPS_ALL, "one.json", Deliveries.document(one)))
                .add(Deliveries.checked(KEEPS_ALL, "other.json", Deliveries.document(other)))
                .build();
        assertThat(lines).hasToString(ReportFiles.lines(all));
        assertThat(small.counts()).isEqualTo(all.counts());
        assertThat(small.streets())
                .as("numbers of streets do not depend on what is kept")
                .isEqualTo(all.streets());
        TreeMap<FindingCode, Integer> left = new TreeMap<>();
        List<ReportFinding> first = all.findings().stream()
                .filter(each -> left.merge(each.code(), 1, Integer::sum) <= kept)
                .toList();
        assertThat(small.findings()).hasSizeBetween(first.size(), 2 * first.size());
        assertThat(small.findings())
                .isSortedAccordingTo(Comparator.comparing(all.findings()::indexOf))
                .isSubsetOf(all.findings());
    }

    @Property(tries = 10)
    void what_lies_behind_the_kept_ones_is_accepted_too(@ForAll long seed) {
        List<String> records = records(new Random(seed));
        ReportDocument all = ReportBuilder.of(Deliveries.checked(KEEPS_ALL, "a.json", Deliveries.document(records)));
        List<Baseline.Entry> entries = all.findings().stream()
                .map(each -> new Baseline.Entry(
                        each.code(), each.fingerprint(), "等待合并", "数据科", LocalDate.parse("2026-12-31"), null))
                .toList();
        try (FindingSpool spool = FindingSpool.create()) {
            ReportDocument report = new ReportBuilder()
                    .add(check(DatasetChecker.standard().withKeptPerCode(1), spool, "a.json", records))
                    .every(spool)
                    .baseline(new Baseline(entries))
                    .build();
            assertThat(report.counts().total()).isZero();
            assertThat(report.counts().accepted()).isEqualTo(entries.size());
            assertThat(report.baseline()).extracting("unused", "expired").containsExactly(List.of(), List.of());
        }
    }
}

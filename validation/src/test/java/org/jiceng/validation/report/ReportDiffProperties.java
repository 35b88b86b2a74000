package org.jiceng.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jiceng.validation.DatasetChecker;

/** What a comparison of two deliveries may see, and what it must not see. */
class ReportDiffProperties {

    private static List<String> all() {
        List<String> all = new ArrayList<>(Deliveries.good());
        all.addAll(Deliveries.faulty());
        return all;
    }

    private static List<String> shuffled(long seed) {
        List<String> records = all();
        Collections.shuffle(records, new Random(seed));
        return records;
    }

    private static ReportDiff.Counts compare(ReportDocument before, ReportDocument after) {
        ReportDiff diff = ReportDiff.between(before, after);
        assertThat(diff.uncompared()).isEmpty();
        return diff.counts();
    }

    @Property(tries = 60)
    void records_in_another_order_are_no_difference(@ForAll long seed) {
        ReportDocument before = Deliveries.report(all());
        ReportDocument after = Deliveries.report(shuffled(seed));
        assertThat(before.findings()).hasSizeGreaterThanOrEqualTo(10);
        ReportDiff.Counts counts = compare(before, after);
        assertThat(counts.isEmpty()).as("%s", counts).isTrue();
        assertThat(counts.persisting()).isEqualTo(before.findings().size());
    }

    @Property(tries = 60)
    void links_in_another_order_are_no_difference(@ForAll long seed) {
        List<String> records = all();
        List<String> links = new ArrayList<>(List.of(
                "{\"target\":\"o-0\",\"relation\":\"guided-by\"}",
                "{\"target\":\"o-lost\",\"relation\":\"guided-by\"}",
                "{\"target\":\"o-gone\",\"relation\":\"member-of\"}",
                "{\"target\":\"o-1\",\"relation\":\"paired-with\",\"colour\":1}"));
        List<ReportDocument> reports = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            List<String> with = new ArrayList<>(records);
            with.add("{\"kind\":\"organization\",\"id\":\"p-2\",\"name\":\"组织\",\"organizationKind\":"
                    + "\"party-organization\",\"links\":[" + String.join(",", links.subList(0, 3)) + "]}");
            with.add("{\"kind\":\"organization\",\"id\":\"p-3\",\"name\":\"组织\",\"organizationKind\":"
                    + "\"party-organization\",\"links\":[" + String.join(",", links) + "]}");
            reports.add(Deliveries.report(with));
            Collections.shuffle(links.subList(0, 3), new Random(seed));
        }
        assertThat(compare(reports.get(0), reports.get(1)).isEmpty()).isTrue();
    }

    @Property(tries = 40)
    void another_way_of_writing_is_no_difference(@ForAll @IntRange(max = 5) int spaces) {
        List<String> wide = all().stream()
                .map(each -> each.replace(",\"", "," + "\n ".repeat(spaces) + "\""))
                .toList();
        ReportDocument after = Deliveries.report(Deliveries.document(wide, "\n,\n\n"));
        assertThat(compare(Deliveries.report(all()), after).isEmpty()).isTrue();
    }

    /** What belongs together stays together: a rule sees one file at a time. */
    @Property(tries = 60)
    void division_into_files_is_no_difference(@ForAll long seed) {
        Random random = new Random(seed);
        ReportBuilder parts = new ReportBuilder();
        List<List<String>> files = List.of(new ArrayList<>(Deliveries.good()), new ArrayList<>(Deliveries.good()));
        Deliveries.faulty().forEach(each -> files.get(random.nextInt(2)).add(each));
        for (int i = 0; i < files.size(); i++) {
            Collections.shuffle(files.get(i), random);
            parts.add(Deliveries.checked(
                    DatasetChecker.standard(), "part-" + i + ".json", Deliveries.document(files.get(i))));
        }
        assertThat(compare(Deliveries.report(all()), parts.build()).isEmpty()).isTrue();
    }

    @Property(tries = 100)
    void taking_faults_away_fixes_exactly_those(@ForAll long seed, @ForAll @IntRange(max = 10) int k) {
        Random random = new Random(seed);
        List<String> faults = new ArrayList<>(Deliveries.faulty());
        Collections.shuffle(faults, random);
        List<String> left = new ArrayList<>(Deliveries.good());
        left.addAll(faults.subList(k, faults.size()));
        Collections.shuffle(left, random);
        ReportDiff.Counts counts = compare(Deliveries.report(all()), Deliveries.report(left));
        assertThat(counts.fixed()).isEqualTo(k);
        assertThat(counts.added() + counts.graver() + counts.lighter()).isZero();
        ReportDiff.Counts back = compare(Deliveries.report(left), Deliveries.report(all()));
        assertThat(back.added()).isEqualTo(k);
        assertThat(back.fixed()).isZero();
    }
}

package org.jiceng.validation;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.dataset.OrganizationGraph;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.OrganizationId;
import org.jiceng.organization.LinkRelation;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.organization.PartyDetails;
import org.jiceng.organization.PartyForm;
import org.jiceng.profile.Profiles;
import org.jiceng.territory.Division;
import org.jiceng.territory.Place;

/**
 * Builds and checks trees of organizations of doubling sizes, and prints the time for each organization.
 *
 * <p>Time in proportion to the size means: the last column stays the same. Three shapes: ten below each, all below one,
 * and one chain. {@code benchmarks/organization-tree.txt} has the command and the result.
 */
final class OrganizationTreeBenchmark {

    private static final int SMALLEST = 12_500;
    private static final int DOUBLINGS = 5;
    private static final int ROUNDS = 5;
    private static final DivisionCode STREET = DivisionCode.of("999911001");

    private OrganizationTreeBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "Java %s (%s), %s %s, %d processors, heap at most %d MiB%n",
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        out.printf("median of %d rounds after a warm-up with each shape; ns/org = build, graph and check%n%n", ROUNDS);
        measure("ten below each", i -> (i - 1) / 10, out);
        measure("all below one", i -> 0, out);
        measure("one chain", i -> i - 1, out);
    }

    private static void measure(String shape, IntUnaryOperator parent, PrintStream out) {
        for (int i = 0; i < 3; i++) {
            round(SMALLEST * 2, parent);
        }
        out.printf("%-16s %10s %10s %10s %10s %10s%n", shape, "size", "build ms", "graph ms", "check ms", "ns/org");
        for (int d = 0; d < DOUBLINGS; d++) {
            int size = SMALLEST << d;
            long[][] rounds = new long[ROUNDS][];
            for (int r = 0; r < ROUNDS; r++) {
                rounds[r] = round(size, parent);
            }
            long build = median(rounds, 0);
            long graph = median(rounds, 1);
            long check = median(rounds, 2);
            out.printf(
                    Locale.ROOT,
                    "%-16s %10d %10.1f %10.1f %10.1f %10d%n",
                    "",
                    size,
                    build / 1e6,
                    graph / 1e6,
                    check / 1e6,
                    (build + graph + check) / size);
        }
        out.println();
    }

    private static long median(long[][] rounds, int column) {
        long[] values = Arrays.stream(rounds).mapToLong(round -> round[column]).toArray();
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static long[] round(int size, IntUnaryOperator parent) {
        long start = System.nanoTime();
        Dataset dataset = build(size, parent);
        long built = System.nanoTime();
        OrganizationGraph graph = dataset.organizationGraph();
        int below = graph.descendantsOf(id(0)).size();
        int above = graph.ancestorsOf(id(size - 1)).size();
        long walked = System.nanoTime();
        Report report = DatasetChecker.of(Profiles.PROVINCE_MEASURES).check(dataset);
        long checked = System.nanoTime();
        if (below != size - 1 || above < 1 || report.count(org.jiceng.finding.Severity.ERROR) > 0) {
            throw new IllegalStateException("The tree is not what it should be");
        }
        return new long[] {built - start, walked - built, checked - walked};
    }

    private static Dataset build(int size, IntUnaryOperator parent) {
        List<DatasetRecord> records = new ArrayList<>(size + 1);
        records.add(Division.of(STREET, "示例街道"));
        for (int i = 0; i < size; i++) {
            Organization.Builder organization = Organization.builder()
                    .id(id(i))
                    .name("组织")
                    .kind(OrganizationKind.PARTY_ORGANIZATION)
                    .details(PartyDetails.of(i == 0 ? PartyForm.WORKING_COMMITTEE : PartyForm.BRANCH));
            if (i == 0) {
                organization.serving(new Place.OfDivision(STREET));
            } else {
                organization.link(LinkRelation.LED_BY, id(parent.applyAsInt(i)));
            }
            records.add(organization.build());
        }
        DatasetHeader header = DatasetHeader.builder()
                .issuer("示例")
                .issuedAt(Instant.parse("2026-01-01T00:00:00Z"))
                .asOf(LocalDate.of(2026, 1, 1))
                .division(STREET)
                .coverage(Coverage.COMPLETE)
                .nature(Nature.SYNTHETIC)
                .build();
        return Dataset.of(header, records);
    }

    private static OrganizationId id(int number) {
        return OrganizationId.of("o-" + number);
    }
}

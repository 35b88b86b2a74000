package org.jiceng.validation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.grid.Grid;
import org.jiceng.grid.GridKind;
import org.jiceng.grid.GridSystem;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EntryId;
import org.jiceng.id.GridId;
import org.jiceng.id.IdempotencyKey;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.jiceng.id.RegistrationId;
import org.jiceng.id.RequestId;
import org.jiceng.id.SchemeId;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.member.Post;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationKind;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.organization.Organization;
import org.jiceng.organization.OrganizationKind;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.Posting;
import org.jiceng.points.SchemeVersion;
import org.jiceng.profile.ProfileReference;
import org.jiceng.profile.Profiles;
import org.jiceng.request.RequestCategory;
import org.jiceng.request.RequestChannel;
import org.jiceng.request.RequestEvent;
import org.jiceng.request.RequestEventType;
import org.jiceng.request.RequestKind;
import org.jiceng.request.RequestMatter;
import org.jiceng.request.RequestPlace;
import org.jiceng.request.RequestStatus;
import org.jiceng.request.Requester;
import org.jiceng.request.ServiceRequest;
import org.jiceng.request.WorkflowName;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.territory.Division;
import org.jiceng.time.DateRange;
import org.jiceng.validation.internal.index.KeyTable;

/**
 * Writes a file of many mixed records, checks a file, or measures what an id costs in the index; prints time and memory.
 *
 * <p>{@code benchmarks/check-memory.txt} has the commands and the results.
 */
final class CheckMemoryBenchmark {

    private static final int KEYS = 1_000_000;
    private static final int MEMBERS = 120;

    private CheckMemoryBenchmark() {}

    /**
     * Runs the benchmark.
     *
     * @param args {@code write FILE COMMUNITIES}, {@code check FILE} or {@code keys}
     */
    public static void main(String[] args) {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "Java %s (%s), %d processors, heap at most %d MiB%n",
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        switch (args[0]) {
            case "write" -> write(Path.of(args[1]), Integer.parseInt(args[2]), out);
            case "check" -> check(Path.of(args[1]), out);
            default -> keys(out);
        }
    }

    private static void check(Path file, PrintStream out) {
        long start = System.nanoTime();
        Report report = DatasetChecker.standard().check(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        long records =
                report.counts().values().stream().mapToLong(Long::longValue).sum();
        long committed = Runtime.getRuntime().totalMemory();
        out.printf(
                Locale.ROOT,
                "%,d records in %.1f s (%.1f µs each), %,d findings, verdict %s, rules %d, heap of %d MiB%n%s%n",
                records,
                seconds,
                seconds * 1e6 / records,
                report.findings().size(),
                report.verdict(),
                report.rules().size(),
                committed >> 20,
                report.counts());
    }

    private static void keys(PrintStream out) {
        long before = used();
        Set<String> set = new HashSet<>();
        for (int i = 0; i < KEYS; i++) {
            set.add(id(i));
        }
        long withSet = used() - before;
        int sizeOfSet = set.size();
        set.clear();
        set = Set.of();
        long middle = used();
        KeyTable table = new KeyTable();
        for (int i = 0; i < KEYS; i++) {
            table.add(id(i));
        }
        long withTable = used() - middle;
        out.printf(
                Locale.ROOT,
                "%,d ids of 12 characters: HashSet<String> %.1f bytes each, KeyTable %.1f bytes each (%d)%n",
                KEYS,
                (double) withSet / sizeOfSet,
                (double) withTable / table.size(),
                set.size());
    }

    private static String id(int number) {
        return "m-" + (1_000_000_000L + number);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void write(Path file, int communities, PrintStream out) {
        DatasetHeader header = DatasetHeader.builder()
                .issuer("示例")
                .issuedAt(Instant.parse("2026-06-30T00:00:00Z"))
                .asOf(LocalDate.of(2026, 6, 30))
                .division(DivisionCode.of("999911"))
                .coverage(Coverage.COMPLETE)
                .nature(Nature.SYNTHETIC)
                .profile(new ProfileReference(Profiles.ILLUSTRATIVE.id(), null))
                .build();
        try (ExchangeWriter writer = ExchangeWriter.create(file, header)) {
            writer.write(Division.of(DivisionCode.of("999911"), "示例区"));
            for (int i = 0; i < communities; i++) {
                if (i % 100 == 0) {
                    writer.write(Division.of(DivisionCode.of(street(i)), "街道" + i / 100));
                }
                community(i, writer);
            }
            writer.complete();
        }
        out.println("written: " + file);
    }

    private static String street(int community) {
        return String.format(Locale.ROOT, "999911%03d", 1 + community / 100);
    }

    /** About 420 records: a seventh of them territory and bodies, the others people, points and requests. */
    private static void community(int i, ExchangeWriter writer) {
        DivisionCode code = DivisionCode.of(street(i) + String.format(Locale.ROOT, "%03d", 1 + i % 100));
        writer.write(Division.of(code, "社区" + i));
        OrganizationId party = OrganizationId.of("o-" + i);
        writer.write(Organization.builder()
                .id(party)
                .name("居民委员会" + i)
                .kind(OrganizationKind.RESIDENTS_COMMITTEE)
                .build());
        for (int g = 0; g < 12; g++) {
            writer.write(Grid.builder()
                    .id(grid(i, g))
                    .name("网格" + g)
                    .system(GridSystem.UNIFIED)
                    .kind(GridKind.BASE)
                    .division(code)
                    .households(300)
                    .build());
        }
        for (int m = 0; m < MEMBERS; m++) {
            people(i, m, party, code, writer);
        }
        for (int r = 0; r < 40; r++) {
            writer.write(ServiceRequest.builder()
                    .id(RequestId.of("sr-" + i + "-" + r))
                    .kind(RequestKind.APPEAL)
                    .matter(RequestMatter.of(RequestCategory.of("sanitation"), "楼道堆物"))
                    .place(new RequestPlace(code, grid(i, r % 12), null))
                    .channel(RequestChannel.of("mini-program"))
                    .requester(new Requester.Anonymous())
                    .workflow(WorkflowName.of("appeal"))
                    .status(RequestStatus.of("reported"))
                    .events(java.util.List.of(
                            RequestEvent.of(RequestEventType.REPORTED, Instant.parse("2026-06-29T23:59:00Z"))))
                    .build());
        }
    }

    private static GridId grid(int community, int number) {
        return GridId.of("g-" + community + "-" + number);
    }

    private static void people(int i, int m, OrganizationId party, DivisionCode code, ExchangeWriter writer) {
        MemberId id = MemberId.of("m-" + i + "-" + m);
        writer.write(Member.builder()
                .id(id)
                .kinds(java.util.List.of(MemberKind.of("courier")))
                .organization(party)
                .build());
        if (m % 6 == 0) {
            writer.write(Post.builder()
                    .id(PostId.of("p-" + i + "-" + m))
                    .member(id)
                    .role(PostRole.of("grid-worker"))
                    .in(new PostSeat.OfGrid(grid(i, m % 12)))
                    .period(DateRange.from(LocalDate.of(2025, 1, 1)))
                    .build());
        }
        if (m % 3 == 0) {
            writer.write(Registration.builder()
                    .id(RegistrationId.of("r-" + i + "-" + m))
                    .member(id)
                    .kind(RegistrationKind.of("dual-check-in"))
                    .place(new RegistrationPlace.OfCommunity(code))
                    .on(LocalDate.of(2026, 1, 1))
                    .build());
        }
        for (int e = 0; e < (m % 2 == 0 ? 2 : 1); e++) {
            String entry = i + "-" + m + "-" + e;
            writer.write(PointsEntry.builder()
                    .id(EntryId.of("pe-" + entry))
                    .account(PointsAccount.of(id, Ledger.REDEEMABLE))
                    .amount(5L)
                    .effectiveAt(Instant.parse("2026-03-01T00:00:00Z").plusSeconds(e * 86_400L))
                    .recordedAt(Instant.parse("2026-03-01T00:00:00Z").plusSeconds(e * 86_400L))
                    .scheme(new SchemeVersion(SchemeId.of("illustrative-volunteer"), "1"))
                    .idempotencyKey(IdempotencyKey.of("k-" + entry))
                    .posting(new Posting.Award(EarningRuleId.of("clue"), null, null))
                    .build());
        }
    }
}

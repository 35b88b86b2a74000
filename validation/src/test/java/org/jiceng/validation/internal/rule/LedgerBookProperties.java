package org.jiceng.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.finding.Location;
import org.jiceng.id.ActivityId;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EntryId;
import org.jiceng.id.IdempotencyKey;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.SchemeId;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.Posting;
import org.jiceng.points.SchemeVersion;
import org.jiceng.validation.internal.index.Places;

/** Replaying packed entries group by group gives what replaying all of them at once gives. */
class LedgerBookProperties {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final SchemeVersion SCHEME = new SchemeVersion(SchemeId.of("s"), "1");

    @Provide
    Arbitrary<List<PointsEntry>> entries() {
        Arbitrary<Ledger> ledger = Arbitraries.of(Ledger.values());
        Arbitrary<PointsAccount> account = Combinators.combine(
                        Arbitraries.integers().between(0, 5), ledger)
                .as((who, which) -> who < 4
                        ? PointsAccount.of(MemberId.of("m-" + who), which)
                        : PointsAccount.of(OrganizationId.of("o-" + who), which));
        Arbitrary<Posting> posting = Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 2)
                        .map(i -> new Posting.Award(
                                EarningRuleId.of("r-" + i), ActivityId.of("a-" + i), i == 0 ? null : (long) i)),
                Arbitraries.just(new Posting.Deduction(null)),
                account.map(Posting.Transfer::new),
                Arbitraries.of(AdjustmentDirection.values())
                        .map(each -> new Posting.Adjustment(each, "理由", MemberId.of("m-9"))),
                Arbitraries.integers().between(0, 30).map(i -> new Posting.Reversal(EntryId.of("e-" + i))),
                Arbitraries.integers().between(0, 30).map(i -> new Posting.Expiry(EntryId.of("e-" + i))));
        Arbitrary<PointsEntry> entry = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        account,
                        Arbitraries.longs().between(-1, 9),
                        Arbitraries.integers().between(0, 20),
                        posting,
                        Arbitraries.integers().between(0, 40))
                .as((id, of, amount, minute, what, key) -> PointsEntry.builder()
                        .id(EntryId.of("e-" + id))
                        .account(of)
                        .amount(amount)
                        .effectiveAt(START.plusSeconds(60L * minute))
                        .recordedAt(START.plusSeconds(60L * (key % 3)).plusNanos(key))
                        .scheme(SCHEME)
                        .idempotencyKey(key > 10 ? null : IdempotencyKey.of("k-" + key))
                        .posting(what)
                        .build());
        return entry.list().ofMaxSize(40);
    }

    @Property(tries = 2000)
    void group_by_group_is_the_same_as_all_at_once(@ForAll("entries") List<PointsEntry> entries) {
        LedgerBook book = new LedgerBook(List.of(), new Places());
        List<PointsEntry> distinct = new ArrayList<>();
        Set<EntryId> seen = new HashSet<>();
        for (PointsEntry each : entries) {
            book.see(each, Location.WHOLE::withPointer);
            if (seen.add(each.id())) {
                distinct.add(each);
            }
        }
        PointsLedger whole = PointsLedger.replay(distinct);
        assertThat(book.refused().stream()
                        .map(each -> book.entries().entry(each.entry()).id() + " " + each.reason())
                        .collect(Collectors.toSet()))
                .isEqualTo(whole.refused().stream()
                        .map(each -> each.entry().id() + " " + each.reason())
                        .collect(Collectors.toSet()));
        for (PointsAccount account : whole.accounts()) {
            Instant asOf = START.plusSeconds(600);
            long balance = whole.statement(account).balanceAt(asOf);
            LedgerBook right = bookWith(distinct, new PointsBalance(account, balance, asOf));
            assertThat(right.wrongBalances()).isEmpty();
            LedgerBook wrong = bookWith(distinct, new PointsBalance(account, balance + 1, asOf));
            assertThat(wrong.wrongBalances()).hasSize(1);
        }
    }

    private static LedgerBook bookWith(List<PointsEntry> entries, PointsBalance balance) {
        LedgerBook book = new LedgerBook(List.of(), new Places());
        entries.forEach(each -> book.see(each, Location.WHOLE::withPointer));
        book.see(balance, Location.WHOLE::withPointer);
        return book;
    }
}

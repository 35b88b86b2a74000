package org.jiceng.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiceng.id.EntryId;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.Posting;
import org.jiceng.points.RefusedEntry;

/** Entries that make a ledger together: none of them is refused, and each has an id of its own. */
final class Ledgers {

    private static final int MOST_ENTRIES = 12;

    /** Few accounts, so that entries meet each other. */
    private static final List<PointsAccount> ACCOUNTS =
            accounts(List.of(MemberId.of("a"), MemberId.of("b")), List.of(OrganizationId.of("a")));

    private Ledgers() {}

    static List<PointsAccount> accounts(List<MemberId> members, List<OrganizationId> teams) {
        List<PointsAccount> accounts = new ArrayList<>();
        for (Ledger ledger : List.of(Ledger.REDEEMABLE, Ledger.TIME_BANK, Ledger.APPRAISAL, Ledger.CASH_REWARD)) {
            members.forEach(member -> accounts.add(PointsAccount.of(member, ledger)));
            teams.forEach(team -> accounts.add(PointsAccount.of(team, ledger)));
        }
        return accounts;
    }

    static Arbitrary<PointsAccount> accounts() {
        return Arbitraries.of(ACCOUNTS);
    }

    static Arbitrary<List<PointsEntry>> ledgers() {
        Arbitrary<PointsEntry> entries = Combinators.combine(
                        Derivation.of(PointsEntry.class),
                        Arbitraries.integers().between(0, ACCOUNTS.size() - 1),
                        Arbitraries.longs().between(1, 100))
                .as((entry, account, amount) -> settled(entry.toBuilder()
                        .account(ACCOUNTS.get(account))
                        .amount(amount)
                        .build()));
        return entries.list().ofMaxSize(MOST_ENTRIES).map(all -> legal(all, ACCOUNTS));
    }

    static PointsEntry settled(PointsEntry entry) {
        return (PointsEntry) Settling.settle(entry);
    }

    /** Gives each entry an id of its own and the entries that it needs, and leaves out what a replay refuses. */
    static List<PointsEntry> legal(List<PointsEntry> drafts, List<PointsAccount> accounts) {
        List<PointsEntry> entries = new ArrayList<>();
        Set<EntryId> ids = new HashSet<>();
        for (PointsEntry draft : drafts) {
            if (ids.add(draft.id())) {
                entries.add(linked(draft, entries, accounts));
            }
        }
        while (true) {
            PointsLedger ledger = PointsLedger.replay(entries);
            Set<EntryId> out = new HashSet<>();
            ledger.refused().stream()
                    .map(RefusedEntry::entry)
                    .map(PointsEntry::id)
                    .forEach(out::add);
            ledger.repeated().stream().map(PointsEntry::id).forEach(out::add);
            if (out.isEmpty()) {
                return entries;
            }
            entries.removeIf(entry -> out.contains(entry.id()));
        }
    }

    private static PointsEntry linked(PointsEntry draft, List<PointsEntry> before, List<PointsAccount> accounts) {
        Posting posting = draft.posting();
        if (posting instanceof Posting.Transfer transfer) {
            List<PointsAccount> same = accounts.stream()
                    .filter(account -> account.ledger() == draft.account().ledger())
                    .toList();
            return draft.toBuilder()
                    .posting(new Posting.Transfer(pick(same, transfer.to().key())))
                    .build();
        }
        if (before.isEmpty()) {
            return draft;
        }
        PointsEntry earlier = before.get(before.size() - 1);
        if (posting instanceof Posting.Reversal) {
            return undoing(draft, earlier, new Posting.Reversal(earlier.id()));
        }
        if (posting instanceof Posting.Expiry) {
            return undoing(draft, earlier, new Posting.Expiry(earlier.id()));
        }
        return draft;
    }

    private static PointsEntry undoing(PointsEntry draft, PointsEntry earlier, Posting posting) {
        return draft.toBuilder()
                .account(earlier.account())
                .amount(earlier.amount())
                .effectiveAt(earlier.effectiveAt())
                .recordedAt(earlier.recordedAt().plusNanos(1))
                .posting(posting)
                .build();
    }

    static <T> T pick(List<T> all, String key) {
        return all.get(Math.floorMod(key.hashCode(), all.size()));
    }
}

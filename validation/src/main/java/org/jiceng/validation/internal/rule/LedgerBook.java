package org.jiceng.validation.internal.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.points.LedgerRefusal;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.Posting;
import org.jiceng.points.RefusedEntry;
import org.jiceng.points.SchemeVersion;
import org.jiceng.validation.internal.index.Ints;
import org.jiceng.validation.internal.index.Longs;
import org.jiceng.validation.internal.index.Places;
import org.jspecify.annotations.Nullable;

/**
 * The points entries of one check, replayed once for all rules that need it.
 *
 * <p>A ledger cannot be replayed before it is whole, so entries are kept, in packed form. What happens on an account hangs
 * only on entries that have to do with it: its own, those that transfer to it, those that name one of its entries, and
 * those with a common idempotency key. So accounts are replayed group by group, and one group at a time is in memory as
 * objects. The sum over the groups is what one replay of everything gives, since an entry of one group neither reads nor
 * changes anything of another.
 */
final class LedgerBook {

    private final List<PointsScheme> schemes;
    private final Map<SchemeVersion, PointsScheme> schemeByRef = new HashMap<>();
    private final Places places;
    private final PackedEntries entries;
    /** Of each stated balance the account, the sum, the moment and the place. */
    private final Ints statedAccounts = new Ints();

    private final Longs statedBalances = new Longs();
    private final Longs statedSeconds = new Longs();
    private final Ints statedNanos = new Ints();
    private final Ints statedPlaces = new Ints();
    private final Longs replayedBalances = new Longs();
    private final List<Refused> refused = new ArrayList<>();
    private final BitSet withoutEffect = new BitSet();
    private boolean isReplayed;
    private int @Nullable [] effective;

    /** An entry that breaks a law of its ledger, by its position. */
    record Refused(int entry, LedgerRefusal reason) {}

    LedgerBook(List<PointsScheme> schemes, Places places) {
        this.schemes = schemes;
        this.places = places;
        entries = new PackedEntries(places);
        for (PointsScheme scheme : schemes) {
            schemeByRef.putIfAbsent(scheme.ref(), scheme);
        }
    }

    void see(DatasetRecord record, Placing placing) {
        if (record instanceof PointsEntry entry) {
            entries.add(entry, placing.at(""));
        } else if (record instanceof PointsBalance balance) {
            Instant asOf = balance.asOf();
            statedAccounts.add(entries.numberOf(balance.account()));
            statedBalances.add(balance.balance());
            statedSeconds.add(asOf.getEpochSecond());
            statedNanos.add(asOf.getNano());
            statedPlaces.add(places.keep(placing.at("/balance")));
        }
    }

    boolean hasSchemes() {
        return !schemes.isEmpty();
    }

    @Nullable
    PointsScheme scheme(SchemeVersion ref) {
        return schemeByRef.get(ref);
    }

    PackedEntries entries() {
        return entries;
    }

    List<Refused> refused() {
        replay();
        return refused;
    }

    /** Where an account is stated to hold something else than its entries come to. */
    List<Location> wrongBalances() {
        replay();
        return IntStream.range(0, statedAccounts.size())
                .filter(i -> statedBalances.get(i) != replayedBalances.getOr(i, 0))
                .mapToObj(i -> places.get(statedPlaces.get(i)))
                .toList();
    }

    /** The awards that had an effect and were not reversed: account by account, each in the order of the replay. */
    int[] effectiveAwards() {
        replay();
        if (effective == null) {
            long[] byAccount = IntStream.range(0, entries.size())
                    .filter(i -> !withoutEffect.get(i) && entries.posting(i) instanceof Posting.Award)
                    .mapToLong(i -> pair(entries.accountOf(i), i))
                    .sorted()
                    .toArray();
            effective = inOrder(byAccount);
        }
        return effective;
    }

    /** Sorts the awards of one account after the other, so that few are objects at a time. */
    private int[] inOrder(long[] byAccount) {
        int[] sorted = new int[byAccount.length];
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || byAccount[to] >> Integer.SIZE != byAccount[from] >> Integer.SIZE) {
                int[] ofAccount = LongStream.of(Arrays.copyOfRange(byAccount, from, to))
                        .mapToObj(each -> (int) each)
                        .sorted(entries.order())
                        .mapToInt(Integer::intValue)
                        .toArray();
                System.arraycopy(ofAccount, 0, sorted, from, ofAccount.length);
                from = to;
            }
        }
        return sorted;
    }

    private void replay() {
        if (isReplayed) {
            return;
        }
        isReplayed = true;
        int[] group = groups();
        // Entries sorted by their group, without an object for each.
        long[] byGroup = new long[entries.size()];
        for (int i = 0; i < byGroup.length; i++) {
            byGroup[i] = pair(group[entries.accountOf(i)], i);
        }
        Arrays.sort(byGroup);
        long[] stated = new long[statedAccounts.size()];
        for (int i = 0; i < stated.length; i++) {
            stated[i] = pair(statedAccounts.get(i), i);
        }
        Arrays.sort(stated);
        int from = 0;
        for (int to = 1; to <= byGroup.length; to++) {
            if (to == byGroup.length || byGroup[to] >> Integer.SIZE != byGroup[from] >> Integer.SIZE) {
                replay(Arrays.copyOfRange(byGroup, from, to), stated);
                from = to;
            }
        }
    }

    private void replay(long[] group, long[] stated) {
        List<PointsEntry> asObjects = new ArrayList<>(group.length);
        for (long each : group) {
            asObjects.add(entries.entry((int) each));
        }
        PointsLedger ledger = PointsLedger.replay(asObjects, schemes);
        for (RefusedEntry each : ledger.refused()) {
            int index = entries.find(each.entry().id());
            refused.add(new Refused(index, each.reason()));
            withoutEffect.set(index);
        }
        for (PointsEntry each : ledger.repeated()) {
            withoutEffect.set(entries.find(each.id()));
        }
        for (long each : group) {
            int index = (int) each;
            if (entries.isReversal(index) && !withoutEffect.get(index)) {
                withoutEffect.set(entries.namedBy(index));
            }
        }
        for (PointsAccount account : ledger.accounts()) {
            int number = entries.numberOf(account);
            for (int at = first(stated, number); at < stated.length && stated[at] >> Integer.SIZE == number; at++) {
                int i = (int) stated[at];
                Instant asOf = Instant.ofEpochSecond(statedSeconds.get(i), statedNanos.get(i));
                replayedBalances.put(i, ledger.statement(account).balanceAt(asOf), 0);
            }
        }
    }

    /** Two numbers that are not negative, sorted by the first one and then by the second one. */
    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    /** Finds the first pair of a number, or where it would stand. */
    private static int first(long[] sorted, int number) {
        int found = Arrays.binarySearch(sorted, pair(number, 0));
        return found < 0 ? -found - 1 : found;
    }

    /** Gives each account the number of its group: accounts are in one if an entry has to do with both. */
    private int[] groups() {
        int[] above = IntStream.range(0, accountsWithReceivers()).toArray();
        int[] accountOfKey = new int[entries.size()];
        Arrays.fill(accountOfKey, RecordIndex.NONE);
        for (int i = 0; i < entries.size(); i++) {
            int own = entries.accountOf(i);
            if (entries.posting(i) instanceof Posting.Transfer transfer) {
                join(above, own, entries.numberOf(transfer.to()));
            }
            int named = entries.namedBy(i);
            if (named != RecordIndex.NONE) {
                join(above, own, entries.accountOf(named));
            }
            int key = entries.keyOf(i);
            if (key != RecordIndex.NONE) {
                if (accountOfKey[key] == RecordIndex.NONE) {
                    accountOfKey[key] = own;
                }
                join(above, own, accountOfKey[key]);
            }
        }
        for (int i = 0; i < above.length; i++) {
            above[i] = top(above, i);
        }
        return above;
    }

    private int accountsWithReceivers() {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.posting(i) instanceof Posting.Transfer transfer) {
                entries.numberOf(transfer.to());
            }
        }
        return entries.accounts();
    }

    private static void join(int[] above, int one, int other) {
        above[top(above, one)] = top(above, other);
    }

    /** Halves the way up on the way up, so that it stays short. */
    private static int top(int[] above, int start) {
        int at = start;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}

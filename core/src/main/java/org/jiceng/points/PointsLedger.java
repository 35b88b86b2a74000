package org.jiceng.points;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state that the entries of points ledgers come to: balances, statements, and what had no effect.
 *
 * <p>{@link #replay} is a pure function of the set of entries: their order in the collection, and entries that stand in
 * it more than once, make no difference. Entries take effect in the order of the effective instant, the recorded instant
 * and the id:
 *
 * <ul>
 *   <li>An award, an increase and an incoming transfer add; a deduction, a redemption, an expiry, a decrease and an
 *       outgoing transfer take away. Ledgers never mix: a transfer stays in its ledger.
 *   <li>In a spendable ledger what is taken away is taken from the oldest credit that has not lapsed; an expiry is taken
 *       from the credit that it names.
 *   <li>A reversal undoes its entry: what a debit took goes back to the credits that it was taken from; what a credit gave
 *       is taken from what is left of it, then from the oldest of the rest.
 *   <li>An entry with an idempotency key that an earlier one has is that entry sent again, and {@linkplain #repeated
 *       ignored}.
 *   <li>An entry that breaks a law of the ledger has no effect and is {@linkplain #refused() listed}: no account but that
 *       of an appraisal ever goes below zero, and no balance leaves ±(2<sup>53</sup>−1).
 * </ul>
 *
 * <p>Time is linear in the number of entries (times the logarithm of an account’s open credits, and of the number of
 * entries where they are not sorted); what is reversed costs as many steps as it had taken from credits. Immutable.
 */
public final class PointsLedger {

    private static final Comparator<PointsEntry> ORDER = Comparator.comparing(PointsEntry::effectiveAt)
            .thenComparing(PointsEntry::recordedAt)
            .thenComparing(PointsEntry::id);

    private final Map<PointsAccount, Statement> statements = new LinkedHashMap<>();
    private final List<RefusedEntry> refused;
    private final List<PointsEntry> repeated;
    private final List<PendingExpiry> lapsing = new ArrayList<>();
    private final List<Instant> lapses = new ArrayList<>();

    private PointsLedger(Replay replay) {
        replay.accounts.forEach((account, state) -> statements.put(account, state.statement()));
        refused = Collections.unmodifiableList(replay.refused);
        repeated = Collections.unmodifiableList(replay.repeated);
        for (Lot lot : replay.lapsing) {
            if (lot.lapsesAt != null && lot.left > 0) {
                PointsAccount holder = lot.source.posting() instanceof Posting.Transfer transfer
                        ? transfer.to()
                        : lot.source.account();
                lapsing.add(new PendingExpiry(holder, lot.source.id(), lot.left));
                lapses.add(lot.lapsesAt);
            }
        }
    }

    /**
     * Replays entries; nothing lapses but by entries that say so.
     *
     * @param entries the entries of any number of accounts, in any order
     * @return the state that they come to
     * @throws IllegalArgumentException if two different entries have one id
     */
    public static PointsLedger replay(Collection<PointsEntry> entries) {
        return replay(entries, List.of());
    }

    /**
     * Replays entries under schemes: an award whose time by its scheme is over can no longer be spent, whether or not an
     * expiry was appended. It stays in the balance until one is.
     *
     * @param entries the entries of any number of accounts, in any order
     * @param schemes the schemes that the entries name; entries of other schemes do not lapse
     * @return the state that they come to
     * @throws IllegalArgumentException if two different entries have one id
     */
    public static PointsLedger replay(Collection<PointsEntry> entries, List<PointsScheme> schemes) {
        List<PointsEntry> ordered = new ArrayList<>(entries);
        ordered.sort(ORDER);
        Replay replay = new Replay(schemes);
        ordered.forEach(replay::add);
        return new PointsLedger(replay);
    }

    /**
     * Returns the order in which entries take effect.
     *
     * @return by effective instant, recorded instant and id
     */
    public static Comparator<PointsEntry> order() {
        return ORDER;
    }

    /**
     * Returns all accounts that an entry named, be it without effect.
     *
     * @return an unmodifiable list, in the order in which the replay met them
     */
    public List<PointsAccount> accounts() {
        return List.copyOf(statements.keySet());
    }

    /**
     * Returns what an account holds after all entries.
     *
     * @param account any account
     * @return the balance in the smallest unit of the ledger; 0 for an account without entries
     */
    public long balance(PointsAccount account) {
        return findStatement(account).map(Statement::balance).orElse(0L);
    }

    /**
     * Finds the statement of an account.
     *
     * @param account any account
     * @return the statement, or empty if no entry names the account
     */
    public Optional<Statement> findStatement(PointsAccount account) {
        return Optional.ofNullable(statements.get(account));
    }

    /**
     * Returns the statement of an account.
     *
     * @param account any account
     * @return the statement; one without lines if no entry names the account
     */
    public Statement statement(PointsAccount account) {
        return findStatement(account).orElseGet(() -> new Statement(account, List.of()));
    }

    /**
     * Returns the entries that had no effect, because they break a law of the ledger.
     *
     * @return an unmodifiable list, in the order of the replay
     */
    public List<RefusedEntry> refused() {
        return refused;
    }

    /**
     * Returns the entries that were there before: those with an idempotency key of an earlier one, and equal ones.
     *
     * @return an unmodifiable list, in the order of the replay
     */
    public List<PointsEntry> repeated() {
        return repeated;
    }

    /**
     * Returns for which credits an expiry is due: they have lapsed by their scheme, and something of them is left.
     *
     * @param asOf the instant
     * @return the credits in the order in which they came
     */
    public List<PendingExpiry> pendingExpiries(Instant asOf) {
        List<PendingExpiry> due = new ArrayList<>();
        for (int i = 0; i < lapsing.size(); i++) {
            if (!lapses.get(i).isAfter(asOf)) {
                due.add(lapsing.get(i));
            }
        }
        return due;
    }
}

package org.jiceng.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.id.EarningRuleId;
import org.jspecify.annotations.Nullable;

/** The laws of a replay, held against ledgers of any entries, senseless ones included. */
class PointsLedgerProperties {

    private static final List<String> MEMBERS = List.of("m-1", "m-2", "m-3");
    private static final long LATER = 100_000;

    /** What the random numbers of one entry mean; ids count from 0, so a reference may go backwards or forwards. */
    private record Draw(int member, Ledger ledger, long amount, long hour, int what, int reference, int key) {

        PointsEntry entry(int id, boolean keys) {
            PointsAccount account = Entries.account(MEMBERS.get(member), ledger);
            String of = "e-" + reference;
            Posting posting = switch (what) {
                case 0, 1, 2, 3 -> Entries.award();
                case 4 -> Posting.award(EarningRuleId.of("service-hour"), 30 * amount);
                case 5 -> Entries.DEDUCTION;
                case 6, 7 -> Entries.REDEMPTION;
                case 8 ->
                    new Posting.Transfer(Entries.account(
                            MEMBERS.get(reference % MEMBERS.size()), key == 0 ? Ledger.TIME_BANK : ledger));
                case 9 -> Entries.adjustment(AdjustmentDirection.INCREASE);
                case 10 -> Entries.adjustment(AdjustmentDirection.DECREASE);
                case 11, 12, 13 -> Entries.reversalOf(of);
                default -> Entries.expiryOf(of);
            };
            return Entries.entry("e-" + id, account, amount, hour, posting, keys && key < 3 ? "k-" + key : null);
        }
    }

    @Provide
    Arbitrary<List<PointsEntry>> ledgers() {
        return draws().map(draws -> entries(draws, true));
    }

    @Provide
    Arbitrary<List<PointsEntry>> ledgersWithoutKeys() {
        return draws().map(draws -> entries(draws, false));
    }

    private static Arbitrary<List<Draw>> draws() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Ledger.REDEEMABLE, Ledger.REDEEMABLE, Ledger.TIME_BANK, Ledger.APPRAISAL)
                                .edgeCases(config -> config.none()),
                        Arbitraries.longs().between(1, 6),
                        Arbitraries.longs().between(0, 40),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 20))
                .as(Draw::new)
                .list()
                .ofMaxSize(40);
    }

    private static List<PointsEntry> entries(List<Draw> draws, boolean keys) {
        List<PointsEntry> entries = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            entries.add(draws.get(i).entry(i, keys));
        }
        return entries;
    }

    private static PointsLedger replay(List<PointsEntry> entries) {
        return PointsLedger.replay(entries, PointsSchemes.all());
    }

    private static Map<PointsAccount, List<StatementLine>> lines(PointsLedger ledger) {
        Map<PointsAccount, List<StatementLine>> lines = new HashMap<>();
        ledger.accounts()
                .forEach(account -> lines.put(account, ledger.statement(account).lines()));
        return lines;
    }

    @Property
    void what_was_added_is_the_balance_and_what_was_taken(@ForAll("ledgers") List<PointsEntry> entries) {
        PointsLedger ledger = replay(entries);
        for (PointsAccount account : ledger.accounts()) {
            long added = 0;
            long taken = 0;
            for (StatementLine line : ledger.statement(account).lines()) {
                boolean adds = adds(line, account, entries);
                assertThat(Math.abs(line.change())).isEqualTo(line.entry().amount());
                if (!(line.entry().posting() instanceof Posting.Transfer)) {
                    assertThat(line.change() > 0).isEqualTo(adds);
                }
                added += Math.max(line.change(), 0);
                taken += Math.max(-line.change(), 0);
            }
            assertThat(added).isEqualTo(ledger.balance(account) + taken);
        }
    }

    /** Awards, transfers in, increases and reversals of debits add; everything else takes away. */
    private static boolean adds(StatementLine line, PointsAccount account, List<PointsEntry> entries) {
        Posting posting = line.entry().posting();
        if (posting instanceof Posting.Reversal reversal) {
            PointsEntry reversed = entries.stream()
                    .filter(each -> each.id().equals(reversal.of()))
                    .findFirst()
                    .orElseThrow();
            return reversed.posting() instanceof Posting.Transfer
                    ? line.change() > 0
                    : !adds(new StatementLine(reversed, 0, 0, 0), account, entries);
        }
        return posting instanceof Posting.Award
                || (posting instanceof Posting.Adjustment adjustment
                        && adjustment.direction() == AdjustmentDirection.INCREASE);
    }

    @Property
    void nothing_is_made_or_lost_by_transfers(@ForAll("ledgers") List<PointsEntry> entries) {
        PointsLedger ledger = replay(entries);
        long sum = ledger.accounts().stream()
                .flatMap(account -> ledger.statement(account).lines().stream())
                .filter(line -> line.entry().posting() instanceof Posting.Transfer)
                .mapToLong(StatementLine::change)
                .sum();
        assertThat(sum).isZero();
    }

    @Property(tries = 200)
    void a_reversal_restores_the_state_before_its_entry(@ForAll("ledgersWithoutKeys") List<PointsEntry> entries) {
        PointsLedger before = replay(entries);
        for (Posting posting : List.of(
                Entries.award(),
                Entries.REDEMPTION,
                Entries.DEDUCTION,
                new Posting.Transfer(Entries.OTHER),
                Entries.adjustment(AdjustmentDirection.DECREASE))) {
            PointsEntry entry = Entries.entry("x-1", Entries.ONE, 2, LATER, posting);
            PointsEntry reversal = Entries.entry("x-2", Entries.ONE, 2, LATER + 1, Entries.reversalOf("x-1"));
            List<PointsEntry> undone = plus(entries, entry, reversal);
            PointsLedger after = replay(undone);
            for (PointsAccount account : List.of(Entries.ONE, Entries.OTHER)) {
                assertThat(after.balance(account)).isEqualTo(before.balance(account));
                assertThat(after.statement(account).serviceMinutes())
                        .isEqualTo(before.statement(account).serviceMinutes());
                assertThat(mostThatCanBeSpent(undone, account)).isEqualTo(mostThatCanBeSpent(entries, account));
            }
            assertThat(after.pendingExpiries(Entries.at(10 * LATER)))
                    .isEqualTo(before.pendingExpiries(Entries.at(10 * LATER)));
        }
    }

    private static long mostThatCanBeSpent(List<PointsEntry> entries, PointsAccount account) {
        long most = 0;
        for (long amount = 1; amount <= 12; amount++) {
            PointsEntry spending = Entries.entry("y", account, amount, LATER + 2, Entries.REDEMPTION);
            most = replay(plus(entries, spending)).refused().stream()
                            .anyMatch(each -> each.entry().equals(spending))
                    ? most
                    : amount;
        }
        return most;
    }

    @Property(tries = 200)
    void no_prefix_overdraws_and_every_prefix_has_a_prefix_of_the_statements(
            @ForAll("ledgers") List<PointsEntry> entries) {
        List<PointsEntry> ordered =
                entries.stream().sorted(PointsLedger.order()).toList();
        Map<PointsAccount, List<StatementLine>> whole = lines(replay(ordered));
        whole.forEach((account, lines) -> {
            if (!account.ledger().mayBeNegative()) {
                assertThat(lines).allMatch(line -> line.balance() >= 0);
            }
        });
        for (int i = 0; i < ordered.size(); i++) {
            lines(replay(ordered.subList(0, i))).forEach((account, lines) -> {
                List<StatementLine> start =
                        whole.getOrDefault(account, List.of()).subList(0, lines.size());
                assertThat(start).isEqualTo(lines);
            });
        }
    }

    @Property
    void any_split_merge_and_repetition_gives_the_same_statements(
            @ForAll("ledgers") List<PointsEntry> entries, @ForAll Random random) {
        PointsLedger expected = replay(entries);
        List<PointsEntry> mixed = new ArrayList<>(entries);
        entries.stream().filter(each -> random.nextInt(3) == 0).forEach(mixed::add);
        Collections.shuffle(mixed, random);
        PointsLedger actual = replay(mixed);
        assertThat(lines(actual)).isEqualTo(lines(expected));
        assertThat(actual.accounts()).isEqualTo(expected.accounts());
        assertThat(actual.refused()).isEqualTo(expected.refused());
    }

    @Property
    void every_entry_is_booked_refused_or_repeated(@ForAll("ledgers") List<PointsEntry> entries) {
        PointsLedger ledger = replay(entries);
        long booked = ledger.accounts().stream()
                .flatMap(account -> ledger.statement(account).lines().stream())
                .map(line -> line.entry().id())
                .distinct()
                .count();
        assertThat(booked + ledger.refused().size() + ledger.repeated().size()).isEqualTo(entries.size());
    }

    @Property
    void ledgers_never_mix(@ForAll("ledgersWithoutKeys") List<PointsEntry> entries) {
        Map<PointsAccount, List<StatementLine>> together = lines(replay(entries));
        for (Ledger ledger : Ledger.values()) {
            List<PointsEntry> alone = entries.stream()
                    .filter(each -> each.account().ledger() == ledger)
                    .toList();
            lines(replay(alone))
                    .forEach((account, lines) ->
                            assertThat(together.get(account)).isEqualTo(lines));
        }
    }

    /** The same laws told the slow way: a list of credits for each account, looked through from the oldest on. */
    @Property
    void awards_redemptions_and_lapses_are_as_in_the_plain_model(@ForAll("plain") List<PointsEntry> entries) {
        PointsLedger ledger = replay(entries);
        List<long[]> lots = new ArrayList<>();
        long refused = 0;
        for (PointsEntry entry : entries.stream().sorted(PointsLedger.order()).toList()) {
            long now = entry.effectiveAt().getEpochSecond();
            if (entry.posting() instanceof Posting.Award) {
                // "clue" holds 365 days after its day, "problem-solved" for ever.
                Long days = validDays(entry);
                long lapse = days == null
                        ? Long.MAX_VALUE
                        : Math.floorDiv(now + 8 * 3600, 86_400L) * 86_400L - 8 * 3600 + (days + 1) * 86_400L;
                lots.add(new long[] {entry.amount(), lapse});
                continue;
            }
            long available = lots.stream()
                    .filter(lot -> lot[1] > now)
                    .mapToLong(lot -> lot[0])
                    .sum();
            if (available < entry.amount()) {
                refused++;
                continue;
            }
            long open = entry.amount();
            for (long[] lot : lots) {
                long taken = lot[1] > now ? Math.min(open, lot[0]) : 0;
                lot[0] -= taken;
                open -= taken;
            }
        }
        assertThat(ledger.balance(Entries.ONE))
                .isEqualTo(lots.stream().mapToLong(lot -> lot[0]).sum());
        assertThat(ledger.refused()).hasSize((int) refused);
        assertThat(ledger.pendingExpiries(Entries.at(1_000_000)).stream()
                        .mapToLong(PendingExpiry::amount)
                        .sum())
                .isEqualTo(lots.stream()
                        .filter(lot -> lot[1] < Long.MAX_VALUE)
                        .mapToLong(lot -> lot[0])
                        .sum());
    }

    private static @Nullable Long validDays(PointsEntry entry) {
        return entry.posting() instanceof Posting.Award award
                        && award.rule().value().equals("clue")
                ? 365L
                : null;
    }

    @Provide
    Arbitrary<List<PointsEntry>> plain() {
        Arbitrary<Posting> posting = Arbitraries.of(
                Posting.award(EarningRuleId.of("clue")), Entries.award(), Entries.REDEMPTION, Entries.DEDUCTION);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 9), Arbitraries.longs().between(0, 24 * 1000), posting)
                .as((amount, hour, what) -> Map.entry(what, new long[] {amount, hour}))
                .list()
                .ofMaxSize(30)
                .map(draws -> {
                    List<PointsEntry> entries = new ArrayList<>();
                    for (Map.Entry<Posting, long[]> draw : draws) {
                        entries.add(Entries.entry(
                                "e-" + entries.size(),
                                Entries.ONE,
                                draw.getValue()[0],
                                draw.getValue()[1],
                                draw.getKey()));
                    }
                    return entries;
                });
    }

    private static List<PointsEntry> plus(List<PointsEntry> entries, PointsEntry... more) {
        return Stream.concat(entries.stream(), Stream.of(more)).toList();
    }
}

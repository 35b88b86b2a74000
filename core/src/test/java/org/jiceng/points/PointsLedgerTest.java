package org.jiceng.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.constraint.Range;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EntryId;
import org.jiceng.id.OrganizationId;
import org.junit.jupiter.api.Test;

class PointsLedgerTest {

    private static PointsEntry award(String id, long amount, long hour) {
        return Entries.entry(id, Entries.ONE, amount, hour, Entries.award());
    }

    private static PointsEntry spend(String id, long amount, long hour) {
        return Entries.entry(id, Entries.ONE, amount, hour, Entries.REDEMPTION);
    }

    private static List<LedgerRefusal> refusals(PointsLedger ledger) {
        return ledger.refused().stream().map(RefusedEntry::reason).toList();
    }

    @Test
    void a_statement_has_a_running_balance() {
        PointsLedger ledger =
                PointsLedger.replay(List.of(spend("e-2", 30, 2), award("e-1", 50, 1), award("e-3", 5, 3)));
        assertThat(ledger.statement(Entries.ONE).lines())
                .extracting(line -> line.entry().id().value(), StatementLine::change, StatementLine::balance)
                .containsExactly(tuple("e-1", 50L, 50L), tuple("e-2", -30L, 20L), tuple("e-3", 5L, 25L));
        assertThat(ledger.balance(Entries.ONE)).isEqualTo(25);
        assertThat(ledger.statement(Entries.ONE).balanceAt(Entries.at(2))).isEqualTo(20);
        assertThat(ledger.statement(Entries.ONE).balanceAt(Entries.at(0))).isZero();
        assertThat(ledger.balance(Entries.OTHER)).isZero();
        assertThat(ledger.findStatement(Entries.OTHER)).isEmpty();
        assertThat(ledger.refused()).isEmpty();
    }

    @Test
    void order_is_by_effective_instant_then_recorded_instant_then_id() {
        PointsEntry late =
                award("e-1", 1, 1).toBuilder().recordedAt(Entries.at(9)).build();
        List<PointsEntry> sorted = java.util.stream.Stream.of(
                        award("e-4", 1, 2), late, award("e-3", 1, 1), award("e-2", 1, 1))
                .sorted(PointsLedger.order())
                .toList();
        assertThat(sorted).extracting(each -> each.id().value()).containsExactly("e-2", "e-3", "e-1", "e-4");
    }

    @Test
    void the_oldest_credit_is_used_up_first_and_what_is_left_can_expire() {
        PointsLedger ledger = PointsLedger.replay(List.of(
                award("e-1", 10, 1),
                award("e-2", 10, 2),
                spend("e-3", 15, 3),
                Entries.entry("e-4", Entries.ONE, 1, 4, Entries.expiryOf("e-1")),
                Entries.entry("e-5", Entries.ONE, 5, 5, Entries.expiryOf("e-2"))));
        assertThat(refusals(ledger)).containsExactly(LedgerRefusal.EXPIRY_UNKNOWN);
        assertThat(ledger.refused().get(0).entry().id()).isEqualTo(EntryId.of("e-4"));
        assertThat(ledger.balance(Entries.ONE)).isZero();
    }

    @Test
    void what_has_lapsed_by_its_scheme_cannot_be_spent_and_is_due_to_expire() {
        PointsEntry award = Entries.entry("e-1", Entries.ONE, 5, 1, Posting.award(EarningRuleId.of("clue")));
        long lastHour = 24L * 366 - 1;
        PointsLedger inTime = PointsLedger.replay(List.of(award, spend("e-2", 2, lastHour)), PointsSchemes.all());
        assertThat(inTime.balance(Entries.ONE)).isEqualTo(3);
        PointsLedger tooLate = PointsLedger.replay(List.of(award, spend("e-2", 2, lastHour + 1)), PointsSchemes.all());
        assertThat(refusals(tooLate)).containsExactly(LedgerRefusal.OVERDRAFT);
        assertThat(tooLate.balance(Entries.ONE)).isEqualTo(5);
        assertThat(tooLate.pendingExpiries(Entries.at(lastHour))).isEmpty();
        assertThat(tooLate.pendingExpiries(Entries.at(lastHour + 1)))
                .containsExactly(new PendingExpiry(Entries.ONE, EntryId.of("e-1"), 5));
    }

    @Test
    void handing_points_over_does_not_make_them_hold_longer() {
        PointsEntry award = Entries.entry("e-1", Entries.ONE, 5, 1, Posting.award(EarningRuleId.of("clue")));
        PointsEntry transfer = Entries.entry("e-2", Entries.ONE, 5, 100, new Posting.Transfer(Entries.OTHER));
        PointsEntry late = Entries.entry("e-3", Entries.OTHER, 5, 24L * 366, Entries.REDEMPTION);
        PointsLedger ledger = PointsLedger.replay(List.of(award, transfer, late), PointsSchemes.all());
        assertThat(refusals(ledger)).containsExactly(LedgerRefusal.OVERDRAFT);
        assertThat(ledger.pendingExpiries(Entries.at(24L * 366)))
                .containsExactly(new PendingExpiry(Entries.OTHER, EntryId.of("e-2"), 5));
    }

    @Test
    void each_law_that_is_broken_has_a_reason() {
        PointsAccount score = Entries.account("m-1", Ledger.APPRAISAL);
        PointsLedger ledger = PointsLedger.replay(List.of(
                award("e-1", 10, 1),
                spend("e-2", 11, 2),
                Entries.entry("e-3", Entries.ONE, 10, 3, Entries.reversalOf("e-9")),
                Entries.entry("e-4", Entries.ONE, 9, 4, Entries.reversalOf("e-1")),
                Entries.entry("e-5", Entries.ONE, 10, 5, Entries.reversalOf("e-1")),
                Entries.entry("e-6", Entries.ONE, 10, 6, Entries.reversalOf("e-1")),
                Entries.entry("e-7", Entries.ONE, 10, 7, Entries.reversalOf("e-5")),
                Entries.entry("e-8", score, 10, 8, Entries.REDEMPTION),
                Entries.entry("e-a", Entries.ONE, 0, 9, Entries.award())));
        assertThat(refusals(ledger))
                .containsExactly(
                        LedgerRefusal.OVERDRAFT,
                        LedgerRefusal.REVERSAL_UNKNOWN,
                        LedgerRefusal.REVERSAL_AMOUNT,
                        LedgerRefusal.REVERSAL_TWICE,
                        LedgerRefusal.REVERSAL_UNKNOWN,
                        LedgerRefusal.NOT_SPENDABLE,
                        LedgerRefusal.NOT_POSITIVE);
    }

    @Test
    void a_credit_that_was_spent_cannot_be_taken_back() {
        PointsLedger ledger = PointsLedger.replay(List.of(
                award("e-1", 10, 1),
                spend("e-2", 4, 2),
                Entries.entry("e-3", Entries.ONE, 10, 3, Entries.reversalOf("e-1"))));
        assertThat(refusals(ledger)).containsExactly(LedgerRefusal.OVERDRAFT);
        assertThat(ledger.balance(Entries.ONE)).isEqualTo(6);
    }

    @Test
    void the_score_of_an_appraisal_may_be_negative_and_starts_anew_each_period() {
        PointsAccount score = Entries.account("m-1", Ledger.APPRAISAL);
        Statement statement = PointsLedger.replay(List.of(
                        Entries.entry("e-1", score, 3, -1, Entries.award()),
                        Entries.entry("e-2", score, 10, 0, Entries.DEDUCTION)))
                .statement(score);
        assertThat(statement.balance()).isEqualTo(-7);
        assertThat(statement.changeIn(ScorePeriod.YEAR.of(LocalDate.of(2025, 6, 1))))
                .isEqualTo(3);
        assertThat(statement.changeIn(ScorePeriod.YEAR.of(LocalDate.of(2026, 6, 1))))
                .isEqualTo(-10);
    }

    @Test
    void a_balance_that_is_no_longer_exact_is_refused() {
        PointsLedger ledger = PointsLedger.replay(
                List.of(award("e-1", Range.MAX_EXACT, 1), award("e-2", 1, 2), award("e-3", Long.MAX_VALUE, 3)));
        assertThat(refusals(ledger)).containsExactly(LedgerRefusal.OVERFLOW, LedgerRefusal.OVERFLOW);
        assertThat(ledger.balance(Entries.ONE)).isEqualTo(Range.MAX_EXACT);
    }

    @Test
    void an_entry_that_was_sent_twice_counts_once() {
        PointsEntry first = Entries.entry("e-1", Entries.ONE, 10, 1, Entries.award(), "k-1");
        PointsEntry again = Entries.entry("e-2", Entries.ONE, 10, 2, Entries.award(), "k-1");
        PointsLedger ledger = PointsLedger.replay(List.of(again, first, first));
        assertThat(ledger.balance(Entries.ONE)).isEqualTo(10);
        assertThat(ledger.repeated()).containsExactly(first, again);
    }

    @Test
    void two_different_entries_of_one_id_are_no_ledger_and_the_message_names_nobody() {
        assertThatThrownBy(() -> PointsLedger.replay(List.of(award("e-1", 1, 1), award("e-1", 2, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one id")
                .hasMessageNotContaining("e-1");
    }

    @Test
    void a_team_has_an_account_and_service_is_counted_where_it_is_recorded() {
        PointsAccount team = PointsAccount.of(OrganizationId.of("o-1"), Ledger.TIME_BANK);
        Posting service = Posting.award(EarningRuleId.of("service"), 90);
        PointsLedger ledger = PointsLedger.replay(List.of(
                Entries.entry("e-1", team, 90, 1, service),
                Entries.entry("e-2", team, 90, 2, service),
                Entries.entry("e-3", team, 90, 3, Entries.reversalOf("e-2"))));
        assertThat(ledger.statement(team).serviceMinutes()).isEqualTo(90);
        assertThat(ledger.statement(team).stars(new StarScale(List.of(1L, 2L)))).isEqualTo(1);
    }
}

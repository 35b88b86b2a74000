package org.jiceng.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.id.ActivityId;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EntryId;
import org.jiceng.id.IdempotencyKey;
import org.jiceng.id.RedeemableId;
import org.jiceng.points.AdjustmentDirection;
import org.jiceng.points.Ledger;
import org.jiceng.points.PendingExpiry;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsLedger;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.jiceng.points.RedeemableKind;
import org.jiceng.request.Deadline;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jspecify.annotations.Nullable;

/**
 * Makes the points of a community: entries of all four ledgers under the schemes that come with the library, and what the
 * accounts hold in the end.
 */
final class PointsMaker {

    private static final PointsScheme VOLUNTEER = PointsSchemes.ILLUSTRATIVE_VOLUNTEER;
    private static final PointsScheme TIME_BANK = PointsSchemes.ILLUSTRATIVE_TIME_BANK;
    private static final PointsScheme APPRAISAL = PointsSchemes.ILLUSTRATIVE_APPRAISAL;
    private static final PointsScheme REWARD = PointsSchemes.SAFETY_OFFICER_REWARD;

    private static final EarningRuleId SERVICE_HOUR = EarningRuleId.of("service-hour");
    private static final EarningRuleId CLUE = EarningRuleId.of("clue");
    private static final EarningRuleId SOLVED = EarningRuleId.of("problem-solved");
    private static final EarningRuleId SERVICE = EarningRuleId.of("service");
    private static final EarningRuleId DUTY = EarningRuleId.of("duty");
    private static final EarningRuleId CASE = EarningRuleId.of("case");
    private static final RedeemableId GOODS = RedeemableId.of("daily-goods");
    private static final RedeemableId HAIRCUT = RedeemableId.of("haircut");
    private static final RedeemableId TIME_SERVICE = RedeemableId.of("service");

    private static final int WINDOW = 340;
    private static final LocalDate APPRAISALS_BEGIN = LocalDate.of(2026, 1, 5);

    /** The fund of the reward in hundreds of yuan, and a tenth that stays in it. */
    private static final long FUND = 9_000;

    private static final long HUNDRED_YUAN = 10_000;
    private static final LocalDateTime LAST_EVENING = WorkingTime.AS_OF.atTime(23, 30);

    private final Community community;
    private final List<PointsEntry> entries = new ArrayList<>();
    private int made;

    PointsMaker(Community community) {
        this.community = community;
    }

    void make() {
        for (int ordinal : community.roster().volunteers()) {
            makeMember(ordinal, community.draws(Family.POINTS, ordinal));
        }
        makeTeam(community.draws(Family.POINTS, -1));
        makeRewards(community.draws(Family.POINTS, -2));
        makeBalances();
    }

    private void makeMember(int ordinal, Draws draws) {
        if (MemberMaker.isMinor(community, ordinal)) {
            return;
        }
        made = 0;
        if (community.roster().isNewEmployment(ordinal)) {
            if (draws.in(600)) {
                makeClues(ordinal, draws);
            }
            return;
        }
        if (draws.in(300)) {
            makeVolunteer(ordinal, draws);
        }
        if (draws.in(60)) {
            makeTimeBank(ordinal, draws);
        }
        if (community.roster().isInService(ordinal) && draws.in(350)) {
            makeAppraisal(ordinal, draws);
        }
    }

    private PointsAccount account(int ordinal, Ledger ledger) {
        return PointsAccount.of(community.roster().member(ordinal), ledger);
    }

    private PointsAccount team() {
        return PointsAccount.of(Ids.organization(community.index(), "volunteers", 0), Ledger.REDEEMABLE);
    }

    /** Adds an entry in the evening of a day; what is recorded later is recorded on one of the next two days. */
    private PointsEntry add(
            int holder, PointsAccount account, PointsScheme scheme, long amount, LocalDateTime at, Posting posting) {
        made++;
        Draws draws = community.draws(Family.POINTS, 10_000L * (holder + 10) + made);
        String number = Ids.community("e", community.index()) + "-"
                + (holder < 0 ? "t" + -holder : Codes.padded(holder + 1, 4)) + "-" + Codes.padded(made, 2);
        Instant effective = at.toInstant(Deadline.OFFSET);
        LocalDateTime recorded = at.plusMinutes(draws.between(1, 2 * 24 * 60));
        if (recorded.isAfter(WorkingTime.ISSUED)) {
            recorded = WorkingTime.ISSUED;
        }
        PointsEntry entry = PointsEntry.builder()
                .id(EntryId.of(number))
                .account(account)
                .amount(amount)
                .effectiveAt(effective)
                .recordedAt(recorded.toInstant(Deadline.OFFSET))
                .scheme(scheme.ref())
                .idempotencyKey(key(number, account, draws))
                .posting(posting)
                .build();
        entries.add(entry);
        return entry;
    }

    private static @Nullable IdempotencyKey key(String number, PointsAccount account, Draws draws) {
        boolean cash = account.ledger() == Ledger.CASH_REWARD;
        return !cash && draws.in(400) ? IdempotencyKey.of("k-" + number) : null;
    }

    private static LocalDateTime time(LocalDate day, Draws draws) {
        return day.atTime(draws.between(8, 20), draws.below(60));
    }

    private void makeVolunteer(int ordinal, Draws draws) {
        PointsAccount account = account(ordinal, Ledger.REDEEMABLE);
        int services = draws.between(1, 8);
        long sum = 0;
        PointsEntry last = null;
        LocalDate day = WorkingTime.FIRST_DAY;
        for (int i = 0; i < services; i++) {
            day = WorkingTime.FIRST_DAY.plusDays((long) WINDOW * i / services + draws.below(WINDOW / services));
            long minutes = 15L * draws.between(2, 16);
            long amount = minutes * 10 / 60;
            Posting.Award award = new Posting.Award(SERVICE_HOUR, activity(day, draws), minutes);
            last = add(ordinal, account, VOLUNTEER, amount, time(day, draws), award);
            sum += amount;
        }
        if (draws.in(25) && last != null) {
            LocalDateTime next = day.plusDays(2).atTime(10, draws.below(60));
            add(ordinal, account, VOLUNTEER, last.amount(), next, new Posting.Reversal(last.id()));
            return;
        }
        LocalDateTime later = day.plusDays(draws.between(3, 12)).atTime(draws.between(9, 18), draws.below(60));
        if (sum >= 100 && draws.in(500)) {
            add(ordinal, account, VOLUNTEER, 100, later, new Posting.Redemption(HAIRCUT, RedeemableKind.SERVICE));
        } else if (sum >= 50 && draws.in(500)) {
            add(ordinal, account, VOLUNTEER, 50, later, new Posting.Redemption(GOODS, RedeemableKind.GOODS));
        } else if (draws.in(30)) {
            add(ordinal, account, VOLUNTEER, Math.min(sum, 10), later, new Posting.Transfer(team()));
        } else if (draws.in(25) && community.roster().workers() > 0) {
            Posting.Adjustment adjustment = new Posting.Adjustment(
                    AdjustmentDirection.INCREASE,
                    draws.pick(Lists.REASONS),
                    community.roster().member(0));
            add(ordinal, account, VOLUNTEER, 10, later, adjustment);
        }
    }

    private @Nullable ActivityId activity(LocalDate day, Draws draws) {
        return draws.in(600) ? ActivityId.of(Ids.community("a", community.index()) + "-" + day) : null;
    }

    /** Clues of riders hold a year; those from before the year of the sample have lapsed at its end. */
    private void makeClues(int ordinal, Draws draws) {
        PointsAccount account = account(ordinal, Ledger.REDEEMABLE);
        int clues = draws.between(1, 5);
        LocalDate first = draws.in(300) ? WorkingTime.FIRST_DAY.minusDays(120) : WorkingTime.FIRST_DAY;
        for (int i = 0; i < clues; i++) {
            LocalDate day = first.plusDays((long) WINDOW * i / clues + draws.below(WINDOW / clues));
            add(ordinal, account, VOLUNTEER, 5, time(day, draws), Posting.award(CLUE));
        }
    }

    private void makeTimeBank(int ordinal, Draws draws) {
        PointsAccount account = account(ordinal, Ledger.TIME_BANK);
        int services = draws.between(1, 5);
        long sum = 0;
        LocalDate day = WorkingTime.FIRST_DAY;
        for (int i = 0; i < services; i++) {
            day = WorkingTime.FIRST_DAY.plusDays((long) WINDOW * i / services + draws.below(WINDOW / services));
            long minutes = 30L * draws.between(1, 6);
            add(ordinal, account, TIME_BANK, minutes, time(day, draws), Posting.award(SERVICE, minutes));
            sum += minutes;
        }
        if (draws.in(300)) {
            LocalDateTime later = day.plusDays(draws.between(3, 12)).atTime(draws.between(9, 18), draws.below(60));
            long taken = Math.min(sum, 60);
            add(
                    ordinal,
                    account,
                    TIME_BANK,
                    taken,
                    later,
                    new Posting.Redemption(TIME_SERVICE, RedeemableKind.SERVICE));
        }
    }

    private void makeAppraisal(int ordinal, Draws draws) {
        PointsAccount account = account(ordinal, Ledger.APPRAISAL);
        int duties = draws.between(1, 5);
        for (int i = 0; i < duties; i++) {
            LocalDate day = APPRAISALS_BEGIN.plusDays(170L * i / duties + draws.below(170 / duties));
            add(ordinal, account, APPRAISAL, draws.between(1, 10), time(day, draws), Posting.award(DUTY));
        }
        if (draws.in(80)) {
            LocalDate day = APPRAISALS_BEGIN.plusDays(draws.below(170));
            add(ordinal, account, APPRAISAL, draws.between(1, 5), time(day, draws), new Posting.Deduction(null));
        }
    }

    private void makeTeam(Draws draws) {
        made = 0;
        int solved = draws.between(0, 4);
        for (int i = 0; i < solved; i++) {
            LocalDate day = WorkingTime.FIRST_DAY.plusDays(draws.below(WINDOW));
            add(-1, team(), VOLUNTEER, draws.between(20, 200), time(day, draws), Posting.award(SOLVED));
        }
    }

    /** The fund is one for the whole dataset, so each community has its part of it and stays inside. */
    private void makeRewards(Draws draws) {
        int size = community.roster().size() - community.roster().workers();
        long left = community.plan().part(FUND, community.index());
        int cases = draws.between(0, 6);
        made = 90;
        for (int i = 0; i < cases && left > 0 && size > 0; i++) {
            long amount = Math.min(left, draws.in(800) ? draws.between(1, 10) : draws.between(10, 100));
            int ordinal = community.roster().workers() + draws.below(size);
            LocalDate day = WorkingTime.FIRST_DAY.plusDays(draws.below(WINDOW));
            if (!MemberMaker.isMinor(community, ordinal)) {
                PointsAccount account = account(ordinal, Ledger.CASH_REWARD);
                add(ordinal, account, REWARD, amount * HUNDRED_YUAN, time(day, draws), Posting.award(CASE));
                left -= amount;
            }
        }
    }

    /** Lets what has lapsed expire, adds all entries in the order of time, and what each account holds. */
    private void makeBalances() {
        entries.sort(PointsLedger.order());
        PointsLedger ledger = PointsLedger.replay(entries, PointsSchemes.all());
        if (!ledger.refused().isEmpty()) {
            throw new IllegalStateException("The ledger refuses entries of a sample: "
                    + ledger.refused().size());
        }
        Map<String, Long> expired = new TreeMap<>();
        List<PointsEntry> all = new ArrayList<>(entries);
        entries.clear();
        made = 0;
        Instant evening = LAST_EVENING.toInstant(Deadline.OFFSET);
        for (PendingExpiry pending : ledger.pendingExpiries(evening)) {
            add(-2, pending.account(), VOLUNTEER, pending.amount(), LAST_EVENING, new Posting.Expiry(pending.credit()));
            expired.merge(pending.account().key(), pending.amount(), Long::sum);
        }
        all.addAll(entries);
        all.forEach(community::add);
        for (PointsAccount account : ledger.accounts()) {
            community.add(new PointsBalance(
                    account, ledger.balance(account) - expired.getOrDefault(account.key(), 0L), WorkingTime.ISSUED_AT));
        }
    }
}

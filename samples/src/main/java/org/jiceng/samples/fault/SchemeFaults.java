package org.jiceng.samples.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.RedeemableId;
import org.jiceng.id.SchemeId;
import org.jiceng.member.MemberKind;
import org.jiceng.points.EarningRate;
import org.jiceng.points.EarningRule;
import org.jiceng.points.Ledger;
import org.jiceng.points.PointsAccount;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.points.PointsSchemes;
import org.jiceng.points.Posting;
import org.jiceng.points.RedeemableKind;
import org.jiceng.points.SchemeStatus;
import org.jiceng.points.SchemeVersion;
import org.jiceng.request.Deadline;
import org.jiceng.samples.internal.Draws;
import org.jiceng.time.DateRange;

/** Faults of entries that are not as their scheme says. */
final class SchemeFaults {

    static final List<Injector> ALL = List.of(
            Injector.of("points.award.out-of-range", SchemeFaults::outOfRange),
            Injector.of("points.cap.exceeded", SchemeFaults::aboveCap),
            Injector.of("points.fund.exceeded", SchemeFaults::aboveFund),
            Injector.of("points.redeemable.unknown", SchemeFaults::unknownItem),
            Injector.of("points.rule.not-in-force", SchemeFaults::notInForce).after(SchemeFaults::nameOldVersion),
            Injector.of("points.rule.unknown", SchemeFaults::unknownRule));

    private static final EarningRuleId SERVICE_HOUR = EarningRuleId.of("service-hour");
    private static final EarningRuleId CLUE = EarningRuleId.of("clue");
    private static final EarningRuleId SOLVED = EarningRuleId.of("problem-solved");
    private static final EarningRuleId SERVICE = EarningRuleId.of("service");
    private static final EarningRuleId DUTY = EarningRuleId.of("duty");
    private static final EarningRuleId CASE = EarningRuleId.of("case");

    private static final String AMOUNT = "/amount";
    private static final String RULE = "/posting/rule";

    /** An hour of service gives ten points, at most eighty a day. */
    private static final long MINUTES_OF_A_DAY = 480;

    private static final long MINUTES_OF_A_POINT = 6;

    /** The version of the scheme for volunteers that was in force until the middle of last year. */
    private static final PointsScheme OLD_VERSION = PointsSchemes.ILLUSTRATIVE_VOLUNTEER.toBuilder()
            .version("0")
            .period(new DateRange(null, LocalDate.of(2025, 6, 30)))
            .build();

    private static final int MOST_SCHEMES = 500;

    private SchemeFaults() {}

    private static void outOfRange(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        PointsAccount points = entries.account(Ledger.REDEEMABLE);
        long hours = draws.between(1, 4);
        At<PointsEntry> award = switch (draws.below(8)) {
            case 0 -> entries.add(points, 10 * hours + draws.between(1, 9), service(60 * hours));
            case 1 -> entries.add(points, 10 * hours, Posting.award(SERVICE_HOUR));
            case 2 -> entries.add(points, draws.between(1, 19), Posting.award(SOLVED));
            case 3 -> entries.add(points, 201 + draws.below(100), Posting.award(SOLVED));
            case 4 ->
                entries.add(
                        entries.accountOf(Ledger.REDEEMABLE, MemberKind.DELIVERY_RIDER),
                        5 + draws.between(1, 5),
                        Posting.award(CLUE));
            case 5 ->
                entries.add(
                        entries.account(Ledger.TIME_BANK),
                        60 * hours - draws.between(1, 15),
                        Posting.award(SERVICE, 60 * hours));
            case 6 -> entries.add(entries.account(Ledger.APPRAISAL), 11 + draws.below(40), Posting.award(DUTY));
            // Little, so that no fund is used up by it.
            default -> entries.add(entries.account(Ledger.CASH_REWARD), draws.between(1, 99), Posting.award(CASE));
        };
        place.expect(award, AMOUNT);
    }

    private static Posting service(long minutes) {
        return Posting.award(SERVICE_HOUR, minutes);
    }

    /** Awards of which the last one in time goes above a cap for a day, month or year. */
    private static void aboveCap(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        List<PointsEntry> awards = new ArrayList<>();
        LocalDate day = place.header().asOf().minusDays(40L + draws.below(250));
        switch (draws.below(4)) {
            case 0 -> {
                PointsAccount account = entries.account(Ledger.REDEEMABLE);
                for (int i = 0; i < 3; i++) {
                    long minutes = 30L * draws.between(6, 8);
                    Posting service = service(minutes);
                    awards.add(award(entries, account, minutes / MINUTES_OF_A_POINT, service, at(day, 4 * i)));
                }
            }
            case 1 -> {
                PointsAccount account = entries.accountOf(Ledger.REDEEMABLE, MemberKind.COURIER);
                for (int i = 0; i < 5; i++) {
                    awards.add(award(entries, account, 5, Posting.award(CLUE), at(day, i)));
                }
            }
            case 2 -> {
                PointsAccount account = entries.account(Ledger.REDEEMABLE);
                for (int i = 1; i <= 8; i++) {
                    Posting service = service(MINUTES_OF_A_DAY);
                    long most = MINUTES_OF_A_DAY / MINUTES_OF_A_POINT;
                    awards.add(award(entries, account, most, service, at(day.withDayOfMonth(3 * i), 0)));
                }
            }
            default -> {
                PointsAccount account = entries.account(Ledger.APPRAISAL);
                LocalDate first = LocalDate.of(2026, 1, 1).plusDays(draws.below(30));
                for (int i = 0; i < 11; i++) {
                    awards.add(award(entries, account, 10, Posting.award(DUTY), at(first.plusDays(13L * i), 0)));
                }
            }
        }
        PointsEntry tooMuch = awards.get(awards.size() - 1);
        if (draws.in(500)) {
            Collections.reverse(awards);
        }
        for (PointsEntry each : awards) {
            At<PointsEntry> at = place.append(each);
            if (each.id().equals(tooMuch.id())) {
                place.expect(at, AMOUNT);
            }
        }
    }

    private static PointsEntry award(
            FreshEntries entries, PointsAccount account, long amount, Posting posting, Instant time) {
        return entries.next(account, amount, posting)
                .effectiveAt(time)
                .recordedAt(time)
                .build();
    }

    private static Instant at(LocalDate day, int hours) {
        return day.atTime(9, 0).toInstant(Deadline.OFFSET).plus(Duration.ofHours(hours));
    }

    /** A scheme with a fund of its own, and awards to several people: one in time goes above it, and is found once. */
    private static void aboveFund(Workplace place, Draws draws) {
        long each = 100L * draws.between(50, 1000);
        int before = draws.between(1, 3);
        if (place.profile().pointsSchemes().size() >= MOST_SCHEMES) {
            throw place.noRoom("another scheme in the profile, which has " + MOST_SCHEMES, "fewer faults");
        }
        PointsScheme scheme = PointsScheme.builder()
                .id(SchemeId.of(place.freshId("fund")))
                .version("1")
                .name("奖励基金（数值为虚构）")
                .status(SchemeStatus.ILLUSTRATIVE)
                .ledger(Ledger.CASH_REWARD)
                .unitsPerPoint(100L)
                .rules(List.of(EarningRule.builder()
                        .id(CASE)
                        .name("报送线索")
                        .rate(new EarningRate.Fixed(each))
                        .build()))
                .fund(each * before + draws.below((int) each))
                .build();
        place.changeProfile(profile -> profile.pointsScheme(scheme));
        FreshEntries entries = new FreshEntries(place, draws);
        List<PointsEntry> awards = new ArrayList<>();
        int all = before + 1 + draws.below(3);
        for (int i = 0; i < all; i++) {
            awards.add(entries.next(entries.account(Ledger.CASH_REWARD), each, Posting.award(CASE))
                    .scheme(scheme.ref())
                    .build());
        }
        PointsEntry tooMuch = awards.get(before);
        Collections.rotate(awards, draws.below(all));
        for (PointsEntry award : awards) {
            At<PointsEntry> at = place.append(award);
            if (award.id().equals(tooMuch.id())) {
                place.expect(at, AMOUNT);
            }
        }
    }

    /** Something that is not in the catalogue, or goods there and a service here. */
    private static void unknownItem(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        Ledger ledger = draws.in(700) ? Ledger.REDEEMABLE : Ledger.TIME_BANK;
        PointsAccount account = entries.account(ledger);
        entries.increase(account, 100);
        Posting redemption = switch (draws.below(3)) {
            case 0 -> new Posting.Redemption(RedeemableId.of("rice-cooker"), RedeemableKind.GOODS);
            case 1 -> new Posting.Redemption(RedeemableId.of("rice-cooker"), RedeemableKind.SERVICE);
            // Haircuts and services of the time bank are services.
            default ->
                new Posting.Redemption(
                        RedeemableId.of(ledger == Ledger.REDEEMABLE ? "haircut" : "service"), RedeemableKind.GOODS);
        };
        place.expect(entries.add(account, draws.between(1, 100), redemption), "/posting/item");
    }

    private static void nameOldVersion(Workplace place) {
        place.changeProfile(profile -> profile.pointsScheme(OLD_VERSION));
    }

    /** A rule that was not yet in force, or a version of a scheme that no longer is. */
    private static void notInForce(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        PointsEntry.Builder award;
        if (draws.in(500)) {
            Instant lastYear = at(LocalDate.of(2025, 12, 31).minusDays(draws.below(180)), draws.below(15));
            Posting posting = draws.in(500) ? Posting.award(DUTY) : new Posting.Deduction(DUTY);
            award = entries.next(entries.account(Ledger.APPRAISAL), draws.between(1, 10), posting)
                    .effectiveAt(lastYear);
        } else {
            Instant thisYear = at(LocalDate.of(2025, 7, 1).plusDays(draws.below(360)), -draws.below(10));
            award = entries.next(entries.account(Ledger.REDEEMABLE), draws.between(20, 200), Posting.award(SOLVED))
                    .effectiveAt(thisYear)
                    .scheme(OLD_VERSION.ref());
        }
        place.expect(place.append(award.build()), RULE);
    }

    /** A rule that the scheme does not have, or a scheme that is not known, not in this version or not for this ledger. */
    private static void unknownRule(Workplace place, Draws draws) {
        FreshEntries entries = new FreshEntries(place, draws);
        PointsAccount account = entries.account(Ledger.REDEEMABLE);
        int which = draws.below(6);
        PointsEntry.Builder entry = switch (which) {
            case 0 -> entries.next(account, 20, Posting.award(EarningRuleId.of("problem-solvd")));
            case 1 ->
                entries.next(account, 20, Posting.award(SOLVED))
                        .scheme(SchemeVersion.of("illustrative-volunteer", "9"));
            case 2 ->
                entries.next(account, 20, Posting.award(SOLVED)).scheme(SchemeVersion.of("somebody-elses-points", "1"));
            case 3 ->
                entries.next(account, 60, Posting.award(SERVICE, 60))
                        .scheme(PointsSchemes.ILLUSTRATIVE_TIME_BANK.ref());
            case 4 -> {
                entries.increase(account, 20);
                yield entries.next(account, 20, new Posting.Deduction(null))
                        .scheme(SchemeVersion.of("somebody-elses-points", "1"));
            }
            default -> {
                entries.increase(account, 20);
                yield entries.next(account, 20, new Posting.Deduction(EarningRuleId.of("no-such-rule")));
            }
        };
        boolean isSchemeKnown = which == 0 || which == 3 || which == 5;
        place.expect(place.append(entry.build()), isSchemeKnown ? RULE : "/scheme");
    }
}

package org.jiceng.points;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.RedeemableId;
import org.jiceng.id.SchemeId;
import org.jiceng.member.MemberKind;
import org.jiceng.time.DateRange;

/**
 * Schemes to begin with.
 *
 * <p>Only the figures of {@link #SAFETY_OFFICER_REWARD} stand in a source. Those of the others are <strong>made up to
 * show the form</strong> and marked {@link SchemeStatus#ILLUSTRATIVE}: no source states a point value, a rate, a cap or
 * a time after which points lapse.
 */
public final class PointsSchemes {

    /** Made up: how redeemable points could be earned by volunteers and people in new employment. */
    public static final PointsScheme ILLUSTRATIVE_VOLUNTEER = PointsScheme.builder()
            .id(SchemeId.of("illustrative-volunteer"))
            .version("1")
            .name("志愿积分（示例，数值为虚构）")
            .status(SchemeStatus.ILLUSTRATIVE)
            .ledger(Ledger.REDEEMABLE)
            .rules(List.of(
                    EarningRule.builder()
                            .id(EarningRuleId.of("service-hour"))
                            .name("志愿服务（按小时）")
                            .rate(new EarningRate.PerHour(10L))
                            .capPerDay(80L)
                            .capPerMonth(600L)
                            .capPerYear(5000L)
                            .validDays(730L)
                            .build(),
                    EarningRule.builder()
                            .id(EarningRuleId.of("clue"))
                            .name("新就业群体随手报")
                            .rate(new EarningRate.Fixed(5L))
                            .eligible(List.of(
                                    MemberKind.NEW_EMPLOYMENT,
                                    MemberKind.COURIER,
                                    MemberKind.DELIVERY_RIDER,
                                    MemberKind.RIDE_HAILING_DRIVER,
                                    MemberKind.TRUCK_DRIVER))
                            .capPerDay(20L)
                            .validDays(365L)
                            .build(),
                    EarningRule.builder()
                            .id(EarningRuleId.of("problem-solved"))
                            .name("认领并解决治理难题")
                            .rate(new EarningRate.Between(20L, 200L))
                            .build()))
            .redeemables(List.of(
                    new Redeemable(RedeemableId.of("daily-goods"), "日用品", RedeemableKind.GOODS, 50L, null),
                    new Redeemable(RedeemableId.of("haircut"), "理发服务", RedeemableKind.SERVICE, 100L, null)))
            .stars(StarScale.NATIONAL)
            .build();

    /** Made up: how a time bank could count, one minute for one minute. */
    public static final PointsScheme ILLUSTRATIVE_TIME_BANK = PointsScheme.builder()
            .id(SchemeId.of("illustrative-time-bank"))
            .version("1")
            .name("时间银行（示例，数值为虚构）")
            .status(SchemeStatus.ILLUSTRATIVE)
            .ledger(Ledger.TIME_BANK)
            .unitsPerPoint(60L)
            .rules(List.of(EarningRule.builder()
                    .id(EarningRuleId.of("service"))
                    .name("志愿服务")
                    .rate(new EarningRate.PerHour(60L))
                    .build()))
            .redeemables(
                    List.of(new Redeemable(RedeemableId.of("service"), "志愿服务", RedeemableKind.SERVICE, null, null)))
            .stars(StarScale.NATIONAL)
            .build();

    /** Made up: how the appraisal of Party members by a duty list could count, anew each year. */
    public static final PointsScheme ILLUSTRATIVE_APPRAISAL = PointsScheme.builder()
            .id(SchemeId.of("illustrative-appraisal"))
            .version("1")
            .name("党员积分（示例，数值为虚构）")
            .status(SchemeStatus.ILLUSTRATIVE)
            .ledger(Ledger.APPRAISAL)
            .rules(List.of(EarningRule.builder()
                    .id(EarningRuleId.of("duty"))
                    .name("履行责任清单")
                    .rate(new EarningRate.Between(1L, 10L))
                    .capPerYear(100L)
                    .period(DateRange.from(LocalDate.of(2026, 1, 1)))
                    .build()))
            .resets(ScorePeriod.YEAR)
            .build();

    /**
     * Reported: the fund of one million yuan out of which safety officers get 50 to 10,000 yuan for each case they
     * reported. Amounts are in fen. When it was in force is not stated.
     */
    public static final PointsScheme SAFETY_OFFICER_REWARD = PointsScheme.builder()
            .id(SchemeId.of("safety-officer-reward"))
            .version("1")
            .name("平安员奖励基金")
            .status(SchemeStatus.REPORTED)
            .ledger(Ledger.CASH_REWARD)
            .unitsPerPoint(100L)
            .rules(List.of(EarningRule.builder()
                    .id(EarningRuleId.of("case"))
                    .name("报送矛盾纠纷线索")
                    .rate(new EarningRate.Between(5_000L, 1_000_000L))
                    .build()))
            .fund(100_000_000L)
            .build();

    private PointsSchemes() {}

    /**
     * Returns all schemes of this class.
     *
     * @return the schemes in a stable order
     */
    public static List<PointsScheme> all() {
        return List.of(ILLUSTRATIVE_VOLUNTEER, ILLUSTRATIVE_TIME_BANK, ILLUSTRATIVE_APPRAISAL, SAFETY_OFFICER_REWARD);
    }
}

package org.jiceng.points;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.id.ActivityId;
import org.jiceng.id.EarningRuleId;
import org.jiceng.id.EntryId;
import org.jiceng.id.MemberId;
import org.jiceng.id.RedeemableId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/** What kind of entry an entry of a points ledger is, and what only that kind has. */
public sealed interface Posting {

    /**
     * An award: it adds.
     *
     * @param rule the rule of the scheme by which it was earned
     * @param activity the activity; null if there is none, and always in the cash ledger
     * @param minutes actual service in minutes, without travel; null if the award is not for time
     */
    record Award(
            @Classified(DataClass.INTERNAL) EarningRuleId rule,
            @Classified(DataClass.PERSONAL) @Nullable ActivityId activity,

            @Classified(DataClass.PERSONAL) @Nullable @Range(min = 1)
            Long minutes)
            implements Posting {

        /** Creates the posting. */
        public Award {
            Objects.requireNonNull(rule, "rule");
        }

        /**
         * Returns {@code Award[***]}, whatever stands in it.
         *
         * @return a text that reveals nothing
         */
        @Override
        public String toString() {
            return "Award[***]";
        }
    }

    /**
     * A deduction: it takes away.
     *
     * @param rule the rule of the scheme by which it was made; null if there is none
     */
    record Deduction(
            @Classified(DataClass.INTERNAL) @Nullable EarningRuleId rule) implements Posting {

        /**
         * Returns {@code Deduction[***]}, whatever stands in it.
         *
         * @return a text that reveals nothing
         */
        @Override
        public String toString() {
            return "Deduction[***]";
        }
    }

    /**
     * A redemption: it takes away, for goods or a service.
     *
     * @param item the thing of the scheme’s catalogue
     * @param kind what kind of thing it is
     */
    record Redemption(
            @Classified(DataClass.PERSONAL) RedeemableId item,
            @Classified(DataClass.PERSONAL) RedeemableKind kind) implements Posting {

        /** Creates the posting. */
        public Redemption {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(kind, "kind");
        }

        /**
         * Returns {@code Redemption[***]}, whatever stands in it.
         *
         * @return a text that reveals nothing
         */
        @Override
        public String toString() {
            return "Redemption[***]";
        }
    }

    /**
     * A transfer: it takes away here and adds the same to another account of the same ledger.
     *
     * @param to the other account
     */
    record Transfer(@Classified(DataClass.PERSONAL) @Valid PointsAccount to) implements Posting {

        /** Creates the posting. */
        public Transfer {
            Objects.requireNonNull(to, "to");
        }

        /**
         * Returns {@code Transfer[***]}, whatever stands in it.
         *
         * @return a text that reveals nothing
         */
        @Override
        public String toString() {
            return "Transfer[***]";
        }
    }

    /**
     * A correction by hand, with the reason and the member who approved it.
     *
     * @param direction whether it adds or takes away
     * @param reason why, at most 200 code points
     * @param approver the member who approved it
     */
    record Adjustment(
            @Classified(DataClass.PERSONAL) AdjustmentDirection direction,

            @Classified(DataClass.SENSITIVE) @Text(max = 200)
            String reason,

            @Classified(DataClass.PERSONAL) MemberId approver)
            implements Posting {

        /** Creates the posting. */
        public Adjustment {
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(approver, "approver");
        }

        /**
         * Returns {@code Adjustment[***]}, whatever stands in it.
         *
         * @return a text that reveals nothing
         */
        @Override
        public String toString() {
            return "Adjustment[***]";
        }
    }

    /**
     * A reversal: it undoes an earlier entry of the same account and amount as if that had not been. A reversal cannot be
     * reversed.
     *
     * @param of the entry that is undone
     */
    record Reversal(@Classified(DataClass.INTERNAL) EntryId of) implements Posting {

        /** Creates the posting. */
        public Reversal {
            Objects.requireNonNull(of, "of");
        }

        /**
         * Returns {@code Reversal[***]}, whatever stands in it.
         *
         * @return a text that reveals nothing
         */
        @Override
        public String toString() {
            return "Reversal[***]";
        }
    }

    /**
     * An expiry: it takes away what is left, or a part of what is left, of an earlier credit of the same account.
     *
     * @param of the award, increase or transfer that lapsed
     */
    record Expiry(@Classified(DataClass.INTERNAL) EntryId of) implements Posting {

        /** Creates the posting. */
        public Expiry {
            Objects.requireNonNull(of, "of");
        }

        /**
         * Returns {@code Expiry[***]}, whatever stands in it.
         *
         * @return a text that reveals nothing
         */
        @Override
        public String toString() {
            return "Expiry[***]";
        }
    }

    /**
     * Obtains an award that is not for time.
     *
     * @param rule the rule by which it was earned
     * @return the posting
     */
    static Posting award(EarningRuleId rule) {
        return new Award(rule, null, null);
    }

    /**
     * Obtains an award for service.
     *
     * @param rule the rule by which it was earned
     * @param minutes actual service in minutes, without travel
     * @return the posting
     */
    static Posting award(EarningRuleId rule, long minutes) {
        return new Award(rule, null, minutes);
    }
}

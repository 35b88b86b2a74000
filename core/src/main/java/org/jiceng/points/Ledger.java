package org.jiceng.points;

import java.util.Locale;
import org.jiceng.text.Word;

/** What an account counts; the four never mix, and each has a smallest unit of its own. */
public enum Ledger implements Word {
    /** The score by which a member’s conduct is appraised, in the scheme’s units: cannot be spent, and may go below zero. */
    APPRAISAL,
    /** Points to spend on goods or services, in the scheme’s units. */
    REDEEMABLE,
    /** Service for service, in minutes. */
    TIME_BANK,
    /** Money that was paid out of a fund, in fen. */
    CASH_REWARD;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Checks whether what an account holds can be redeemed or transferred, and expires.
     *
     * @return true for redeemable points and the time bank
     */
    public boolean isSpendable() {
        return this == REDEEMABLE || this == TIME_BANK;
    }

    /**
     * Checks whether an account may go below zero.
     *
     * @return true for the appraisal only
     */
    public boolean mayBeNegative() {
        return this == APPRAISAL;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}

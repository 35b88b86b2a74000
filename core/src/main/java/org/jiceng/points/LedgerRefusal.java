package org.jiceng.points;

import java.util.Locale;
import org.jiceng.text.Word;

/** Why the replay of a ledger gave an entry no effect. */
public enum LedgerRefusal implements Word {
    /** The account does not hold as much. */
    OVERDRAFT,
    /** The reversal names no entry before it that can be reversed. */
    REVERSAL_UNKNOWN,
    /** The entry was reversed already. */
    REVERSAL_TWICE,
    /** The reversal has another amount or account than the entry that it names. */
    REVERSAL_AMOUNT,
    /** The ledger is not one to spend from, or a transfer goes to another ledger. */
    NOT_SPENDABLE,
    /** The expiry names no award or other credit of this account, or more than is left of it. */
    EXPIRY_UNKNOWN,
    /** The amount is zero or less. */
    NOT_POSITIVE,
    /** The balance would no longer be a number that every reader reads exactly. */
    OVERFLOW;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}

package org.jiceng.points;

import java.util.Locale;
import org.jiceng.text.Word;

/** What points are redeemed for. */
public enum RedeemableKind implements Word {
    /** Things. */
    GOODS,
    /** A service. */
    SERVICE;

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

package org.jiceng.samples;

import org.jiceng.samples.internal.Draws;

/** Divides a total among communities so that each can tell its part alone and all parts make the total exactly. */
final class Shares {

    private static final int PERMILLE = 1000;

    private Shares() {}

    /** Returns the part of one of equals; parts differ by at most one. */
    static int even(long total, int parts, int part) {
        return Math.toIntExact(total * (part + 1) / parts - total * part / parts);
    }

    /**
     * Returns the part of one of unequals: neighbours exchange some of their even parts, at most as many in a thousand of
     * the smaller one as the spread says. Both must come with the same numbers of chance.
     */
    static int uneven(long total, int parts, int part, int spread, Draws pair) {
        int own = even(total, parts, part);
        int other = part ^ 1;
        if (other >= parts || spread == 0) {
            return own;
        }
        long smaller = Math.min(own, even(total, parts, other));
        int most = Math.toIntExact(smaller * spread / PERMILLE);
        int change = pair.near(0, most);
        return part < other ? own + change : own - change;
    }
}

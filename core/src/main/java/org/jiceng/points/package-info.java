/**
 * Points, hours and rewards of volunteers: entries, schemes, and the replay of a ledger.
 *
 * <p>Four ledgers never mix: the appraisal of members, redeemable points, the time bank, and cash rewards. Entries are
 * only ever appended; {@link org.jiceng.points.PointsLedger#replay} folds them to balances and statements. Amounts are
 * whole numbers of the smallest unit of the ledger, and arithmetic is exact.
 *
 * <p>No source states a point value, a rate or a cap: schemes are data of the place, and the shipped ones say where
 * their figures come from.
 */
@NullMarked
package org.jiceng.points;

import org.jspecify.annotations.NullMarked;

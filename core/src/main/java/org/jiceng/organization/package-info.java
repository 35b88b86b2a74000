/**
 * Who acts: organizations of every kind, what they are to each other and whom they serve.
 *
 * <p>Form and tier are independent: a general branch may stand above a residential complex in one city and below it in
 * the next. The order of tiers is data of a place, never of these types.
 */
@NullMarked
package org.jiceng.organization;

import org.jspecify.annotations.NullMarked;

/**
 * Codes of divisions, organizations, persons and grids, checked in three layers that never mix.
 *
 * <ol>
 *   <li>{@code of} accepts exactly one spelling and looks at nothing but the text: shape, check characters, calendar
 *       date. So a file that can be read today can be read for ever.
 *   <li>{@code parseLenient} is for what people type: full-width characters, blanks, separators, lower case.
 *   <li>{@code findProblem} with a day adds what depends on that day and on published tables: births in the future,
 *       divisions that never existed, departments that give no such code.
 * </ol>
 *
 * <p>Types that hold personal data are classes whose only way out is {@code reveal()}; {@code toString} shows no part of
 * their value. No exception of any type shows any part of a text that was refused. Every type is immutable and safe for use by many threads. Every method
 * that takes text answers any text at all, in time linear in its length.
 */
@NullMarked
package org.jiceng.code;

import org.jspecify.annotations.NullMarked;

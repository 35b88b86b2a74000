/**
 * What text means here: length, blankness, forbidden characters, words of lists and their labels.
 *
 * <p>Unless a parameter or result is marked {@link org.jspecify.annotations.Nullable}, it is never null, and passing
 * null gives a {@link NullPointerException}. This holds for every package of the library. Every public type of this
 * package is immutable or stateless, and safe for use by many threads.
 */
@NullMarked
package org.jiceng.text;

import org.jspecify.annotations.NullMarked;

/**
 * What a check says: findings with code, severity and place, and the catalogue that turns them into sentences.
 *
 * <p>A finding has no text inside. Readers, constraints and rules make findings; the text is made late, in the language
 * of the person who reads it.
 */
@NullMarked
package org.jiceng.finding;

import org.jspecify.annotations.NullMarked;

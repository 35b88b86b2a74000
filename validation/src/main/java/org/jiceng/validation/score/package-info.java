/**
 * How good a checker is: what it found, compared with what an {@linkplain org.jiceng.finding.AnswerKey answer key} says
 * that there is.
 *
 * <p>Any checker in any language can be scored, since a key and a list of findings are files of JSON; see
 * {@link org.jiceng.validation.score.ScoreFiles}.
 */
@NullMarked
package org.jiceng.validation.score;

import org.jspecify.annotations.NullMarked;

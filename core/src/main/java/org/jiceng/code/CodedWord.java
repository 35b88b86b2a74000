package org.jiceng.code;

import org.jiceng.text.Word;

/**
 * A word of a list that a standard numbers, such as sex after GB/T 2261.1.
 *
 * <p>Exchange files of this library carry the word, since it tells a reader what it means; the code is for exchange
 * with systems that speak the standard.
 */
public interface CodedWord extends Word {

    /**
     * Returns the code of the standard.
     *
     * @return digits, with leading zeros where the standard has them
     */
    String code();
}

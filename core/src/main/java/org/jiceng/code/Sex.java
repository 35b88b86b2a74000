package org.jiceng.code;

import java.util.Locale;
import java.util.Optional;

/**
 * Sex after GB/T 2261.1-2003.
 */
public enum Sex implements CodedWord {
    /** Sex that is not known: code 0. */
    UNKNOWN("0"),
    /** Male: code 1. */
    MALE("1"),
    /** Female: code 2. */
    FEMALE("2"),
    /** Sex that was not stated: code 9. */
    UNSTATED("9");

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /**
     * Obtains the constant with a code of GB/T 2261.1.
     *
     * @param code a code such as {@code 1}
     * @return the constant
     * @throws InvalidCodeException if the standard has no such code; the exception has no part of the text
     */
    public static Sex ofCode(String code) {
        return CodedWords.require(values(), code, "Sex");
    }

    /**
     * Finds the constant with a code of GB/T 2261.1.
     *
     * @param code any text
     * @return the constant; empty if the standard has no such code
     */
    public static Optional<Sex> findByCode(String code) {
        return CodedWords.find(values(), code);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return word;
    }
}

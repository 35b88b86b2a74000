package org.jiceng.code;

import java.util.Locale;
import java.util.Optional;
import org.jiceng.text.Word;

/** Sex after GB/T 2261.1-2003. */
public enum Sex implements Word {
    /** Sex that is not known: code 0. */
    UNKNOWN("0"),
    /** Male: code 1. */
    MALE("1"),
    /** Female: code 2. */
    FEMALE("2"),
    /** Sex that was not stated: code 9. */
    UNSTATED("9");

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String word() {
        return word;
    }

    /**
     * Returns the code of the standard.
     *
     * @return one digit
     */
    public String code() {
        return code;
    }

    /**
     * Returns the constant with a code of the standard.
     *
     * @param code any text
     * @return the constant; empty if the standard has no such code
     */
    public static Optional<Sex> findByCode(String code) {
        for (Sex sex : values()) {
            if (sex.code.equals(code)) {
                return Optional.of(sex);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return word;
    }
}

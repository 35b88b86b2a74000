package org.jiceng.points;

import java.util.Locale;
import org.jiceng.text.Word;

/** Where the figures of a points scheme come from. */
public enum SchemeStatus implements Word {
    /** The place adopted it. */
    ADOPTED,
    /** A published source reports its figures. */
    REPORTED,
    /** Made up to show the form: nobody adopted these figures. */
    ILLUSTRATIVE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}

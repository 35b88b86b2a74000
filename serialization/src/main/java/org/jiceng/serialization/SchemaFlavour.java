package org.jiceng.serialization;

import java.util.Locale;

/** Whether a schema allows properties that it does not know. */
public enum SchemaFlavour {
    /** Unknown properties are errors, as in strict reading. */
    STRICT,
    /** Unknown properties are allowed, as in lenient reading; everything else is the same. */
    OPEN;

    private final String word = name().toLowerCase(Locale.ROOT);

    @Override
    public String toString() {
        return word;
    }
}

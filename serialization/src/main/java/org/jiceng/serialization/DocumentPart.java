package org.jiceng.serialization;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The members of an exchange document, in their order. */
enum DocumentPart {
    FORMAT,
    HEADER,
    RECORDS,
    TRAILER;

    /** The one format that this version reads and writes. */
    static final String FORMAT_NAME = "jiceng/1";

    static @Nullable DocumentPart named(@Nullable String name) {
        for (DocumentPart each : values()) {
            if (each.toString().equals(name)) {
                return each;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

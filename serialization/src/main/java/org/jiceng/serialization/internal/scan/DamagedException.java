package org.jiceng.serialization.internal.scan;

import java.io.IOException;

/** Says that what carries the bytes is damaged, so that no further byte can be had; the content is at fault. */
public final class DamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final long offset;

    /** What is wrong with the carrier. */
    public enum Kind {
        /** It ends in the middle. */
        CUT,
        /** Its form or its check sum is wrong. */
        BROKEN,
        /** Something else follows it. */
        FOLLOWED
    }

    DamagedException(Kind kind, long offset) {
        super(kind + " at byte " + offset);
        this.kind = kind;
        this.offset = offset;
    }

    /**
     * Returns what is wrong.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns where the damage was noticed.
     *
     * @return the byte of the carrier, from 0
     */
    public long offset() {
        return offset;
    }
}

package org.jiceng.serialization;

import java.util.Locale;

/**
 * What reading does with that which this version does not know.
 *
 * <p>In all other respects both modes read alike: nothing is converted, no name may stand twice, null is refused, and
 * texts must be of the form of their type. The page {@code docs/json-modes.md} decides every case.
 */
public enum ReadMode {
    /** Unknown properties are findings, and the part that has one is refused. */
    STRICT,
    /**
     * Unknown properties are kept beside the value, at every depth, and written again behind the known ones. A part in
     * which unknown words are all that is wrong is kept whole and unread; the words are findings as in strict reading.
     */
    LENIENT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

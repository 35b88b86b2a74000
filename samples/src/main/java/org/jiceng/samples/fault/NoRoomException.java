package org.jiceng.samples.fault;

import java.io.Serial;
import org.jiceng.finding.FindingCode;

/** A sample has no place for a fault that was asked for; the message says what was looked for. */
public final class NoRoomException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String code;

    NoRoomException(FindingCode code, String lookedFor) {
        super("The sample has no room for another fault of " + code + ", which needs " + lookedFor
                + "; ask for more communities or fewer faults");
        this.code = code.value();
    }

    /**
     * Returns the code of the fault that has no room.
     *
     * @return the code
     */
    public FindingCode code() {
        return FindingCode.of(code);
    }
}

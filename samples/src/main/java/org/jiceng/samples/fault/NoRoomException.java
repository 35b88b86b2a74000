package org.jiceng.samples.fault;

import java.io.Serial;
import org.jiceng.finding.FindingCode;

/** A sample has no place for a fault that was asked for; the message says what was looked for, and what helps. */
public final class NoRoomException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String code;

    NoRoomException(FindingCode code, String lookedFor, String remedy) {
        super("The sample has no room for another fault of " + code + ", which needs " + lookedFor + "; ask for "
                + remedy);
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

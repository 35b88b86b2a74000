package org.jiceng.validation.spi;

import java.util.Objects;
import org.jiceng.finding.FindingCode;

/**
 * A rule broke: an error of the program and not of the data, so it is no finding, and the check has no result.
 *
 * <p>It has the stack trace of what the rule threw and the name of its class, but neither its message nor itself, because
 * messages may carry what stands in protected records.
 */
public final class RuleFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String code;

    /**
     * Creates an exception.
     *
     * @param code the code of the rule
     * @param thrown what it threw
     */
    public RuleFailedException(FindingCode code, Throwable thrown) {
        super("Rule " + code + " threw " + thrown.getClass().getName());
        this.code = Objects.requireNonNull(code, "code").value();
        setStackTrace(thrown.getStackTrace());
    }

    /**
     * Creates an exception for a rule that threw nothing, but gave something that no report can carry.
     *
     * @param code the code of the rule
     * @param what what it did, as the rest of a sentence that begins with the rule; nothing of what it gave
     */
    public RuleFailedException(FindingCode code, String what) {
        super("Rule " + code + " " + what);
        this.code = Objects.requireNonNull(code, "code").value();
    }

    /**
     * Returns which rule it was.
     *
     * @return the code of the rule
     */
    public FindingCode code() {
        return FindingCode.of(code);
    }
}

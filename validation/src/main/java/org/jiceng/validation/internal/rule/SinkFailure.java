package org.jiceng.validation.internal.rule;

/** Whoever takes the findings broke, while a rule was reporting one: no fault of the rule. */
@SuppressWarnings("serial") // never serialized: it does not leave the rule set
final class SinkFailure extends RuntimeException {

    private final RuntimeException thrown;

    SinkFailure(RuntimeException thrown) {
        super(thrown);
        this.thrown = thrown;
    }

    RuntimeException thrown() {
        return thrown;
    }
}

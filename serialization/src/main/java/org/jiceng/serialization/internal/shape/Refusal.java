package org.jiceng.serialization.internal.shape;

/**
 * Says that fast reading gave up; what exactly is wrong, the diagnosis tells.
 *
 * <p>It has no stack trace, since it is part of the normal course of reading.
 */
@SuppressWarnings("serial") // never serialized: it does not leave the reader
public final class Refusal extends RuntimeException {

    private final Problem problem;

    Refusal(Problem problem) {
        super(problem.code().value(), null, false, false);
        this.problem = problem;
    }

    /**
     * Returns the first problem, at a pointer relative to the value that was read.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }

    Refusal under(String name) {
        return new Refusal(problem.under(name));
    }
}

package org.jiceng.samples.fault;

import java.util.Objects;
import org.jiceng.finding.FindingCode;
import org.jiceng.samples.internal.Draws;

/**
 * Puts faults of one code into a sample.
 *
 * @param code what a checker finds
 * @param preparation what the whole sample needs before anything is put in, such as a setting of the profile
 * @param work puts in one fault
 * @param inMemoryOnly whether no file can hold the fault, so that only what checks objects finds it
 */
record Injector(FindingCode code, Preparation preparation, Work work, boolean inMemoryOnly) {

    /** Creates an injector. */
    Injector {
        Objects.requireNonNull(code, "code");
    }

    /** Changes what concerns the whole sample; done once, before any fault is put in. */
    @FunctionalInterface
    interface Preparation {
        void prepare(Workplace place);
    }

    /** Puts in one fault, and says what is found there; done as often as faults are asked for. */
    @FunctionalInterface
    interface Work {
        void inject(Workplace place, Draws draws);
    }

    static Injector of(String code, Work work) {
        return new Injector(FindingCode.of(code), place -> {}, work, false);
    }

    /** Returns the same with something that the whole sample needs before. */
    Injector after(Preparation newPreparation) {
        return new Injector(code, newPreparation, work, inMemoryOnly);
    }

    /** Returns the same for what no file can hold. */
    Injector onlyInMemory() {
        return new Injector(code, preparation, work, true);
    }
}

package org.jiceng.validation.oracle;

import org.jiceng.finding.Severity;

/** One rule as the data model says it, written to be right and not to be fast. */
interface OracleRule {

    void judge(Delivery delivery, Sink sink);

    /** Takes what a rule finds. */
    interface Sink {
        void add(int record, String pointer, Severity severity);
    }
}

package org.jiceng.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for samples with faults of some codes, as datasets or with their answer keys.
 *
 * <pre>{@code
 * void overdrafts_are_refused(@ForAll @Faulty("points.overdraft") Dataset dataset) { … }
 *
 * void everything_is_found(@ForAll @Faulty("points.overdraft=2,grid.code.duplicate") FaultySample sample) { … }
 * }</pre>
 *
 * <p>These are properties of jqwik. A {@link org.jiceng.samples.fault.FaultySample} without this annotation has faults of
 * any codes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Faulty {

    /**
     * Returns the faults in their text form.
     *
     * @return such as {@code points.overdraft} or {@code points.overdraft=2,grid.code.duplicate}; see
     *     {@link org.jiceng.samples.fault.Faults#parse}
     */
    String value();
}

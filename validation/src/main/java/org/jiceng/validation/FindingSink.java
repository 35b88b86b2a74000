package org.jiceng.validation;

import java.util.Optional;
import org.jiceng.code.DivisionCode;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;

/**
 * Takes every finding of a check, also those that its report does not keep; made for one check.
 *
 * <p>Findings come in no order that means anything, from the thread that checks. What is thrown ends the check.
 */
@FunctionalInterface
public interface FindingSink {

    /**
     * Takes a finding.
     *
     * @param finding what was found
     */
    void take(Finding finding);

    /**
     * Is told that the last finding was taken, and can ask now where findings belong; does nothing unless overridden.
     *
     * @param streets knows the streets, until this method returns
     */
    default void finish(Streets streets) {}

    /** Knows the street or town of every record of a dataset. */
    @FunctionalInterface
    interface Streets {

        /**
         * Finds the street or town of the record that a finding is about.
         *
         * @param place the place of a finding
         * @return the code, or empty if it belongs to no single street or concerns a person
         */
        Optional<DivisionCode> streetOf(Location place);
    }
}

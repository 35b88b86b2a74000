package org.jiceng.validation.internal.rule;

import org.jiceng.finding.Location;

/** Tells where a property of the record at hand stands. */
@FunctionalInterface
public interface Placing {

    /**
     * Returns the place of a property.
     *
     * @param pointer a JSON Pointer from the record on, or empty for the whole of it
     * @return the place
     */
    Location at(String pointer);
}

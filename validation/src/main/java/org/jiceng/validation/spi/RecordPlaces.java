package org.jiceng.validation.spi;

import org.jiceng.finding.Location;

/** Tells where the properties of the record at hand stand. */
@FunctionalInterface
public interface RecordPlaces {

    /**
     * Returns the place of a property.
     *
     * @param pointer a JSON Pointer from the record on, such as {@code /households}, or empty for the whole of it
     * @return the place, which may be kept until the end of the check
     */
    Location at(String pointer);
}

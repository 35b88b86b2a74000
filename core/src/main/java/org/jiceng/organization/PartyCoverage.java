package org.jiceng.organization;

import java.util.Locale;
import org.jiceng.text.Word;

/** How Party work reaches a property company. */
public enum PartyCoverage implements Word {
    /** The company has a Party organization. */
    ORGANIZATION,
    /** The company has none, but an instructor for Party building was sent. */
    INSTRUCTOR,
    /** The company has none, but employs Party members for the purpose. */
    MEMBER_EMPLOYEES,
    /** Party work does not reach the company. */
    NONE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Checks whether the company is covered by work alone, without an organization.
     *
     * @return true for an instructor and for member employees
     */
    public boolean isByWork() {
        return this == INSTRUCTOR || this == MEMBER_EMPLOYEES;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}

package org.jiceng.member;

import java.time.LocalDate;
import java.util.Objects;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * The consent of a guardian to what a minor does as a member; who the guardian is stays with the system that asked.
 *
 * <p>Withdrawal is an addition of this library: the law lets every consent be withdrawn.
 *
 * @param givenOn the day on which it was given
 * @param withdrawnOn the day from which it no longer holds; null if it was not withdrawn
 */
@ConsentDays
public record GuardianConsent(
        @Classified(DataClass.SENSITIVE) LocalDate givenOn,
        @Classified(DataClass.SENSITIVE) @Nullable LocalDate withdrawnOn) {

    /** Creates a consent. */
    public GuardianConsent {
        Objects.requireNonNull(givenOn, "givenOn");
    }

    /**
     * Obtains a consent that was not withdrawn.
     *
     * @param givenOn the day on which it was given
     * @return the consent
     */
    public static GuardianConsent givenOn(LocalDate givenOn) {
        return new GuardianConsent(givenOn, null);
    }

    /**
     * Checks whether the consent holds on a day.
     *
     * @param day any day
     * @return true from the day on which it was given until the day before it was withdrawn
     */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(givenOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    /**
     * Returns {@code GuardianConsent[***]}, whatever stands in it.
     *
     * @return a text that reveals nothing
     */
    @Override
    public String toString() {
        return "GuardianConsent[***]";
    }
}

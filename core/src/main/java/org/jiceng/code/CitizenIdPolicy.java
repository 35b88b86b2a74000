package org.jiceng.code;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a system asks of citizen numbers beyond their shape, where the standard leaves room: every question has a name
 * and a choice.
 *
 * <p>{@link #standard} asks what nearly everybody asks; {@link #strictest} asks everything. Policies are immutable, and
 * equal if all their choices are.
 */
public final class CitizenIdPolicy {

    private static final int USUAL_AGE_CEILING = 150;
    private static final CitizenIdPolicy STANDARD = new CitizenIdPolicy(USUAL_AGE_CEILING, true, true, null);

    private final int ageCeiling;
    private final boolean zeroSequenceAllowed;
    private final boolean anyCountryAllowed;
    private final @Nullable DivisionRegistry registry;

    private CitizenIdPolicy(
            int ageCeiling,
            boolean zeroSequenceAllowed,
            boolean anyCountryAllowed,
            @Nullable DivisionRegistry registry) {
        this.ageCeiling = ageCeiling;
        this.zeroSequenceAllowed = zeroSequenceAllowed;
        this.anyCountryAllowed = anyCountryAllowed;
        this.registry = registry;
    }

    /**
     * Obtains the policy that looks at birth and province only: no birth in the future, nobody over 150 years, a
     * province that citizen numbers use. Sequence 000, any county and any country number pass.
     *
     * @return the policy
     */
    public static CitizenIdPolicy standard() {
        return STANDARD;
    }

    /**
     * Obtains the policy that asks everything: also a sequence number from 001, a country number of ISO 3166-1, and an
     * address of county level that {@link DivisionRegistry#standard} knows.
     *
     * @return the policy
     */
    public static CitizenIdPolicy strictest() {
        return strictest(DivisionRegistry.standard());
    }

    /**
     * Obtains the policy that asks everything, with a registry of one's own.
     *
     * @param divisions the divisions that are known
     * @return the policy
     */
    public static CitizenIdPolicy strictest(DivisionRegistry divisions) {
        return STANDARD.refusingZeroSequence().refusingUnknownCountries().withRegistry(divisions);
    }

    /**
     * Returns a copy with another age ceiling.
     *
     * @param years the highest age in years, at least 1
     * @return the copy
     * @throws IllegalArgumentException if the number is lower than 1
     */
    public CitizenIdPolicy withAgeCeiling(int years) {
        if (years < 1) {
            throw new IllegalArgumentException("Age ceiling must be at least 1 year, but was: " + years);
        }
        return new CitizenIdPolicy(years, zeroSequenceAllowed, anyCountryAllowed, registry);
    }

    /**
     * Returns a copy that refuses the sequence number 000, which the standard does not forbid and nobody gives.
     *
     * @return the copy
     */
    public CitizenIdPolicy refusingZeroSequence() {
        return new CitizenIdPolicy(ageCeiling, false, anyCountryAllowed, registry);
    }

    /**
     * Returns a copy that refuses foreign permanent resident cards whose fourth to sixth digit are not in ISO 3166-1.
     *
     * @return the copy
     */
    public CitizenIdPolicy refusingUnknownCountries() {
        return new CitizenIdPolicy(ageCeiling, zeroSequenceAllowed, false, registry);
    }

    /**
     * Returns a copy that wants the address of resident cards to be a division of county level which was in use by the
     * day of the check. Abolished divisions pass: people keep their numbers.
     *
     * @param divisions the divisions that are known
     * @return the copy
     */
    public CitizenIdPolicy withRegistry(DivisionRegistry divisions) {
        Objects.requireNonNull(divisions, "divisions");
        return new CitizenIdPolicy(ageCeiling, zeroSequenceAllowed, anyCountryAllowed, divisions);
    }

    Optional<CodeProblem> findProblem(CitizenId id, LocalDate asOf) {
        String text = id.reveal();
        if (id.birthDate().isAfter(asOf)) {
            return CodeProblem.at(CitizenId.BIRTH, Reason.FUTURE_BIRTH);
        }
        if (id.birthDate().isBefore(asOf.minusYears(ageCeiling))) {
            return CodeProblem.at(CitizenId.BIRTH, Reason.AGE_CEILING);
        }
        return findWrongAddress(id, text, asOf).or(() -> findZeroSequence(text));
    }

    private Optional<CodeProblem> findWrongAddress(CitizenId id, String text, LocalDate asOf) {
        return switch (id.kind()) {
            case RESIDENCE_PERMIT -> Optional.empty();
            case RESIDENT_CARD ->
                Provinces.isMainland(text, 0)
                        ? findUnknownDivision(text, asOf)
                        : CodeProblem.at(0, Reason.UNKNOWN_PROVINCE);
            case FOREIGN_PERMANENT_RESIDENT_CARD ->
                Provinces.isMainland(text, 1) ? findUnknownCountry(text) : CodeProblem.at(1, Reason.UNKNOWN_PROVINCE);
        };
    }

    private Optional<CodeProblem> findUnknownDivision(String text, LocalDate asOf) {
        if (registry == null) {
            return Optional.empty();
        }
        DivisionCode address = DivisionCode.of(text.substring(0, CitizenId.BIRTH));
        boolean known = address.level() == DivisionLevel.COUNTY && registry.wasUsedBy(address, Year.of(asOf.getYear()));
        return known ? Optional.empty() : CodeProblem.at(0, Reason.UNKNOWN_DIVISION);
    }

    private Optional<CodeProblem> findUnknownCountry(String text) {
        boolean fine = anyCountryAllowed || Countries.isKnown(text, 3);
        return fine ? Optional.empty() : CodeProblem.at(3, Reason.UNKNOWN_COUNTRY);
    }

    private Optional<CodeProblem> findZeroSequence(String text) {
        boolean fine = zeroSequenceAllowed || !CodeText.isZeros(text, CitizenId.SEQUENCE, CitizenId.SEQUENCE + 3);
        return fine ? Optional.empty() : CodeProblem.at(CitizenId.SEQUENCE, Reason.ZERO_SEQUENCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitizenIdPolicy policy
                && ageCeiling == policy.ageCeiling
                && zeroSequenceAllowed == policy.zeroSequenceAllowed
                && anyCountryAllowed == policy.anyCountryAllowed
                && Objects.equals(registry, policy.registry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ageCeiling, zeroSequenceAllowed, anyCountryAllowed, registry);
    }
}

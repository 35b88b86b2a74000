package org.jiceng.request;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A part of a base, exact, with the base: so that 97 of 100 and 970 of 1,000 can be told apart.
 *
 * <p>On an empty base a rate is undefined and not zero. On a base that is too small to be shown it is suppressed, and
 * neither part nor base can be asked for.
 */
public final class Rate {

    private static final Rate SUPPRESSED = new Rate(null, 0);

    private final @Nullable Fraction part;
    private final long base;

    private Rate(@Nullable Fraction part, long base) {
        this.part = part;
        this.base = base;
    }

    /**
     * Obtains a rate.
     *
     * @param part what is counted of the base, from 0
     * @param base of how many, from 0
     * @return the rate, undefined if the base is 0
     * @throws IllegalArgumentException if the part or the base is negative
     */
    public static Rate of(long part, long base) {
        return of(Fraction.of(part, 1), base);
    }

    /**
     * Obtains a rate of which the part is weighted.
     *
     * @param part what is counted of the base
     * @param base of how many, from 0
     * @return the rate, undefined if the base is 0
     * @throws IllegalArgumentException if the base is negative
     */
    public static Rate of(Fraction part, long base) {
        if (base < 0) {
            throw new IllegalArgumentException("Base must be zero or greater, but was: " + base);
        }
        return new Rate(Objects.requireNonNull(part, "part"), base);
    }

    /**
     * Returns the rate of which nothing is shown.
     *
     * @return a rate without part and base
     */
    public static Rate suppressed() {
        return SUPPRESSED;
    }

    /**
     * Returns this rate, or nothing of it if its base is small.
     *
     * @param smallest the smallest base that may be shown
     * @return this rate if its base is empty or at least that large
     */
    public Rate suppressedBelow(long smallest) {
        return base > 0 && base < smallest ? SUPPRESSED : this;
    }

    /**
     * Checks whether the rate is hidden because its base is small.
     *
     * @return true for {@link #suppressed()}
     */
    public boolean isSuppressed() {
        return part == null;
    }

    /**
     * Finds the base.
     *
     * @return of how many, or empty if the rate is suppressed
     */
    public OptionalLong findBase() {
        return isSuppressed() ? OptionalLong.empty() : OptionalLong.of(base);
    }

    /**
     * Finds the part.
     *
     * @return what is counted of the base, or empty if the rate is suppressed
     */
    public Optional<Fraction> findPart() {
        return Optional.ofNullable(part);
    }

    /**
     * Finds the value.
     *
     * @return the part divided by the base, or empty if the base is empty or the rate suppressed
     */
    public Optional<Fraction> findValue() {
        return part == null || base == 0 ? Optional.empty() : Optional.of(part.dividedBy(base));
    }

    /**
     * Finds the value in hundredths, rounded half up.
     *
     * @param digits how many digits after the point
     * @return such as 95.79, or empty if the base is empty or the rate suppressed
     */
    public Optional<BigDecimal> findPercent(int digits) {
        return findValue().map(value -> value.percent(digits));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rate that && base == that.base && Objects.equals(part, that.part);
    }

    @Override
    public int hashCode() {
        return Objects.hash(part, base);
    }

    /**
     * Returns part and base.
     *
     * @return such as {@code 3985 of 4160}
     */
    @Override
    public String toString() {
        return part == null ? "suppressed" : part + " of " + base;
    }
}

package org.jiceng.request;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.text.TextForm;

/**
 * An exact number that is a quotient of two whole numbers, zero or greater, such as {@code 9/10}; always in lowest
 * terms.
 *
 * <p>Nothing is rounded before somebody asks for digits. The text form is what {@link #of(String)} reads and
 * {@link #toString} writes: {@code 9/10}, {@code 3}, {@code 0}.
 *
 * @param numerator the number above the line, zero or greater
 * @param denominator the number below the line, 1 or greater
 */
@TextForm(pattern = Fraction.PATTERN, checksMore = true)
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** The whole. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    static final String PATTERN = "^(0|[1-9][0-9]{0,17})(/[1-9][0-9]{0,17})?$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Creates a fraction and brings it to lowest terms.
     *
     * @throws IllegalArgumentException if the numerator is negative or the denominator is not positive
     */
    public Fraction {
        Objects.requireNonNull(numerator, "numerator");
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("Fraction must be zero or greater and have a positive denominator");
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * Obtains the quotient of two numbers.
     *
     * @param numerator the number above the line, zero or greater
     * @param denominator the number below the line, 1 or greater
     * @return the fraction in lowest terms
     * @throws IllegalArgumentException if the numerator is negative or the denominator is not positive
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Obtains a fraction from its text form.
     *
     * @param text such as {@code 9/10} or {@code 3}, in lowest terms
     * @return the fraction
     * @throws IllegalArgumentException if the text is not of that form or not in lowest terms
     */
    public static Fraction of(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            int line = text.indexOf('/');
            Fraction fraction = line < 0
                    ? new Fraction(new BigInteger(text), BigInteger.ONE)
                    : new Fraction(new BigInteger(text.substring(0, line)), new BigInteger(text.substring(line + 1)));
            if (fraction.toString().equals(text)) {
                return fraction;
            }
        }
        throw new IllegalArgumentException("Fraction must be two whole numbers in lowest terms, such as 9/10");
    }

    /**
     * Returns the sum.
     *
     * @param other another fraction
     * @return this and the other together
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Returns the product.
     *
     * @param other another fraction
     * @return this times the other
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns the product with a whole number.
     *
     * @param factor a number, zero or greater
     * @return this times the number
     */
    public Fraction times(long factor) {
        return times(of(factor, 1));
    }

    /**
     * Returns the quotient with a whole number.
     *
     * @param divisor a number, 1 or greater
     * @return this divided by the number
     */
    public Fraction dividedBy(long divisor) {
        return times(of(1, divisor));
    }

    /**
     * Returns the fraction in hundredths, rounded half up.
     *
     * @param digits how many digits after the point
     * @return such as 95.79 for 3985/4160 and two digits
     */
    public BigDecimal percent(int digits) {
        return new BigDecimal(numerator)
                .multiply(HUNDRED)
                .divide(new BigDecimal(denominator), digits, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}

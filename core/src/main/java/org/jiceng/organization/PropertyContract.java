package org.jiceng.organization;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jiceng.id.ComplexId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A contract by which a property company serves a residential complex.
 *
 * @param complex the complex
 * @param period the days of the contract; null if they are not known
 */
public record PropertyContract(
        @Classified(DataClass.INTERNAL) ComplexId complex,
        @Classified(DataClass.PUBLIC) @Nullable @Valid DateRange period) {

    /** Creates a contract. */
    public PropertyContract {
        Objects.requireNonNull(complex, "complex");
    }

    /**
     * Obtains a contract of which the days are not known.
     *
     * @param complex the complex
     * @return the contract
     */
    public static PropertyContract of(ComplexId complex) {
        return new PropertyContract(complex, null);
    }
}

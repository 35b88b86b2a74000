package org.jiceng.points;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jiceng.constraint.Range;
import org.jiceng.constraint.Text;
import org.jiceng.id.RedeemableId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A thing of a scheme’s catalogue: what points are redeemed for.
 *
 * @param id the identity inside of the scheme
 * @param name the name, at most 100 code points
 * @param kind goods or a service
 * @param price the price of one, in smallest units; null if it is settled each time
 * @param period when it is offered; null if that is not limited
 */
public record Redeemable(
        @Classified(DataClass.PUBLIC) RedeemableId id,
        @Classified(DataClass.PUBLIC) @Text(max = 100) String name,
        @Classified(DataClass.PUBLIC) RedeemableKind kind,

        @Classified(DataClass.PUBLIC) @Nullable @Range(min = 1)
        Long price,

        @Classified(DataClass.PUBLIC) @Nullable @Valid DateRange period) {

    /** Creates a thing of a catalogue. */
    public Redeemable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}

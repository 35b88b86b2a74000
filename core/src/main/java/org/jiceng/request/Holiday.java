package org.jiceng.request;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jiceng.constraint.Text;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jiceng.time.DateRange;

/**
 * Days on which offices do not work although it may be Monday to Friday.
 *
 * @param name what people call it, at most 50 code points
 * @param days the days, both ends included
 */
public record Holiday(
        @Classified(DataClass.PUBLIC) @Text(max = 50) String name,
        @Classified(DataClass.PUBLIC) @Valid DateRange days) {

    /** Creates a holiday. */
    public Holiday {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(days, "days");
    }
}

package org.jiceng.profile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jiceng.code.DivisionCode;
import org.jiceng.constraint.Items;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * Where a network template holds.
 *
 * @param template the template
 * @param divisions the divisions of any level in which it holds, at most 10,000; if there is none, it holds wherever no
 *     other template does
 */
public record NetworkUse(
        @Classified(DataClass.PUBLIC) @Valid NetworkTemplate template,
        @Classified(DataClass.PUBLIC) @Items(max = 10_000) List<DivisionCode> divisions) {

    /** Creates a use; the list is copied. */
    public NetworkUse {
        Objects.requireNonNull(template, "template");
        divisions = List.copyOf(divisions);
    }

    /**
     * Obtains the use of a template in some divisions.
     *
     * @param template the template
     * @param divisions the divisions; if there is none, the template holds wherever no other one does
     * @return the use
     */
    public static NetworkUse of(NetworkTemplate template, DivisionCode... divisions) {
        return new NetworkUse(template, List.of(divisions));
    }
}

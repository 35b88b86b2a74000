package org.jiceng.profile;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jiceng.constraint.Items;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * The tiers of a network of organizations, from top to bottom.
 *
 * <p>Depth and order differ from place to place, even between the streets of one district: a template is data of a
 * profile. Templates of the sources are in {@link NetworkTemplates}.
 *
 * @param name its name
 * @param tiers the tiers from top to bottom, 1 to 20
 */
public record NetworkTemplate(
        @Classified(DataClass.PUBLIC) NetworkName name,

        @Classified(DataClass.PUBLIC) @Items(min = 1, max = 20)
        List<@Valid NetworkTier> tiers) {

    /** Creates a template; the list is copied. */
    public NetworkTemplate {
        Objects.requireNonNull(name, "name");
        tiers = List.copyOf(tiers);
    }

    /**
     * Obtains a template.
     *
     * @param name its name
     * @param tiers the tiers from top to bottom
     * @return the template
     */
    public static NetworkTemplate of(NetworkName name, NetworkTier... tiers) {
        return new NetworkTemplate(name, List.of(tiers));
    }

    /**
     * Returns how many tiers there are.
     *
     * @return the number, a tier of persons included
     */
    public int depth() {
        return tiers.size();
    }
}

package org.jiceng.validation.internal.rule;

import java.time.Instant;
import java.util.List;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.points.PointsScheme;
import org.jiceng.privacy.KeyedHash;
import org.jiceng.request.RequestSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a check knows before it sees a record.
 *
 * @param header what the dataset says about itself, or null if that could not be read
 * @param askedAt the moment as of which is asked what is due or over, or null if nobody knows
 * @param profile the profile to check with
 * @param headerPlacing where properties of the header stand
 * @param hash how protected texts are hashed, or null for a hash that nobody else knows
 * @param local the rules that applications added
 */
public record CheckContext(
        @Nullable DatasetHeader header,
        @Nullable Instant askedAt,
        ProfileChoice profile,
        Placing headerPlacing,
        @Nullable KeyedHash hash,
        LocalRules local) {

    /** The points schemes of the place; without any, the rules that need one are skipped. */
    List<PointsScheme> schemes() {
        return profile.profile() == null ? List.of() : profile.profile().pointsSchemes();
    }

    /** What the place decided about requests. */
    RequestSettings requests() {
        return profile.profile() == null
                ? RequestSettings.STANDARD
                : profile.profile().requestSettings();
    }
}

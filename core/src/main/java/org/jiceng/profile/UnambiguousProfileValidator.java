package org.jiceng.profile;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.Set;
import org.jiceng.code.DivisionCode;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link UnambiguousProfile}. */
public final class UnambiguousProfileValidator implements ConstraintValidator<UnambiguousProfile, Profile> {

    /** Creates a validator; called by the validation provider. */
    public UnambiguousProfileValidator() {}

    @Override
    public boolean isValid(@Nullable Profile profile, ConstraintValidatorContext context) {
        if (profile == null) {
            return true;
        }
        boolean oneNetwork = hasOneNetworkPerDivision(profile);
        boolean oneLabel = hasEachWordOnce(profile);
        context.disableDefaultConstraintViolation();
        if (!oneNetwork) {
            Violations.addAt(context, "profile.network.ambiguous", "networks");
        }
        if (!oneLabel) {
            Violations.addAt(context, "profile.word.duplicate", "words");
        }
        return oneNetwork && oneLabel;
    }

    private static boolean hasOneNetworkPerDivision(Profile profile) {
        Set<DivisionCode> seen = new HashSet<>();
        boolean hasDefault = false;
        for (NetworkUse use : profile.networks()) {
            if (use.divisions().isEmpty()) {
                if (hasDefault) {
                    return false;
                }
                hasDefault = true;
            }
            // A division twice in one use is a finding of that list, and decides nothing twice.
            for (DivisionCode each : new HashSet<>(use.divisions())) {
                if (!seen.add(each)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean hasEachWordOnce(Profile profile) {
        Set<String> seen = new HashSet<>();
        return profile.words().stream().allMatch(each -> seen.add(each.list().word() + " " + each.word()));
    }
}

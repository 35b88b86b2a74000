package org.jiceng.profile;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jiceng.code.DivisionCode;
import org.jiceng.constraint.Violations;
import org.jiceng.points.PointsScheme;
import org.jiceng.request.RequestSettings;
import org.jiceng.request.Workflow;
import org.jiceng.request.WorkingCalendar;
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
        context.disableDefaultConstraintViolation();
        boolean fine = true;
        if (!hasOneNetworkPerDivision(profile)) {
            Violations.addAt(context, "profile.network.ambiguous", "networks");
            fine = false;
        }
        if (!areDistinct(profile.words(), each -> each.list().word() + " " + each.word())) {
            Violations.addAt(context, "profile.word.duplicate", "words");
            fine = false;
        }
        if (!areDistinct(profile.pointsSchemes(), PointsScheme::ref)) {
            Violations.addAt(context, "profile.scheme.duplicate", "pointsSchemes");
            fine = false;
        }
        RequestSettings requests = profile.requestSettings();
        if (!areDistinct(requests.workflows(), Workflow::name)) {
            Violations.addAt(context, "profile.workflow.duplicate", "requests");
            fine = false;
        }
        if (!areDistinct(requests.calendars(), WorkingCalendar::name)) {
            Violations.addAt(context, "profile.calendar.duplicate", "requests");
            fine = false;
        }
        if (!areDistinct(profile.rules(), RuleSetting::code)) {
            Violations.addAt(context, "profile.rule.duplicate", "rules");
            fine = false;
        }
        return fine;
    }

    private static <T> boolean areDistinct(List<T> elements, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        return elements.stream().allMatch(each -> seen.add(key.apply(each)));
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
}

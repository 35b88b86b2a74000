package org.jiceng.constraint;

import java.io.InputStream;
import java.util.Optional;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingResources;
import org.jspecify.annotations.Nullable;

/** The finding codes of all constraints, and the way from a violation's template to its code. */
public final class ConstraintFindings {

    private static final String PREFIX = "{jiceng.";
    private static final String SUFFIX = ".message}";

    private ConstraintFindings() {}

    /**
     * Returns what the codes of the constraints mean.
     *
     * @return the catalogue
     */
    public static FindingCatalogue catalogue() {
        return Holder.CATALOGUE;
    }

    /**
     * Finds the code that a message template stands for.
     *
     * @param template the template of a violation
     * @return the code, or empty for a template that is not of this library
     */
    public static Optional<FindingCode> findCode(String template) {
        int end = template.length() - SUFFIX.length();
        if (end < PREFIX.length() || !template.startsWith(PREFIX) || !template.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        String code = template.substring(PREFIX.length(), end);
        return FindingCode.isValid(code) ? Optional.of(FindingCode.of(code)) : Optional.empty();
    }

    private static @Nullable InputStream open(String file) {
        return ConstraintFindings.class.getResourceAsStream(file);
    }

    private static final class Holder {

        private static final FindingCatalogue CATALOGUE = FindingResources.load(
                ConstraintFindings::open, "constraint-findings", "/ContributorValidationMessages", "jiceng.");
    }
}

package org.jiceng.organization;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiceng.constraint.Violations;
import org.jiceng.text.LocalWords;
import org.jspecify.annotations.Nullable;

/** Answers for {@link DetailsOfKind}. */
public final class DetailsOfKindValidator implements ConstraintValidator<DetailsOfKind, Organization> {

    /** Creates a validator; called by the validation provider. */
    public DetailsOfKindValidator() {}

    @Override
    public boolean isValid(@Nullable Organization organization, ConstraintValidatorContext context) {
        if (organization == null || fit(organization)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "organization.details.mismatch", "details");
        return false;
    }

    private static boolean fit(Organization organization) {
        OrganizationDetails details = organization.details();
        if (details == null || LocalWords.isLocal(organization.kind().word())) {
            return true;
        }
        return organization.kind().equals(kindOf(details));
    }

    private static OrganizationKind kindOf(OrganizationDetails details) {
        if (details instanceof PartyDetails) {
            return OrganizationKind.PARTY_ORGANIZATION;
        }
        if (details instanceof OwnersCommitteeDetails) {
            return OrganizationKind.OWNERS_COMMITTEE;
        }
        if (details instanceof InterimCommitteeDetails) {
            return OrganizationKind.INTERIM_COMMITTEE;
        }
        if (details instanceof PropertyCompanyDetails) {
            return OrganizationKind.PROPERTY_COMPANY;
        }
        return details instanceof AllianceDetails ? OrganizationKind.ALLIANCE : OrganizationKind.TEAM;
    }
}

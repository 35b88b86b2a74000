package org.jiceng.organization;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jiceng.constraint.Violations;
import org.jspecify.annotations.Nullable;

/** Answers for {@link PartySeatsWithinSeats}. */
public final class PartySeatsWithinSeatsValidator
        implements ConstraintValidator<PartySeatsWithinSeats, OwnersCommitteeDetails> {

    /** Creates a validator; called by the validation provider. */
    public PartySeatsWithinSeatsValidator() {}

    @Override
    public boolean isValid(
            @Nullable OwnersCommitteeDetails ownersCommitteeDetails, ConstraintValidatorContext context) {
        if (ownersCommitteeDetails == null) {
            return true;
        }
        Long seats = ownersCommitteeDetails.seats();
        Long ofMembers = ownersCommitteeDetails.partyMemberSeats();
        if (seats == null || ofMembers == null || ofMembers <= seats) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations.addAt(context, "owners-committee.seats.exceeded", "partyMemberSeats");
        return false;
    }
}

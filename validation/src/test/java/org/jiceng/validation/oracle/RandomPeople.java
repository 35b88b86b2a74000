package org.jiceng.validation.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jiceng.code.CitizenId;
import org.jiceng.code.PersonName;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.PoliticalStatus;
import org.jiceng.id.BuildingId;
import org.jiceng.id.ComplexId;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.GridId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.PostId;
import org.jiceng.id.RegistrationId;
import org.jiceng.member.Employment;
import org.jiceng.member.GuardianConsent;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.member.Post;
import org.jiceng.member.PostClass;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationKind;
import org.jiceng.member.RegistrationPlace;
import org.jspecify.annotations.Nullable;

/** Members and what they do at random. */
final class RandomPeople {

    private final Dice dice;
    private final RandomPlaces places;

    RandomPeople(Dice dice, RandomPlaces places) {
        this.dice = dice;
        this.places = places;
    }

    DatasetRecord any() {
        return switch (dice.below(9)) {
            case 0, 1, 2 -> member();
            case 3, 4, 5 -> post();
            case 6, 7 -> registration();
            default -> employment();
        };
    }

    private CitizenId identity() {
        return dice.of(dice.once(6) ? Numbers.DOUBTFUL_IDENTITIES : Numbers.IDENTITIES);
    }

    private PhoneNumber contact() {
        return PhoneNumber.of(dice.of(dice.once(4) ? Numbers.DOUBTFUL_PHONES : Numbers.PHONES));
    }

    private @Nullable GuardianConsent consent() {
        return dice.once(3) ? new GuardianConsent(dice.day(), dice.maybeDay()) : null;
    }

    Member member() {
        return new Member(
                dice.member(),
                dice.once(5) ? PersonName.of("某甲") : null,
                dice.list(
                        2,
                        () -> dice.among(
                                MemberKind.COURIER,
                                MemberKind.FLOATING,
                                MemberKind.RETIRED,
                                MemberKind.of(places.local()))),
                dice.once(6) ? PoliticalStatus.CPC_MEMBER : null,
                dice.once(2) ? null : OrganizationId.of(dice.id("o", 7)),
                dice.list(1, places::place),
                dice.once(3) ? contact() : null,
                dice.once(2) ? identity() : null,
                dice.once(4) ? dice.among(2007L, 2008L, 2011L, 2012L, 1960L, 2026L, 2030L) : null,
                consent(),
                dice.list(1, dice::text),
                dice.list(1, dice::text),
                dice.extensions());
    }

    private Post post() {
        LocalDate filled = dice.once(3) ? dice.day() : null;
        return new Post(
                PostId.of(dice.id("p", 9)),
                dice.once(2) ? null : dice.member(),
                dice.once(8)
                        ? PostRole.of(places.local())
                        : dice.among(PostRole.of("grid-leader"), PostRole.of("grid-leader"), PostRole.of("volunteer")),
                seat(),
                dice.period(),
                filled,
                dice.extensions());
    }

    private PostSeat seat() {
        return switch (dice.below(8)) {
            case 0, 1, 2 -> new PostSeat.OfGrid(GridId.of(dice.id("g", 4)));
            case 3, 4 -> new PostSeat.OfOrganization(OrganizationId.of(dice.id("o", 4)));
            case 5 -> new PostSeat.OfComplex(ComplexId.of(dice.id("rc", 5)));
            case 6 -> new PostSeat.OfBuilding(BuildingId.of(dice.id("b", 6)));
            default -> new PostSeat.OfDivision(places.code());
        };
    }

    private Registration registration() {
        return new Registration(
                RegistrationId.of(dice.id("r", 9)),
                dice.member(),
                dice.among(RegistrationKind.DUAL_CHECK_IN, RegistrationKind.FLOATING),
                registrationPlace(),
                dice.day(),
                dice.maybeDay(),
                dice.extensions());
    }

    private RegistrationPlace registrationPlace() {
        return switch (dice.below(4)) {
            case 0 -> new RegistrationPlace.OfCommunity(places.code());
            case 1 -> new RegistrationPlace.OfGrid(GridId.of(dice.id("g", 7)));
            case 2 -> new RegistrationPlace.OfComplex(ComplexId.of(dice.id("rc", 5)));
            default -> new RegistrationPlace.OfCentre(OrganizationId.of(dice.id("o", 7)));
        };
    }

    private Employment employment() {
        return new Employment(
                EmploymentId.of(dice.id("e", 5)),
                dice.member(),
                dice.of(List.of(PostClass.values())),
                dice.once(2) ? dice.text() : null,
                dice.day(),
                dice.maybeDay(),
                null,
                null,
                dice.extensions());
    }
}

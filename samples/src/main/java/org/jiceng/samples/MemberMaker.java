package org.jiceng.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.CitizenId;
import org.jiceng.code.Education;
import org.jiceng.code.PersonName;
import org.jiceng.code.PoliticalStatus;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.OrganizationId;
import org.jiceng.id.RegistrationId;
import org.jiceng.member.Employment;
import org.jiceng.member.GuardianConsent;
import org.jiceng.member.Member;
import org.jiceng.member.MemberKind;
import org.jiceng.member.PostClass;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationKind;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.member.SocialWorkQualification;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;
import org.jiceng.samples.internal.Draws.Family;
import org.jiceng.territory.Place;

/** Makes the members of a community, their registrations, and the employments of its workers. */
final class MemberMaker {

    private static final int YEAR = WorkingTime.AS_OF.getYear();
    private static final List<MemberKind> RIDERS = List.of(
            MemberKind.COURIER, MemberKind.DELIVERY_RIDER, MemberKind.RIDE_HAILING_DRIVER, MemberKind.TRUCK_DRIVER);
    private static final List<MemberKind> OTHERS = List.of(
            MemberKind.RETIRED,
            MemberKind.ACTIVE_RESIDENT,
            MemberKind.VOLUNTEER,
            MemberKind.FLOATING,
            MemberKind.NO_POST,
            MemberKind.TWO_NEW,
            MemberKind.RETIRED_CADRE,
            MemberKind.REPRESENTATIVE);
    private static final List<Integer> OTHERS_WEIGHTS = List.of(280, 220, 230, 90, 60, 50, 40, 30);
    private static final List<LocalDate> ROUNDS = List.of(LocalDate.of(2024, 7, 15), LocalDate.of(2025, 3, 17));
    private static final LocalDate GRADUATES_HIRED = LocalDate.of(2025, 7, 7);

    private static final int YOUNGEST_WORKER = 21;

    private final Community community;
    private final Roster roster;

    MemberMaker(Community community) {
        this.community = community;
        roster = community.roster();
    }

    void make() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < roster.size(); i++) {
            members.add(member(i));
        }
        members.forEach(community::add);
        for (int i = roster.workers(); i < roster.size(); i++) {
            makeRegistrations(i);
        }
        for (int i = 0; i < roster.workers(); i++) {
            makeEmployment(i, members.get(i));
        }
    }

    static boolean isMinor(Community community, int ordinal) {
        return community.roster().isOther(ordinal)
                && !community.plan().hasCitizenNumbers()
                && community.draws(Family.MEMBER, ordinal).in(12);
    }

    private Member member(int ordinal) {
        // The first number is the one that isMinor looks at.
        Draws draws = community.draws(Family.MEMBER, ordinal);
        boolean minor = draws.in(12) && isMinor(community, ordinal);
        Member.Builder member = Member.builder().id(roster.member(ordinal));
        String given = draws.pick(Lists.GIVEN);
        member.name(PersonName.of(draws.pick(Lists.SURNAMES) + given + (draws.in(820) ? draws.pick(Lists.GIVEN) : "")));
        int born = minor ? YEAR - draws.between(14, 17) : YEAR - age(ordinal, draws);
        if (community.plan().hasCitizenNumbers()) {
            CitizenId identity = Codes.citizenId(community.county(), citizenNumber(ordinal));
            member.identity(identity);
            born = identity.birthDate().getYear();
        }
        member.birthYear(born);
        List<MemberKind> kinds = minor ? List.of(MemberKind.VOLUNTEER) : kinds(ordinal, draws);
        member.kinds(kinds).politicalStatus(minor ? PoliticalStatus.MASSES : status(kinds, draws));
        if (minor) {
            member.guardianConsent(GuardianConsent.givenOn(WorkingTime.FIRST_DAY.minusDays(draws.below(300))));
        }
        place(member, ordinal, draws);
        if (!minor && draws.in(300)) {
            member.contact(Codes.phone(draws));
        }
        return member.skills(some(Lists.SKILLS, draws))
                .serviceIntents(some(Lists.INTENTS, draws))
                .build();
    }

    /** The members of one district have different numbers, whichever community they belong to. */
    private int citizenNumber(int ordinal) {
        return community.plan().layout().placeInDistrict(community.index())
                        * community.plan().mostMembers()
                + ordinal;
    }

    private int age(int ordinal, Draws draws) {
        if (roster.isWorker(ordinal)) {
            // The workers of one district are 33 years old on average.
            return draws.near(33, 9);
        }
        if (roster.isNewEmployment(ordinal)) {
            return draws.near(32, 12);
        }
        return roster.isInService(ordinal) ? draws.near(42, 17) : draws.near(58, 24);
    }

    private List<MemberKind> kinds(int ordinal, Draws draws) {
        if (roster.isWorker(ordinal)) {
            boolean allRound = community.plan().is(Scenario.DISTRICT_38_342) && isCertified(ordinal);
            if (isGraduate(ordinal)) {
                return List.of(MemberKind.COMMUNITY_WORKER, MemberKind.GRADUATE_SPECIALIST);
            }
            return allRound
                    ? List.of(MemberKind.COMMUNITY_WORKER, MemberKind.ALL_ROUND_SOCIAL_WORKER)
                    : List.of(MemberKind.COMMUNITY_WORKER);
        }
        if (roster.isNewEmployment(ordinal)) {
            return List.of(MemberKind.NEW_EMPLOYMENT, draws.pick(RIDERS));
        }
        if (roster.isRetiredSecretary(ordinal)) {
            return List.of(MemberKind.FORMER_VILLAGE_SECRETARY, MemberKind.RETIRED);
        }
        if (roster.isInService(ordinal)) {
            return List.of(MemberKind.IN_SERVICE, MemberKind.DUAL_CHECK_IN);
        }
        MemberKind kind = OTHERS.get(draws.weighted(OTHERS_WEIGHTS));
        return kind.equals(MemberKind.VOLUNTEER) || !draws.in(250)
                ? List.of(kind)
                : List.of(kind, MemberKind.VOLUNTEER);
    }

    private static PoliticalStatus status(List<MemberKind> kinds, Draws draws) {
        MemberKind first = kinds.get(0);
        boolean party = first.equals(MemberKind.IN_SERVICE)
                || first.equals(MemberKind.FORMER_VILLAGE_SECRETARY)
                || first.equals(MemberKind.FLOATING)
                || first.equals(MemberKind.NO_POST)
                || first.equals(MemberKind.RETIRED_CADRE);
        if (party) {
            return draws.in(30) ? PoliticalStatus.CPC_PROBATIONARY_MEMBER : PoliticalStatus.CPC_MEMBER;
        }
        int chance = draws.below(1000);
        if (chance < 350) {
            return PoliticalStatus.CPC_MEMBER;
        }
        return chance < 420 ? PoliticalStatus.YOUTH_LEAGUE_MEMBER : PoliticalStatus.MASSES;
    }

    private void place(Member.Builder member, int ordinal, Draws draws) {
        int grids = community.grids().size();
        OrganizationId organization = community.party();
        if (roster.isWorker(ordinal)) {
            organization = community.committee();
        } else if (grids > 0) {
            organization = community.partyOfGrid(draws.below(grids));
        }
        member.organization(organization);
        if (grids > 0 && draws.in(350)) {
            member.serves(List.of(new Place.OfGrid(draws.pick(community.grids()))));
        }
    }

    private static List<String> some(List<String> all, Draws draws) {
        int count = draws.weighted(List.of(450, 350, 150, 50));
        int first = draws.below(all.size());
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get((first + 7 * i) % all.size()));
        }
        return some;
    }

    private boolean isCertified(int ordinal) {
        return ordinal < community.count(Series.CERTIFIED);
    }

    /** Graduates are the last of the workers, recruits those before them. */
    private boolean isGraduate(int ordinal) {
        return ordinal >= roster.workers() - community.count(Series.GRADUATES);
    }

    private boolean isRecruit(int ordinal) {
        int graduates = community.count(Series.GRADUATES);
        return !isGraduate(ordinal) && ordinal >= roster.workers() - graduates - community.count(Series.RECRUITS);
    }

    private void makeRegistrations(int ordinal) {
        Draws draws = community.draws(Family.REGISTRATION, ordinal);
        if (roster.isInService(ordinal)) {
            register(ordinal, "in", RegistrationKind.IN_SERVICE, communityPlace(), draws);
            if (!community.complexes().isEmpty() && draws.in(400)) {
                RegistrationPlace place = new RegistrationPlace.OfComplex(
                        draws.pick(community.complexes()).id());
                register(ordinal, "dual", RegistrationKind.DUAL_CHECK_IN, place, draws);
            }
        } else if (roster.isNewEmployment(ordinal)) {
            RegistrationPlace centre = new RegistrationPlace.OfCentre(community.station());
            register(ordinal, "new", RegistrationKind.NEW_EMPLOYMENT, centre, draws);
        } else if (!isMinor(community, ordinal) && draws.in(250)) {
            RegistrationPlace place = community.grids().isEmpty()
                    ? communityPlace()
                    : new RegistrationPlace.OfGrid(draws.pick(community.grids()));
            register(ordinal, "grid", RegistrationKind.GRID_ENTRY, place, draws);
        }
    }

    private RegistrationPlace communityPlace() {
        return new RegistrationPlace.OfCommunity(community.code());
    }

    private void register(int ordinal, String what, RegistrationKind kind, RegistrationPlace place, Draws draws) {
        community.add(Registration.builder()
                .id(RegistrationId.of(
                        Ids.community("r", community.index()) + "-" + Codes.padded(ordinal + 1, 4) + "-" + what))
                .member(roster.member(ordinal))
                .kind(kind)
                .place(place)
                .on(WorkingTime.AS_OF.minusDays(draws.below(1500)))
                .build());
    }

    private void makeEmployment(int ordinal, Member member) {
        Draws draws = community.draws(Family.EMPLOYMENT, ordinal);
        PostClass post =
                ordinal == 0 ? PostClass.COMMUNITY_HEAD : ordinal < 3 ? PostClass.COMMUNITY_DEPUTY : PostClass.STAFF;
        LocalDate hired = LocalDate.of(2014, 1, 6).plusDays(draws.below(3600));
        LocalDate grown = LocalDate.of(bornIn(member) + YOUNGEST_WORKER, 7, 1);
        hired = hired.isBefore(grown) ? grown : hired;
        if (isGraduate(ordinal)) {
            hired = GRADUATES_HIRED;
        } else if (isRecruit(ordinal)) {
            hired = ROUNDS.get(draws.below(ROUNDS.size()));
        }
        community.add(Employment.builder()
                .id(EmploymentId.of(Ids.community("w", community.index()) + "-" + Codes.padded(ordinal + 1, 4)))
                .member(roster.member(ordinal))
                .postClass(post)
                .grade(Lists.chinese(draws.between(1, 18)) + "级")
                .hiredOn(hired)
                .education(education(ordinal, draws))
                .qualification(qualification(ordinal, draws))
                .build());
    }

    private static int bornIn(Member member) {
        Long year = member.birthYear();
        return year == null ? YEAR : Math.toIntExact(year);
    }

    private Education education(int ordinal, Draws draws) {
        boolean fixed = community.plan().isFixed(Series.SECRETARIES_WITH_DEGREE) && ordinal == 0;
        boolean degree =
                fixed ? community.count(Series.SECRETARIES_WITH_DEGREE) > 0 : isGraduate(ordinal) || draws.in(640);
        if (degree) {
            return draws.in(60) ? Education.MASTER_GRADUATED : Education.BACHELOR_GRADUATED;
        }
        return draws.in(800) ? Education.JUNIOR_COLLEGE_GRADUATED : Education.SENIOR_HIGH_SCHOOL_GRADUATED;
    }

    private SocialWorkQualification qualification(int ordinal, Draws draws) {
        boolean certified = community.plan().isFixed(Series.CERTIFIED) ? isCertified(ordinal) : draws.in(450);
        if (!certified) {
            return SocialWorkQualification.COMMUNITY_WORKER;
        }
        return List.of(SocialWorkQualification.values()).get(1 + draws.weighted(List.of(620, 350, 30)));
    }
}

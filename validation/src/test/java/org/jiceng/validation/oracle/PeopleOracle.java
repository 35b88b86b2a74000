package org.jiceng.validation.oracle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jiceng.code.CitizenId;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.MemberId;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.organization.Organization;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** Members, posts, registrations and employments. */
final class PeopleOracle {

    private static final int CHILD = 14;
    private static final int ADULT = 18;

    private PeopleOracle() {}

    static void addTo(Map<String, OracleRule> rules) {
        rules.put("member.organization.unknown", PeopleOracle::organizations);
        rules.put(
                "member.serves.unknown",
                (d, sink) -> d.all(Member.class)
                        .forEach(each ->
                                OrganizationOracle.places(d, each.record().serves(), each.index(), sink)));
        rules.put("member.identity.duplicate", PeopleOracle::identities);
        rules.put("member.minor.without-guardian-consent", PeopleOracle::minors);
        rules.put("post.member.unknown", PeopleOracle::holders);
        rules.put("post.place.unknown", PeopleOracle::seats);
        rules.put("post.overlap", PeopleOracle::overlaps);
        rules.put("post.outlives-place", PeopleOracle::outlives);
        rules.put("registration.member.unknown", PeopleOracle::registered);
        rules.put("registration.place.unknown", PeopleOracle::registrationPlaces);
        rules.put("registration.duplicate", PeopleOracle::registrations);
        rules.put("employment.member.unknown", PeopleOracle::employed);
        rules.put("privacy.id.identity-number", PeopleOracle::numbersAsIds);
        rules.put("employment.overlap", PeopleOracle::employments);
        rules.put("member.organization.ended", PeopleOracle::ended);
        rules.put("registration.outlives-place", PeopleOracle::registrationOutlives);
    }

    static boolean hasMember(Delivery d, MemberId id) {
        return d.has(RecordKind.MEMBER, id.reveal());
    }

    private static void organizations(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Member> each : d.all(Member.class)) {
            if (each.record().organization() != null
                    && !d.has(
                            RecordKind.ORGANIZATION,
                            each.record().organization().value())) {
                sink.add(each.index(), "/organization", d.unknown());
            }
        }
    }

    private static void identities(Delivery d, OracleRule.Sink sink) {
        List<CitizenId> seen = new ArrayList<>();
        for (Delivery.At<Member> each : d.all(Member.class)) {
            if (each.record().identity() != null) {
                if (seen.contains(each.record().identity())) {
                    sink.add(each.index(), "/identity", Severity.ERROR);
                }
                seen.add(each.record().identity());
            }
        }
    }

    private static void minors(Delivery d, OracleRule.Sink sink) {
        LocalDate day = d.header.asOf();
        for (Delivery.At<Member> each : d.all(Member.class)) {
            Member member = each.record();
            boolean consent = member.guardianConsent() != null
                    && !member.guardianConsent().givenOn().isAfter(day)
                    && (member.guardianConsent().withdrawnOn() == null
                            || member.guardianConsent().withdrawnOn().isAfter(day));
            Severity severity = null;
            if (member.identity() != null) {
                long age = ChronoUnit.YEARS.between(member.identity().birthDate(), day);
                severity = age < CHILD ? Severity.ERROR : age < ADULT ? Severity.WARNING : null;
            } else if (member.birthYear() != null && day.getYear() - member.birthYear() <= ADULT) {
                severity = Severity.WARNING;
            }
            if (severity != null && !consent) {
                sink.add(each.index(), "", severity);
            }
        }
    }

    private static void holders(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Post> each : d.all(Post.class)) {
            if (each.record().member() != null && !hasMember(d, each.record().member())) {
                sink.add(each.index(), "/member", d.unknown());
            }
        }
    }

    private static void seats(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Post> each : d.all(Post.class)) {
            String missing = missing(d, each.record().in());
            if (missing != null) {
                sink.add(each.index(), "/in/" + missing, d.unknown());
            }
        }
    }

    private static @Nullable String missing(Delivery d, PostSeat seat) {
        if (seat instanceof PostSeat.OfOrganization of) {
            return d.has(RecordKind.ORGANIZATION, of.organization().value()) ? null : "organization";
        }
        if (seat instanceof PostSeat.OfGrid of) {
            return d.has(RecordKind.GRID, of.grid().value()) ? null : "grid";
        }
        if (seat instanceof PostSeat.OfComplex of) {
            return d.has(RecordKind.COMPLEX, of.complex().value()) ? null : "complex";
        }
        if (seat instanceof PostSeat.OfBuilding of) {
            return d.hasBuilding(of.building().value()) ? null : "building";
        }
        return d.has(
                        RecordKind.DIVISION,
                        ((PostSeat.OfDivision) seat).division().value())
                ? null
                : "division";
    }

    /** Of two that stand at the same time the one that begins later is told, else the later one in the file. */
    private static void overlaps(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Post> later : d.all(Post.class)) {
            boolean overlaps = d.all(Post.class).stream()
                    .anyMatch(earlier -> later.record().role().isExclusive()
                            && later.record().role().equals(earlier.record().role())
                            && later.record().in().equals(earlier.record().in())
                            && isBefore(
                                    earlier.record().period(),
                                    earlier.index(),
                                    later.record().period(),
                                    later.index())
                            && OrganizationOracle.overlap(
                                    earlier.record().period(), later.record().period()));
            if (overlaps) {
                sink.add(later.index(), "", Severity.WARNING);
            }
        }
    }

    private static boolean isBefore(@Nullable DateRange one, int index, @Nullable DateRange other, int otherIndex) {
        int order = OrganizationOracle.first(one).compareTo(OrganizationOracle.first(other));
        return order < 0 || (order == 0 && index < otherIndex);
    }

    private static void outlives(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Post> each : d.all(Post.class)) {
            DateRange ofPlace = null;
            if (each.record().in() instanceof PostSeat.OfOrganization of) {
                Organization place =
                        d.first(Organization.class, of.organization().value());
                ofPlace = place == null ? null : place.period();
            } else if (each.record().in() instanceof PostSeat.OfGrid of) {
                Grid place = d.first(Grid.class, of.grid().value());
                ofPlace = place == null ? null : place.period();
            }
            if (OrganizationOracle.last(ofPlace)
                    .isBefore(OrganizationOracle.last(each.record().period()))) {
                // Where no period is told, the post as a whole is what goes on.
                sink.add(each.index(), each.record().period() == null ? "" : "/period", Severity.WARNING);
            }
        }
    }

    private static void registered(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Registration> each : d.all(Registration.class)) {
            if (!hasMember(d, each.record().member())) {
                sink.add(each.index(), "/member", d.unknown());
            }
        }
    }

    private static void registrationPlaces(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Registration> each : d.all(Registration.class)) {
            String missing = missing(d, each.record().place());
            if (missing != null) {
                sink.add(each.index(), "/place/" + missing, d.unknown());
            }
        }
    }

    private static @Nullable String missing(Delivery d, RegistrationPlace place) {
        if (place instanceof RegistrationPlace.OfCommunity of) {
            return d.has(RecordKind.DIVISION, of.community().value()) ? null : "community";
        }
        if (place instanceof RegistrationPlace.OfGrid of) {
            return d.has(RecordKind.GRID, of.grid().value()) ? null : "grid";
        }
        if (place instanceof RegistrationPlace.OfComplex of) {
            return d.has(RecordKind.COMPLEX, of.complex().value()) ? null : "complex";
        }
        return d.has(
                        RecordKind.ORGANIZATION,
                        ((RegistrationPlace.OfCentre) place).centre().value())
                ? null
                : "centre";
    }

    private static void registrations(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Registration> later : d.all(Registration.class)) {
            boolean again = d.all(Registration.class).stream()
                    .anyMatch(earlier -> earlier.record()
                                    .member()
                                    .equals(later.record().member())
                            && earlier.record().kind().equals(later.record().kind())
                            && earlier.record().place().equals(later.record().place())
                            && isBefore(days(earlier), earlier.index(), days(later), later.index())
                            && OrganizationOracle.overlap(days(earlier), days(later)));
            if (again) {
                sink.add(later.index(), "", Severity.WARNING);
            }
        }
    }

    private static DateRange days(Delivery.At<Registration> registration) {
        return new DateRange(registration.record().on(), registration.record().until());
    }

    private static void employed(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Employment> each : d.all(Employment.class)) {
            if (!hasMember(d, each.record().member())) {
                sink.add(each.index(), "/member", d.unknown());
            }
        }
    }

    /** Wherever a person is named by a number that says who that is; each number once. */
    private static void numbersAsIds(Delivery d, OracleRule.Sink sink) {
        List<MemberId> told = new ArrayList<>();
        for (int i = 0; i < d.records.size(); i++) {
            int index = i;
            DatasetRecord record = d.records.get(i);
            Walk.through(record, (value, pointer, free) -> {
                if (value instanceof MemberId id && isNumber(id.reveal()) && !told.contains(id)) {
                    told.add(id);
                    sink.add(index, pointer, Severity.ERROR);
                }
            });
        }
    }

    /** In the form of 18 or of 15 characters, in small letters too; mobile numbers as one would dial them. */
    private static boolean isNumber(String id) {
        String text = id.toUpperCase(Locale.ROOT);
        return CitizenId.isValid(text)
                || CitizenId.findProblemOfFifteenDigits(text).isEmpty()
                || text.matches("1[3-9][0-9]{9}");
    }

    /** Of two at the same time the one that begins later is told, else the later one in the file. */
    private static void employments(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Employment> later : d.all(Employment.class)) {
            DateRange time =
                    new DateRange(later.record().hiredOn(), later.record().endedOn());
            boolean overlaps = false;
            for (Delivery.At<Employment> earlier : d.all(Employment.class)) {
                DateRange other = new DateRange(
                        earlier.record().hiredOn(), earlier.record().endedOn());
                overlaps |= earlier.record().member().equals(later.record().member())
                        && isBefore(other, earlier.index(), time, later.index())
                        && OrganizationOracle.overlap(other, time);
            }
            if (overlaps) {
                sink.add(later.index(), "", Severity.WARNING);
            }
        }
    }

    private static void ended(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Member> each : d.all(Member.class)) {
            if (each.record().organization() != null) {
                Organization body =
                        d.first(Organization.class, each.record().organization().value());
                if (body != null && OrganizationOracle.last(body.period()).isBefore(d.header.asOf())) {
                    sink.add(each.index(), "/organization", Severity.WARNING);
                }
            }
        }
    }

    /** A registration of which no end is told goes on. */
    private static void registrationOutlives(Delivery d, OracleRule.Sink sink) {
        for (Delivery.At<Registration> each : d.all(Registration.class)) {
            DateRange ofPlace = null;
            if (each.record().place() instanceof RegistrationPlace.OfGrid of) {
                Grid place = d.first(Grid.class, of.grid().value());
                ofPlace = place == null ? null : place.period();
            } else if (each.record().place() instanceof RegistrationPlace.OfCentre of) {
                Organization place = d.first(Organization.class, of.centre().value());
                ofPlace = place == null ? null : place.period();
            }
            LocalDate until = each.record().until();
            if (OrganizationOracle.last(ofPlace).isBefore(until == null ? LocalDate.MAX : until)) {
                sink.add(each.index(), "", Severity.WARNING);
            }
        }
    }
}

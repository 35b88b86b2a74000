package org.jiceng.validation.internal.rule;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.privacy.KeyedHash;
import org.jiceng.time.DateRange;
import org.jspecify.annotations.Nullable;

/** The rules of members, posts, registrations and employments. */
final class PeopleRules {

    private static final int SECRET_BYTES = 32;

    private PeopleRules() {}

    static List<DatasetRule> all(@Nullable KeyedHash given) {
        KeyedHash hash = given == null ? ofThisRun() : given;
        return List.of(
                new ReferenceRule("member.organization.unknown", PeopleRules::organizationOfMember),
                new ReferenceRule("member.serves.unknown", PeopleRules::servedPlaces),
                new UniqueRule("member.identity.duplicate", "/identity", record -> identity(record, hash)),
                new MinorConsentRule(),
                new ReferenceRule("post.member.unknown", PeopleRules::memberOfPost),
                new ReferenceRule("post.place.unknown", PeopleRules::placeOfPost),
                new OverlapRule("post.overlap", PeopleRules::exclusivePost),
                new OutlivesRule("post.outlives-place", false, Ties::posts),
                new ReferenceRule("registration.member.unknown", PeopleRules::memberOfRegistration),
                new ReferenceRule("registration.place.unknown", PeopleRules::placeOfRegistration),
                new OverlapRule("registration.duplicate", PeopleRules::registration),
                new ReferenceRule("employment.member.unknown", PeopleRules::memberOfEmployment),
                new IdentityNumberAsIdRule(),
                new EndedRule(),
                new OutlivesRule("registration.outlives-place", false, Ties::registrations),
                new OverlapRule("employment.overlap", PeopleRules::employment));
    }

    /** The hashes of this function are compared inside of one run and never leave it, so no output depends on it. */
    private static KeyedHash ofThisRun() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return KeyedHash.of(secret);
    }

    private static void organizationOfMember(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Member member && member.organization() != null) {
            sink.add(RecordKind.ORGANIZATION, member.organization().value(), "/organization");
        }
    }

    private static void servedPlaces(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Member member) {
            for (int i = 0; i < member.serves().size(); i++) {
                References.addPlace(member.serves().get(i), "/serves/" + i, sink);
            }
        }
    }

    private static @Nullable String identity(DatasetRecord record, KeyedHash hash) {
        return record instanceof Member member && member.identity() != null
                ? hash.hash(member.identity().reveal())
                : null;
    }

    private static void memberOfPost(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Post post && post.member() != null) {
            sink.add(RecordKind.MEMBER, post.member().reveal(), "/member");
        }
    }

    private static void placeOfPost(DatasetRecord record, ReferenceRule.Sink sink) {
        if (!(record instanceof Post post)) {
            return;
        }
        if (post.in() instanceof PostSeat.OfOrganization of) {
            sink.add(RecordKind.ORGANIZATION, of.organization().value(), "/in/organization");
        } else if (post.in() instanceof PostSeat.OfGrid of) {
            sink.add(RecordKind.GRID, of.grid().value(), "/in/grid");
        } else if (post.in() instanceof PostSeat.OfDivision of) {
            sink.add(RecordKind.DIVISION, of.division().value(), "/in/division");
        } else if (post.in() instanceof PostSeat.OfComplex of) {
            sink.add(RecordKind.COMPLEX, of.complex().value(), "/in/complex");
        } else if (post.in() instanceof PostSeat.OfBuilding of) {
            sink.add(null, of.building().value(), "/in/building");
        }
    }

    private static void exclusivePost(DatasetRecord record, RecordIndex index, OverlapRule.Sink sink) {
        if (record instanceof Post post && post.role().isExclusive()) {
            DateRange period = post.period();
            LocalDate first = period == null ? null : period.firstDay();
            LocalDate last = period == null ? null : period.lastDay();
            sink.add(post.role().word() + " " + post.in(), first, last, "");
        }
    }

    private static void memberOfRegistration(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Registration registration) {
            sink.add(RecordKind.MEMBER, registration.member().reveal(), "/member");
        }
    }

    private static void placeOfRegistration(DatasetRecord record, ReferenceRule.Sink sink) {
        if (!(record instanceof Registration registration)) {
            return;
        }
        if (registration.place() instanceof RegistrationPlace.OfCommunity of) {
            sink.add(RecordKind.DIVISION, of.community().value(), "/place/community");
        } else if (registration.place() instanceof RegistrationPlace.OfGrid of) {
            sink.add(RecordKind.GRID, of.grid().value(), "/place/grid");
        } else if (registration.place() instanceof RegistrationPlace.OfCentre of) {
            sink.add(RecordKind.ORGANIZATION, of.centre().value(), "/place/centre");
        } else if (registration.place() instanceof RegistrationPlace.OfComplex of) {
            sink.add(RecordKind.COMPLEX, of.complex().value(), "/place/complex");
        }
    }

    /** The member and the place stand in the key as numbers, since their ids are kept already. */
    private static void registration(DatasetRecord record, RecordIndex index, OverlapRule.Sink sink) {
        if (record instanceof Registration registration) {
            StringBuilder key = new StringBuilder(registration.kind().word());
            placeOfRegistration(record, (kind, id, pointer) -> key.append(' ').append(index.name(kind, id)));
            key.append(' ')
                    .append(index.name(RecordKind.MEMBER, registration.member().reveal()));
            sink.add(key.toString(), registration.on(), registration.until(), "");
        }
    }

    private static void employment(DatasetRecord record, RecordIndex index, OverlapRule.Sink sink) {
        if (record instanceof Employment employment) {
            int member = index.name(RecordKind.MEMBER, employment.member().reveal());
            sink.add(Integer.toString(member), employment.hiredOn(), employment.endedOn(), "");
        }
    }

    private static void memberOfEmployment(DatasetRecord record, ReferenceRule.Sink sink) {
        if (record instanceof Employment employment) {
            sink.add(RecordKind.MEMBER, employment.member().reveal(), "/member");
        }
    }
}

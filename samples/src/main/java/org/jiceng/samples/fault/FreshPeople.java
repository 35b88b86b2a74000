package org.jiceng.samples.fault;

import java.time.LocalDate;
import org.jiceng.id.EmploymentId;
import org.jiceng.id.MemberId;
import org.jiceng.id.PostId;
import org.jiceng.id.RegistrationId;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.PostClass;
import org.jiceng.member.PostRole;
import org.jiceng.member.PostSeat;
import org.jiceng.member.Registration;
import org.jiceng.member.RegistrationKind;
import org.jiceng.member.RegistrationPlace;
import org.jiceng.request.Deadline;
import org.jiceng.samples.internal.Draws;

/** Small records about what people do that can be appended to a sample without anything being found. */
final class FreshPeople {

    private static final int MOST_DAYS = 300;

    private FreshPeople() {}

    /** Returns the day on which the sample was issued. */
    static LocalDate issuedOn(Workplace place) {
        return place.header().issuedAt().atOffset(Deadline.OFFSET).toLocalDate();
    }

    /** Returns a day of the last months. */
    static LocalDate someDay(Workplace place, Draws draws) {
        return place.header().asOf().minusDays(1L + draws.below(MOST_DAYS));
    }

    /** Appends a member who is new. */
    static MemberId member(Workplace place) {
        return place.append(Fresh.member(place).build()).record().id();
    }

    /** Returns the id of a member of the sample. */
    static MemberId somebody(Workplace place, Draws draws) {
        return place.see(Member.class, draws, "a member", any -> true).id();
    }

    /** Returns a post that several people may have, in a community of the sample. */
    static Post.Builder post(Workplace place, Draws draws) {
        return Post.builder()
                .id(PostId.of(place.freshId("p")))
                .role(PostRole.VOLUNTEER)
                .in(new PostSeat.OfDivision(Fresh.community(place, draws)));
    }

    /** Returns a registration of a member at a community of the sample. */
    static Registration.Builder registration(Workplace place, Draws draws, MemberId member) {
        return Registration.builder()
                .id(RegistrationId.of(place.freshId("r")))
                .member(member)
                .kind(RegistrationKind.DUAL_CHECK_IN)
                .place(new RegistrationPlace.OfCommunity(Fresh.community(place, draws)))
                .on(someDay(place, draws));
    }

    /** Returns an employment that goes on, of a member who has no other. */
    static Employment.Builder employment(Workplace place, Draws draws, MemberId member) {
        return Employment.builder()
                .id(EmploymentId.of(place.freshId("w")))
                .member(member)
                .postClass(PostClass.STAFF)
                .hiredOn(someDay(place, draws));
    }
}

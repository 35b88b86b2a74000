package org.jiceng.request;

import java.util.Objects;
import org.jiceng.id.MemberId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/**
 * Who wants something: nobody that is named, a pseudonym, or, only where a place allows it, a member.
 *
 * <p>For micro-wishes, disputes and mediation of families a member must not be named; a dataset rule reports it.
 */
public sealed interface Requester {

    /** Somebody of whom nothing is known. */
    Requester ANONYMOUS = new Anonymous();

    /**
     * Obtains a requester that has a pseudonym.
     *
     * @param pseudonym the pseudonym
     * @return the requester
     */
    static Requester of(Pseudonym pseudonym) {
        return new Pseudonymous(pseudonym);
    }

    /**
     * Obtains a requester that is a member, for places that allow it.
     *
     * @param member the member
     * @return the requester
     */
    static Requester of(MemberId member) {
        return new Identified(member);
    }

    /** Somebody of whom nothing is known. */
    record Anonymous() implements Requester {}

    /**
     * Somebody who has a pseudonym.
     *
     * @param pseudonym the pseudonym
     */
    record Pseudonymous(@Classified(DataClass.PERSONAL) Pseudonym pseudonym) implements Requester {

        /** Creates the requester. */
        public Pseudonymous {
            Objects.requireNonNull(pseudonym, "pseudonym");
        }
    }

    /**
     * A member.
     *
     * @param member the member
     */
    record Identified(@Classified(DataClass.PERSONAL) MemberId member) implements Requester {

        /** Creates the requester. */
        public Identified {
            Objects.requireNonNull(member, "member");
        }
    }
}

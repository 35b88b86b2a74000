package org.jiceng.points;

import java.util.Objects;
import org.jiceng.id.MemberId;
import org.jiceng.id.OrganizationId;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;

/** An account: a member or a team, in one ledger. */
public sealed interface PointsAccount {

    /**
     * Returns the ledger that the account belongs to.
     *
     * @return the ledger
     */
    Ledger ledger();

    /**
     * Returns a text that stands for the account, for indexes and comparisons; protected, never for a message.
     *
     * @return the same text for equal accounts, and different texts for different ones
     */
    String key();

    /**
     * The account of a member.
     *
     * @param member the member
     * @param ledger the ledger
     */
    record OfMember(
            @Classified(DataClass.PERSONAL) MemberId member,
            @Classified(DataClass.INTERNAL) Ledger ledger) implements PointsAccount {

        /** Creates an account. */
        public OfMember {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(ledger, "ledger");
        }

        @Override
        public String key() {
            return ledger.word() + "|member|" + member.reveal();
        }
    }

    /**
     * The account of a team.
     *
     * @param team the organization that the team is
     * @param ledger the ledger
     */
    record OfTeam(
            @Classified(DataClass.INTERNAL) OrganizationId team,
            @Classified(DataClass.INTERNAL) Ledger ledger) implements PointsAccount {

        /** Creates an account. */
        public OfTeam {
            Objects.requireNonNull(team, "team");
            Objects.requireNonNull(ledger, "ledger");
        }

        @Override
        public String key() {
            return ledger.word() + "|team|" + team.value();
        }
    }

    /**
     * Obtains the account of a member.
     *
     * @param member the member
     * @param ledger the ledger
     * @return the account
     */
    static PointsAccount of(MemberId member, Ledger ledger) {
        return new OfMember(member, ledger);
    }

    /**
     * Obtains the account of a team.
     *
     * @param team the organization that the team is
     * @param ledger the ledger
     * @return the account
     */
    static PointsAccount of(OrganizationId team, Ledger ledger) {
        return new OfTeam(team, ledger);
    }
}

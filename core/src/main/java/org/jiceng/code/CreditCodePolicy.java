package org.jiceng.code;

/**
 * What a system asks of unified social credit codes beyond their shape, where practice and standard differ: every
 * question has a name and a choice.
 *
 * @param committees whether 54 (villagers' committees) and 55 (residents' committees) are accepted, which civil affairs
 *     has given since 2017 outside of the table of Amendment 1
 * @param corps whether the division 990000 is accepted, which the Xinjiang Production and Construction Corps uses
 *     outside of GB/T 2260
 * @param pilot whether codes of the Xiamen pilot (division 3502) pass although their check character is wrong: they were
 *     given before the standard and exist; their organization code must be right. {@code of} refuses them nevertheless
 */
public record CreditCodePolicy(boolean committees, boolean corps, boolean pilot) {

    private static final CreditCodePolicy STANDARD = new CreditCodePolicy(true, false, false);
    private static final CreditCodePolicy FULLEST = new CreditCodePolicy(true, true, false);

    /** Creates a policy. */
    public CreditCodePolicy {}

    /**
     * Obtains the policy of {@link UnifiedSocialCreditCode#findProblem(String, java.time.LocalDate)}: committees, but
     * neither corps nor pilot.
     *
     * @return the policy
     */
    public static CreditCodePolicy standard() {
        return STANDARD;
    }

    /**
     * Obtains the policy that accepts every code with right check characters that is known to be in use: committees and
     * corps. Codes of the pilot are left out, since their check character is wrong; {@link #withPilot} adds them.
     *
     * @return the policy
     */
    public static CreditCodePolicy fullest() {
        return FULLEST;
    }

    /**
     * Returns a copy with another choice for 54 and 55.
     *
     * @param accepted whether they are accepted
     * @return the copy
     */
    public CreditCodePolicy withCommittees(boolean accepted) {
        return new CreditCodePolicy(accepted, corps, pilot);
    }

    /**
     * Returns a copy with another choice for the division 990000.
     *
     * @param accepted whether it is accepted
     * @return the copy
     */
    public CreditCodePolicy withCorps(boolean accepted) {
        return new CreditCodePolicy(committees, accepted, pilot);
    }

    /**
     * Returns a copy with another choice for the codes of the Xiamen pilot.
     *
     * @param accepted whether they are accepted
     * @return the copy
     */
    public CreditCodePolicy withPilot(boolean accepted) {
        return new CreditCodePolicy(committees, corps, accepted);
    }
}

package org.jiceng.organization;

import org.jiceng.code.Gb11714Code;
import org.jiceng.code.UnifiedSocialCreditCode;
import org.jiceng.privacy.Classified;
import org.jiceng.privacy.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * The codes that the state gave to an organization.
 *
 * @param creditCode the unified social credit code (GB 32100)
 * @param organizationCode the organization code (GB 11714), for bodies without a credit code
 */
public record OrganizationCodes(
        @Classified(DataClass.PUBLIC) @Nullable UnifiedSocialCreditCode creditCode,
        @Classified(DataClass.PUBLIC) @Nullable Gb11714Code organizationCode) {

    /**
     * Obtains the codes of an organization that has a credit code.
     *
     * @param creditCode the unified social credit code
     * @return the codes
     */
    public static OrganizationCodes of(UnifiedSocialCreditCode creditCode) {
        return new OrganizationCodes(creditCode, null);
    }
}

package org.jiceng.samples.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jiceng.code.CitizenId;
import org.jiceng.code.PhoneNumber;
import org.jiceng.code.UnifiedSocialCreditCode;

/** Makes codes that are right in themselves and belong to nobody. */
public final class Codes {

    /** How many organization codes the range for users has. */
    public static final int MOST_CREDIT_CODES = 99_999;

    /** How many citizen numbers one division has with births from 1880 to 1899. */
    public static final int MOST_CITIZENS = 7305 * 999;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1880, 1, 1);
    private static final int STEP = 1_000_003;

    private Codes() {}

    /** Returns a credit code with an organization code of the range PDY00001 to PDY99999, which is given to nobody. */
    public static UnifiedSocialCreditCode creditCode(String department, String county, int number) {
        String body = "PDY" + padded(number, 5);
        String text = department + county + body + organizationCheck(body);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < text.length(); i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return UnifiedSocialCreditCode.of(text + ALPHABET.charAt((31 - sum % 31) % 31));
    }

    private static char organizationCheck(String body) {
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            char c = body.charAt(i);
            sum += (c <= '9' ? c - '0' : c - 'A' + 10) * weights[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** Returns the citizen number with that place among those of a fictitious division, born from 1880 to 1899. */
    public static CitizenId citizenId(String county, int place) {
        int mixed = (int) ((long) place * STEP % MOST_CITIZENS);
        LocalDate birth = FIRST_BIRTH.plusDays(mixed / 999);
        String body = county + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + padded(mixed % 999 + 1, 3);
        int sum = 0;
        int weight = 1;
        for (int i = body.length() - 1; i >= 0; i--) {
            weight = weight * 2 % 11;
            sum += (body.charAt(i) - '0') * weight;
        }
        return CitizenId.of(body + "0123456789X".charAt((12 - sum % 11) % 11));
    }

    /** Returns a mobile number of the segment 160, in which nobody has a number. */
    public static PhoneNumber phone(Draws draws) {
        return PhoneNumber.of("160" + padded(draws.below(10_000), 4) + padded(draws.below(10_000), 4));
    }

    /** Returns a number with noughts before it. */
    public static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}

package org.jiceng.code;

import java.util.Locale;
import org.jiceng.text.TextRules;
import org.jiceng.text.Word;

/**
 * Masks for display: what may be shown of a name, a number or an address, and stars for the rest.
 *
 * <p>A mask fails closed: a text that is not of the kind that the mask is for becomes stars altogether, and so does one
 * that is too short to hide anything. {@link #keepingLength} puts one star for each code point; {@link #fixedLength}
 * puts three stars for each hidden run, because the length of a name or address says something too.
 *
 * <p>A masked text is for the eyes of people who may know the person. It is not anonymous, and nothing can be found
 * again by it.
 */
public final class Masking {

    private static final Masking KEEPING_LENGTH = new Masking(true);
    private static final Masking FIXED_LENGTH = new Masking(false);
    private static final String RUN = "***";
    private static final int MOBILE_LENGTH = 11;
    private static final int CARD_LENGTH = 18;
    private static final int OLD_CARD_LENGTH = 15;
    private static final int END_OF_LINE = 4;
    private static final int SHOWN_OF_MAILBOX = 3;
    private static final int LONGEST_MAIL_ADDRESS = 254;
    private static final int DEPARTMENT_TO_DIVISION = 8;

    private final boolean keepsLength;

    private Masking(boolean keepsLength) {
        this.keepsLength = keepsLength;
    }

    /** How much of an identity number is shown. */
    public enum MaskStrength implements Word {
        /** The first six and the last four: the birth and most of the sequence are hidden. */
        LOW(6, 4),
        /** The first three and the last three. */
        MEDIUM(3, 3),
        /** The first and the last. */
        HIGH(1, 1);

        private final String word = name().toLowerCase(Locale.ROOT);
        private final int first;
        private final int last;

        MaskStrength(int first, int last) {
            this.first = first;
            this.last = last;
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * Obtains the masks that put one star for each hidden code point.
     *
     * @return the masks
     */
    public static Masking keepingLength() {
        return KEEPING_LENGTH;
    }

    /**
     * Obtains the masks that put three stars for each hidden run, however long it is.
     *
     * @return the masks
     */
    public static Masking fixedLength() {
        return FIXED_LENGTH;
    }

    /**
     * Masks everything.
     *
     * @param text any text
     * @return stars; nothing for an empty text if the length is kept
     */
    public String all(String text) {
        return stars(TextRules.length(text));
    }

    /**
     * Masks a name: the first code point stays, and from three on the last one too. With a fixed length the first one
     * stays only.
     *
     * @param name a name, in any script
     * @return for example 张*, 欧**三; stars for a single code point and for what cannot be a name
     */
    public String name(String name) {
        if (!PersonName.isValid(name)) {
            return all(name);
        }
        int length = TextRules.length(name);
        return ends(name, length > 1 ? 1 : 0, keepsLength && length > 2 ? 1 : 0);
    }

    /**
     * Masks a name.
     *
     * @param name a name
     * @return the masked text
     */
    public String name(PersonName name) {
        return name(name.reveal());
    }

    /**
     * Masks a mobile number: the first three and the last four digits stay.
     *
     * @param phone a mobile number in the form of {@link PhoneNumber#of}
     * @return for example {@code 138****5678}; stars for every other text
     */
    public String mobile(String phone) {
        boolean mobile = phone.length() == MOBILE_LENGTH && PhoneNumber.isValid(phone);
        return mobile && PhonePlan.kind(phone) == PhoneKind.MOBILE ? ends(phone, 3, 4) : all(phone);
    }

    /**
     * Masks a fixed-line number: the area code and the last four digits of the line stay, the extension does not.
     *
     * @param phone a fixed-line number in the form of {@link PhoneNumber#of}
     * @return for example {@code 0571-****8888}; stars for every other text
     */
    public String fixedLine(String phone) {
        if (!PhoneNumber.isValid(phone) || PhonePlan.kind(phone) != PhoneKind.FIXED_LINE) {
            return all(phone);
        }
        int area = phone.indexOf('-') + 1;
        int second = phone.indexOf('-', area);
        int end = second < 0 ? phone.length() : second;
        String line = phone.substring(0, area) + ends(phone.substring(area, end), 0, END_OF_LINE);
        return second < 0 ? line : line + "-" + all(phone.substring(second + 1));
    }

    /**
     * Masks a telephone number by its kind; 400, 800 and service numbers become stars.
     *
     * @param phone a number
     * @return the masked text
     */
    public String phone(PhoneNumber phone) {
        return switch (phone.kind()) {
            case MOBILE -> mobile(phone.reveal());
            case FIXED_LINE -> fixedLine(phone.reveal());
            case SHARED_COST, TOLL_FREE, SERVICE -> all(phone.reveal());
        };
    }

    /**
     * Masks a citizen number of 18 or 15 characters.
     *
     * @param number 17 digits and a digit or X, or 15 digits; the check character may be wrong, since a mistyped number
     *     is not less personal
     * @param strength how much stays
     * @return for example {@code 110105********002X}; stars for every other text
     */
    public String citizenId(String number, MaskStrength strength) {
        return isCitizenNumber(number) ? ends(number, strength.first, strength.last) : all(number);
    }

    private static boolean isCitizenNumber(String text) {
        if (text.length() == OLD_CARD_LENGTH) {
            return CodeText.findNonDigit(text, 0, OLD_CARD_LENGTH).isEmpty();
        }
        return text.length() == CARD_LENGTH
                && CodeText.findNonDigit(text, 0, CARD_LENGTH - 1).isEmpty()
                && (CodeText.isDigit(text.charAt(CARD_LENGTH - 1)) || text.charAt(CARD_LENGTH - 1) == 'X');
    }

    /**
     * Masks a citizen number.
     *
     * @param id a number
     * @param strength how much stays
     * @return the masked text
     */
    public String citizenId(CitizenId id, MaskStrength strength) {
        return citizenId(id.reveal(), strength);
    }

    /**
     * Masks an address: the names of province, prefecture and county at its start stay, as far as the
     * {@linkplain DivisionRegistry#standard national table} has them.
     *
     * @param address an address on one line
     * @return for example 海淀区**; stars for an address that does not begin with the full name of a division
     */
    public String address(String address) {
        if (TextRules.findForbidden(address, false).isPresent()) {
            return all(address);
        }
        int shown = AddressPrefix.length(address);
        return address.substring(0, shown) + all(address.substring(shown));
    }

    /**
     * Masks an e-mail address: the host stays, and the first three characters of a mailbox of more than three.
     *
     * @param address an e-mail address of ASCII characters
     * @return for example {@code zha*****@example.com}; stars for what is not an address
     */
    public String email(String address) {
        int at = address.indexOf('@');
        if (at < 1 || address.length() > LONGEST_MAIL_ADDRESS || !isMailText(address, at)) {
            return all(address);
        }
        String mailbox = address.substring(0, at);
        String masked = mailbox.length() > SHOWN_OF_MAILBOX ? ends(mailbox, SHOWN_OF_MAILBOX, 0) : all(mailbox);
        return masked + address.substring(at);
    }

    /** Whether a text is graphic ASCII with one at sign and a host of letters, digits, dots and hyphens after it. */
    private static boolean isMailText(String address, int at) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
            boolean hostCharacter = CodeText.isDigit(c) || (lower >= 'a' && lower <= 'z') || c == '.' || c == '-';
            if (i > at ? !hostCharacter : c <= ' ' || c > '~') {
                return false;
            }
        }
        return at < address.length() - 1;
    }

    /**
     * Masks a unified social credit code where it speaks of a person: codes of individual businesses (92) keep
     * department, category and division. Codes of organizations are public and stay as they are.
     *
     * @param code a code in the form of {@link UnifiedSocialCreditCode#of}
     * @return the text to show; stars for what is not a code
     */
    public String creditCode(String code) {
        if (!UnifiedSocialCreditCode.isValid(code)) {
            return all(code);
        }
        return code.startsWith("92") ? ends(code, DEPARTMENT_TO_DIVISION, 0) : code;
    }

    /**
     * Masks a text of any kind but its two ends.
     *
     * @param text any text
     * @param first the number of code points that stay at the start, 0 or more
     * @param last the number of code points that stay at the end, 0 or more
     * @return the masked text; stars altogether where nothing would be hidden, or where the text has code points that
     *     {@link TextRules} forbids in a line
     * @throws IllegalArgumentException if a number is negative
     */
    public String ends(String text, int first, int last) {
        if (first < 0 || last < 0) {
            throw new IllegalArgumentException("Ends must not be negative, but were: " + first + ", " + last);
        }
        int length = TextRules.length(text);
        boolean hidesNothing = (long) first + last >= length;
        if (hidesNothing || TextRules.findForbidden(text, false).isPresent()) {
            return stars(length);
        }
        int start = text.offsetByCodePoints(0, first);
        int end = text.offsetByCodePoints(text.length(), -last);
        return text.substring(0, start) + stars(length - first - last) + text.substring(end);
    }

    private String stars(int count) {
        return keepsLength ? "*".repeat(count) : RUN;
    }
}

package org.jiceng.code;

import java.util.Locale;
import org.jiceng.text.Word;

/** The kind of a telephone number, as its first digits show it. */
public enum PhoneKind implements Word {
    /** A mobile number: eleven digits that begin with 13 to 19. */
    MOBILE,
    /** A fixed line with its area code, such as 021-61234567. */
    FIXED_LINE,
    /** A number that begins with 400: caller and called share the cost. */
    SHARED_COST,
    /** A number that begins with 800: the called pays. */
    TOLL_FREE,
    /** A short number of a public service, such as 12345, 110, 95588 and 96110. */
    SERVICE;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}

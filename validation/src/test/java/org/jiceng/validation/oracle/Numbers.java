package org.jiceng.validation.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.code.CitizenId;
import org.jiceng.code.UnifiedSocialCreditCode;

/** Well-formed numbers of which it is known whether anybody gave them; fictitious, all of them. */
final class Numbers {

    /** A band of villages that is for nothing; a county and a province that never were. */
    static final List<String> DOUBTFUL_DIVISIONS =
            List.of("999911001601", "999911001999", "440399", "440399001", "100000", "101199001001");

    /** Of all kinds of villages, of a county that is, and of one that was. */
    static final List<String> DIVISIONS = List.of("999911001201", "999911001401", "999911001501", "440307", "110103");

    /** A province, one of its summary nodes, and two counties that the province governs itself. */
    static final List<String> GOVERNED_DIVISIONS = List.of("110000", "110100", "110101", "110102");

    /** In no mobile network, and of an area that has no code. */
    static final List<String> DOUBTFUL_PHONES =
            List.of("16000001234", "15400000001", "17480000001", "0321-2345678", "0465-2345678");

    static final List<String> PHONES = List.of("12345", "13800000000", "17400000000", "010-20000000", "0999-2345678");

    /** Departments without this category, a department that is none, a province that never was. */
    static final List<String> DOUBTFUL_CREDIT_CODES =
            List.of(creditCode("58999911"), creditCode("22999911"), creditCode("B1999911"), creditCode("52100105"));

    static final List<String> CREDIT_CODES = List.of(
            creditCode("54999911"),
            "52110105PDY0001678",
            "53110105PDY0001750",
            "91350100M000100Y43",
            "91330100799655058B");

    /** Heads with the day of birth; on 28 February 2026 nobody is a day older than 150 years, or not born yet. */
    private static final List<String> DOUBTFUL_HEADS =
            List.of("99000018900101", "10010118900101", "11000020260301", "11000020270101", "11000018760227");

    static final List<CitizenId> DOUBTFUL_IDENTITIES = identities(DOUBTFUL_HEADS);

    static final List<CitizenId> IDENTITIES = identities(List.of(
            "99991118900101",
            "11000018760228",
            "11000020260228",
            "99991120270101",
            "81000020080227",
            "99991120080227",
            "99991120080228",
            "99991120080229",
            "99991120080301",
            "99991120120227",
            "99991120120228",
            "99991120120229",
            "99991120120301",
            "99991120150101",
            "99991120260228"));

    private Numbers() {}

    /** Of fictitious places nothing is asked; of others whether they ever were, and on the day of whom they tell. */
    static boolean isDoubtful(CitizenId identity, LocalDate day) {
        String number = identity.reveal();
        if (number.startsWith("9999")) {
            return false;
        }
        LocalDate birth = identity.birthDate();
        return number.startsWith("99")
                || number.startsWith("10")
                || birth.isAfter(day)
                || birth.plusYears(150).isBefore(day);
    }

    private static List<CitizenId> identities(List<String> heads) {
        List<CitizenId> identities = new ArrayList<>();
        for (String head : heads) {
            for (String sequence : List.of("001", "002")) {
                for (String check : List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")) {
                    if (CitizenId.isValid(head + sequence + check)) {
                        identities.add(CitizenId.of(head + sequence + check));
                    }
                }
            }
        }
        return List.copyOf(identities);
    }

    /** With the range of fictitious bodies, and with the right check characters. */
    private static String creditCode(String head) {
        String characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (int i = 0; i < characters.length() * characters.length(); i++) {
            String code = head
                    + "PDY00001"
                    + characters.charAt(i / characters.length())
                    + characters.charAt(i % characters.length());
            if (UnifiedSocialCreditCode.isValid(code)) {
                return code;
            }
        }
        throw new IllegalStateException("Some check characters are right");
    }
}

package org.jiceng.code;

import java.util.Locale;
import java.util.Optional;

/**
 * Political status after GB/T 4762-1984.
 *
 * <p>The status of a person is sensitive: it belongs to no message and no report.
 */
public enum PoliticalStatus implements CodedWord {
    /** Member of the Communist Party of China: code 01. */
    CPC_MEMBER("01"),
    /** Probationary member of the Communist Party of China: code 02. */
    CPC_PROBATIONARY_MEMBER("02"),
    /** Member of the Communist Youth League: code 03. */
    YOUTH_LEAGUE_MEMBER("03"),
    /** Member of the Revolutionary Committee of the Kuomintang: code 04. */
    REVOLUTIONARY_COMMITTEE_MEMBER("04"),
    /** Member of the China Democratic League: code 05. */
    DEMOCRATIC_LEAGUE_MEMBER("05"),
    /** Member of the China National Democratic Construction Association: code 06. */
    NATIONAL_CONSTRUCTION_MEMBER("06"),
    /** Member of the China Association for Promoting Democracy: code 07. */
    PROMOTING_DEMOCRACY_MEMBER("07"),
    /** Member of the Chinese Peasants' and Workers' Democratic Party: code 08. */
    PEASANTS_AND_WORKERS_MEMBER("08"),
    /** Member of the China Zhi Gong Party: code 09. */
    ZHI_GONG_PARTY_MEMBER("09"),
    /** Member of the Jiu San Society: code 10. */
    JIU_SAN_SOCIETY_MEMBER("10"),
    /** Member of the Taiwan Democratic Self-Government League: code 11. */
    TAIWAN_LEAGUE_MEMBER("11"),
    /** Democratic personage without party: code 12. */
    NONPARTY_DEMOCRAT("12"),
    /** Without political affiliation: code 13. */
    MASSES("13");

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String code;

    PoliticalStatus(String code) {
        this.code = code;
    }

    /**
     * Obtains the constant with a code of GB/T 4762.
     *
     * @param code a code such as {@code 01}
     * @return the constant
     * @throws InvalidCodeException if the standard has no such code; the exception has no part of the text
     */
    public static PoliticalStatus ofCode(String code) {
        return CodedWords.require(values(), code, "PoliticalStatus");
    }

    /**
     * Finds the constant with a code of GB/T 4762.
     *
     * @param code any text
     * @return the constant; empty if the standard has no such code
     */
    public static Optional<PoliticalStatus> findByCode(String code) {
        return CodedWords.find(values(), code);
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return word;
    }
}

package org.jiceng.code;

import java.util.Locale;
import java.util.Optional;

/**
 * Education after GB/T 4658-2006: stages, and how a person left each of them.
 *
 * <p>The constants stand in the order of the standard, from the highest stage to the lowest.
 */
public enum Education implements CodedWord {
    /** Postgraduate education: code 10. */
    POSTGRADUATE("10"),
    /** Doctoral study, graduated: code 11. */
    DOCTORATE_GRADUATED("11"),
    /** Doctoral study, completed without graduation: code 12. */
    DOCTORATE_COMPLETED("12"),
    /** Doctoral study, left before the end: code 13. */
    DOCTORATE_UNFINISHED("13"),
    /** Master's study, graduated: code 14. */
    MASTER_GRADUATED("14"),
    /** Master's study, completed without graduation: code 15. */
    MASTER_COMPLETED("15"),
    /** Master's study, left before the end: code 16. */
    MASTER_UNFINISHED("16"),
    /** Postgraduate class, graduated: code 17. */
    POSTGRADUATE_CLASS_GRADUATED("17"),
    /** Postgraduate class, completed without graduation: code 18. */
    POSTGRADUATE_CLASS_COMPLETED("18"),
    /** Postgraduate class, left before the end: code 19. */
    POSTGRADUATE_CLASS_UNFINISHED("19"),
    /** Undergraduate education: code 20. */
    UNDERGRADUATE("20"),
    /** Undergraduate study, graduated: code 21. */
    BACHELOR_GRADUATED("21"),
    /** Undergraduate study, completed without graduation: code 22. */
    BACHELOR_COMPLETED("22"),
    /** Undergraduate study, left before the end: code 23. */
    BACHELOR_UNFINISHED("23"),
    /** General university class, graduated: code 28. */
    GENERAL_CLASS_GRADUATED("28"),
    /** Junior college education: code 30. */
    JUNIOR_COLLEGE("30"),
    /** Junior college, graduated: code 31. */
    JUNIOR_COLLEGE_GRADUATED("31"),
    /** Junior college, completed without graduation: code 32. */
    JUNIOR_COLLEGE_COMPLETED("32"),
    /** Junior college, left before the end: code 33. */
    JUNIOR_COLLEGE_UNFINISHED("33"),
    /** Secondary vocational education: code 40. */
    SECONDARY_VOCATIONAL("40"),
    /** Secondary specialized school, graduated: code 41. */
    SECONDARY_SPECIALIZED_GRADUATED("41"),
    /** Secondary specialized school, completed without graduation: code 42. */
    SECONDARY_SPECIALIZED_COMPLETED("42"),
    /** Secondary specialized school, left before the end: code 43. */
    SECONDARY_SPECIALIZED_UNFINISHED("43"),
    /** Vocational high school, graduated: code 44. */
    VOCATIONAL_HIGH_SCHOOL_GRADUATED("44"),
    /** Vocational high school, completed without graduation: code 45. */
    VOCATIONAL_HIGH_SCHOOL_COMPLETED("45"),
    /** Vocational high school, left before the end: code 46. */
    VOCATIONAL_HIGH_SCHOOL_UNFINISHED("46"),
    /** Technical school, graduated: code 47. */
    TECHNICAL_SCHOOL_GRADUATED("47"),
    /** Technical school, completed without graduation: code 48. */
    TECHNICAL_SCHOOL_COMPLETED("48"),
    /** Technical school, left before the end: code 49. */
    TECHNICAL_SCHOOL_UNFINISHED("49"),
    /** Senior high school education: code 60. */
    SENIOR_HIGH_SCHOOL("60"),
    /** Senior high school, graduated: code 61. */
    SENIOR_HIGH_SCHOOL_GRADUATED("61"),
    /** Senior high school, completed without graduation: code 62. */
    SENIOR_HIGH_SCHOOL_COMPLETED("62"),
    /** Senior high school, left before the end: code 63. */
    SENIOR_HIGH_SCHOOL_UNFINISHED("63"),
    /** Junior high school education: code 70. */
    JUNIOR_HIGH_SCHOOL("70"),
    /** Junior high school, graduated: code 71. */
    JUNIOR_HIGH_SCHOOL_GRADUATED("71"),
    /** Junior high school, left before the end: code 73. */
    JUNIOR_HIGH_SCHOOL_UNFINISHED("73"),
    /** Primary school education: code 80. */
    PRIMARY_SCHOOL("80"),
    /** Primary school, graduated: code 81. */
    PRIMARY_SCHOOL_GRADUATED("81"),
    /** Primary school, left before the end: code 83. */
    PRIMARY_SCHOOL_UNFINISHED("83"),
    /** Other education: code 90. */
    OTHER("90");

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String code;

    Education(String code) {
        this.code = code;
    }

    /**
     * Obtains the constant with a code of GB/T 4658.
     *
     * @param code a code such as {@code 21}
     * @return the constant
     * @throws InvalidCodeException if the standard has no such code; the exception has no part of the text
     */
    public static Education ofCode(String code) {
        return CodedWords.require(values(), code, "Education");
    }

    /**
     * Finds the constant with a code of GB/T 4658.
     *
     * @param code any text
     * @return the constant; empty if the standard has no such code
     */
    public static Optional<Education> findByCode(String code) {
        return CodedWords.find(values(), code);
    }

    /**
     * Returns the stage of education that this belongs to: the code that ends with zero.
     *
     * @return for example {@link #POSTGRADUATE} for {@link #MASTER_GRADUATED}; the constant itself if it is a stage
     */
    public Education stage() {
        return ofCode(code.charAt(0) + "0");
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

package org.jiceng.code;

/** The two digits of provinces in GB/T 2260-2007. */
final class Provinces {

    private static final String MAINLAND =
            "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 ";
    private static final boolean[] ON_MAINLAND = new boolean[100];
    private static final boolean[] ANYWHERE = new boolean[100];

    static {
        mark(MAINLAND, ON_MAINLAND);
        mark(MAINLAND, ANYWHERE);
        mark("71 81 82 ", ANYWHERE);
    }

    private Provinces() {}

    private static void mark(String digits, boolean[] table) {
        for (int i = 0; i < digits.length(); i += 3) {
            table[CodeText.number(digits, i, i + 2)] = true;
        }
    }

    /** Whether the two digits at a place of a text are a province other than Taiwan, Hong Kong and Macao. */
    static boolean isMainland(String digits, int start) {
        return ON_MAINLAND[CodeText.number(digits, start, start + 2)];
    }

    /** Whether the two digits at a place of a text are one of the 34 divisions of province level. */
    static boolean isProvince(String digits, int start) {
        return ANYWHERE[CodeText.number(digits, start, start + 2)];
    }
}

package org.jiceng.testkit;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.jiceng.text.TextRules;

/** Texts by code points: short ones for the most part, and the longest that are allowed. */
final class Texts {

    /** What ids may have, the simplest first. */
    static final String OF_IDS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:";

    static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    static final String LETTERS_AND_DIGITS = LETTERS + "0123456789";

    static final String CAPITALS_AND_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    static final String DIGITS = "0123456789";

    /** Han characters of both planes, Uyghur, Tibetan and Latin ones: visible, and normalized in any order. */
    private static final String VISIBLE = LETTERS
            + "春和社区网格一二三号楼街道党支部志愿服务队某甲乙丙龘䶮"
            + "\uD840\uDC00\uD842\uDFB7\uD869\uDED6\uD86D\uDF34"
            + "\u0626\u06D0\u06D5\u0627\u0644\u0642\u06AD\u0F56\u0F44"
            + "\u00B7\u00E9\u00FCAZ";

    /** What also stands in texts: white space, joiners and marks of direction, characters that formats escape. */
    private static final String OF_TEXTS = VISIBLE
            + " \u3000\u00A0\u2028\u200C\u200D\u200E\u200F\uFEFF\uFFFD"
            + "\"\\'<>&/%{}[],;:=()（）、。，！"
            + "0123456789"
            + "\uD83D\uDE00\uD83C\uDDE8";

    private static final String OF_LINES = OF_TEXTS + "\n\t";

    /** Uyghur names need no joiner, but some have one; dots stand between the parts of many. */
    private static final String OF_NAMES = VISIBLE + "\u200C\u200D\u200E\u200F";

    private static final int SHORT = 12;
    private static final int LONG = 50;
    private static final int CHANCES = 40;

    private Texts() {}

    /** Texts that fit the constraint of the same name. */
    static Arbitrary<String> texts(int min, int max, boolean multiline) {
        String alphabet = multiline ? OF_LINES : OF_TEXTS;
        Arbitrary<String> texts =
                max <= LONG ? over(alphabet, min, max) : filled(over(alphabet, Math.min(min, LONG), LONG), min, max);
        return texts.map(Texts::notBlank);
    }

    /** Short texts and, rarely, one that is repeated up to the limit: so the longest ones shrink in one step. */
    private static Arbitrary<String> filled(Arbitrary<String> texts, int min, int max) {
        // Fresh numbers each time, since jqwik changes those that it gives a distribution to.
        Arbitrary<Integer> rarely = Arbitraries.integers()
                .between(0, 1)
                .withDistribution(
                        (genSize, least, most, center) -> random -> random.nextInt(CHANCES) == 0 ? most : least);
        Arbitrary<Integer> never = Arbitraries.integers()
                .between(0, 1)
                .withDistribution((genSize, least, most, center) -> random -> least);
        Arbitrary<Integer> always =
                Arbitraries.integers().between(0, 1).withDistribution((genSize, least, most, center) -> random -> most);
        return new Combination<>(
                List.of(Edges.at(rarely, List.of(never, always)).asGeneric(), texts.asGeneric()),
                parts -> fill((String) parts.get(1), (int) parts.get(0) == 0 ? min : max));
    }

    private static String fill(String text, int length) {
        StringBuilder filled = new StringBuilder(text);
        int[] codePoints = text.codePoints().toArray();
        for (int i = codePoints.length; i < length; i++) {
            filled.appendCodePoint(codePoints[i % codePoints.length]);
        }
        return filled.toString();
    }

    static Arbitrary<String> names(int max) {
        return over(OF_NAMES, 1, max);
    }

    static Arbitrary<String> digits(int length) {
        return over(DIGITS, length, length);
    }

    /** Texts of the code points of an alphabet; they shrink to the first of it. */
    static Arbitrary<String> over(String alphabet, int min, int max) {
        int[] codePoints = alphabet.codePoints().toArray();
        Arbitrary<Integer> characters = Arbitraries.integers()
                .between(0, codePoints.length - 1)
                .withDistribution(RandomDistribution.uniform())
                .map(index -> codePoints[index]);
        RandomDistribution mixed = (genSize, least, most, center) -> random -> switch (random.nextInt(CHANCES)) {
            case 0 -> most;
            case 1, 2 -> least;
            default ->
                least.add(BigInteger.valueOf(random.nextInt(
                        most.subtract(least).min(BigInteger.valueOf(SHORT)).intValue() + 1)));
        };
        return Edges.at(
                sized(characters, min, max, mixed),
                List.of(
                        sized(characters, min, max, (genSize, least, most, center) -> random -> least),
                        sized(characters, min, max, (genSize, least, most, center) -> random -> most)));
    }

    private static Arbitrary<String> sized(
            Arbitrary<Integer> characters, int min, int max, RandomDistribution distribution) {
        return characters
                .list()
                .ofMinSize(min)
                .ofMaxSize(max)
                .withSizeDistribution(distribution)
                .map(Texts::join);
    }

    private static String join(List<Integer> codePoints) {
        StringBuilder text = new StringBuilder();
        codePoints.forEach(text::appendCodePoint);
        return text.toString();
    }

    private static String notBlank(String text) {
        return TextRules.isBlank(text) ? "a" + text.substring(text.offsetByCodePoints(0, 1)) : text;
    }
}

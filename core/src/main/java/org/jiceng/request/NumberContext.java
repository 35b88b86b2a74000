package org.jiceng.request;

import java.util.List;
import java.util.Locale;
import org.jiceng.text.TextRules;

/** What stands before and behind a number and says what it is. */
final class NumberContext {

    private static final int NEAR = 12;

    private static final List<String> IDENTITY = List.of("身份证", "身份号码", "证件号", "证号", "公民身份");

    /** Behind these stands the number of a paper, a device or an account of goods, never that of a telephone. */
    private static final List<String> OTHER_NUMBERS = List.of(
            "单号", "编号", "流水号", "订单", "工单", "案号", "合同号", "凭证号", "条码", "代码", "批号", "序号", "表号", "读数", "金额", "合计", "共计",
            "人民币", "￥", "¥");

    private static final List<String> UNITS =
            List.of("元", "万", "亿", "吨", "度", "立方", "平方", "千瓦", "公里", "克", "人次", "%", "％");

    private static final List<String> LETTERS_OF_PHONES =
            List.of("tel", "phone", "mobile", "mob", "call", "wx", "vx", "wechat", "dh", "sj", "t", "m", "v");

    private NumberContext() {}

    static boolean speaksOfIdentity(String text, int start) {
        String before = text.substring(Math.max(0, start - NEAR), start);
        return IDENTITY.stream().anyMatch(before::contains);
    }

    /** Other numbers are named right before, with nothing but marks between; units stand right behind. */
    static boolean saysOtherwise(String text, int start, int end) {
        String before = withoutMarksAtEnd(text.substring(Math.max(0, start - NEAR), start));
        String after = text.substring(end, Math.min(text.length(), end + NEAR));
        return OTHER_NUMBERS.stream().anyMatch(before::endsWith)
                || UNITS.stream().anyMatch(after::startsWith)
                || isFractionBehind(after)
                || before.endsWith("第");
    }

    private static boolean isFractionBehind(String after) {
        return after.length() > 1 && after.charAt(0) == '.' && after.charAt(1) >= '0' && after.charAt(1) <= '9';
    }

    private static String withoutMarksAtEnd(String before) {
        int end = before.length();
        while (end > 0 && isMark(before.charAt(end - 1))) {
            end--;
        }
        return before.substring(0, end);
    }

    private static boolean isMark(char c) {
        return TextRules.isWhiteSpace(c) || ":：为是#＃(（".indexOf(c) >= 0;
    }

    /** Letters, or an underscore and the like, right before the digits. */
    static boolean isBehindCode(String text, int start) {
        int from = start;
        while (from > 0 && start - from <= NEAR && PersonalNumbers.isLatin(text.charAt(from - 1))) {
            from--;
        }
        String letters = text.substring(from, start).toLowerCase(Locale.ROOT);
        return !letters.isEmpty() && !LETTERS_OF_PHONES.contains(letters);
    }
}

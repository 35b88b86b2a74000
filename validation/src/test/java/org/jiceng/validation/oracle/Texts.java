package org.jiceng.validation.oracle;

import java.util.List;

/** Texts of which it is known what stands in them; fictitious, all of them. */
final class Texts {

    static final List<String> PLAIN = List.of(
            "楼道堆物",
            "春和社区",
            "第三网格",
            "路灯不亮，请于 2026-03-01 前答复",
            "编号 15400000001 的工单",
            "共13800000000元",
            "a/b~c",
            "Amélie",
            "户数 412");

    static final List<String> CITIZEN = List.of(
            "本人证件999911189001010014，请回复", "身份证号：999911189001010022", "999911 18900101 0014", "999911189001010014");

    static final List<String> MOBILE = List.of("回电154 0000 0001", "请打15400000001", "电话：154-0000-0002", "15400000001");

    static final List<String> BOTH = List.of("999911189001010014，电话15400000001");

    /** A letter and an accent that have one code point together; a compatibility ideograph. */
    static final List<String> NOT_NORMAL = List.of("Ame\u0301lie", "\uF9E9\u91CC", "Ame\u0301lie 15400000001");

    private Texts() {}

    static boolean isNotNormal(String text) {
        return NOT_NORMAL.contains(text);
    }

    static boolean hasCitizenNumber(String text) {
        return CITIZEN.contains(text) || BOTH.contains(text);
    }

    static boolean hasMobileNumber(String text) {
        return MOBILE.contains(text) || BOTH.contains(text) || (text.endsWith(" 15400000001") && isNotNormal(text));
    }
}

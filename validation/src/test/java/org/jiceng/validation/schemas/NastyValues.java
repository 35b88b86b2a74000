package org.jiceng.validation.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values that readers and schema engines are known to disagree about. */
final class NastyValues {

    private static final List<String> PLAIN_TEXTS = List.of(
            "",
            " ",
            "\u3000",
            "\u3000 \u00A0\u2028",
            "\t",
            "\n",
            "a\nb",
            "a\tb",
            "\r",
            "a\r\nb",
            "\u0000",
            "\u001F",
            "\u007F",
            "\u0085",
            "\u009F",
            "\u00A0",
            "\u00AD",
            "\u180E",
            "\u200B",
            "\u200C",
            "\u200D",
            "\u200E",
            "\u200F",
            "\u2028",
            "\u2029",
            "\u202A",
            "\u202E",
            "\u202Fx",
            "\u2060",
            "\u2066",
            "\u2069x",
            "\uFEFF",
            "\uFEFFa",
            "\uFFFD",
            "\uE000",
            "\uD7FF",
            "\uD83D\uDE00",
            "\uD840\uDC00",
            "\uD869\uDED6",
            "\uDBFF\uDFFD",
            "e\u0301",
            "\u00E9",
            "\uF900",
            "\u8C48",
            "\u212B",
            "\u1100\u1161",
            "\uAC00",
            "ﬁ",
            "İ",
            "ı",
            "ß",
            "null",
            "true",
            "0",
            "1e0",
            "-",
            ".",
            "a",
            "A",
            " a",
            "a ",
            "a\u3000",
            "\u3000a",
            "a:b",
            "a:B",
            "A:b",
            "a:b:c",
            "a-:b",
            "a:-b",
            "place:word",
            "place:word ",
            "place:word\n",
            "1a:b",
            "a:1b",
            "a_b:c",
            "ａ:b",
            "a：b",
            "kind",
            "type",
            "\"",
            "\\",
            "/",
            "<script>",
            "[object Object]",
            "__proto__",
            "constructor",
            "hasOwnProperty",
            "$ref",
            "#/$defs/Date",
            "${x}",
            "^$",
            ".*",
            "١٢٣",
            "１２３",
            "二");

    private static final List<String> DAYS = List.of(
            "1899-12-31",
            "1900-01-01",
            "1900-02-28",
            "1900-02-29",
            "2000-02-29",
            "2023-02-29",
            "2024-02-29",
            "2024-02-30",
            "2100-02-28",
            "2100-02-29",
            "2196-02-29",
            "2199-12-31",
            "2200-01-01",
            "2026-00-01",
            "2026-13-01",
            "2026-01-00",
            "2026-01-32",
            "2026-04-30",
            "2026-04-31",
            "2026-06-31",
            "2026-09-31",
            "2026-11-31",
            "2026-12-31",
            "2026-1-1",
            "20260101",
            "2026/01/01",
            "+2026-01-01",
            "02026-01-01",
            "2026-01-01Z",
            " 2026-01-01",
            "2026-01-01 ",
            "2026-01-01\n",
            "２０２６-01-01",
            "2026-W01-1",
            "2026-001",
            "2026-01",
            "0000-01-01",
            "9999-12-31");

    private static final List<String> ENDS = List.of(
            "T08:00:00",
            "T08:00:00z",
            "t08:00:00Z",
            " 08:00:00Z",
            "T08:00Z",
            "T08:00:00.Z",
            "T08:00:00.1Z",
            "T08:00:00.123456789Z",
            "T08:00:00.1234567890Z",
            "T08:00:00,1Z",
            "T24:00:00Z",
            "T23:60:00Z",
            "T23:59:60Z",
            "T23:59:61Z",
            "T08:00:00+18:00",
            "T08:00:00-18:00",
            "T08:00:00+18:01",
            "T08:00:00+19:00",
            "T08:00:00+17:59",
            "T08:00:00+17:60",
            "T08:00:00+0800",
            "T08:00:00+08",
            "T08:00:00+08:00:00",
            "T08:00:00-00:00",
            "T08:00:00+00:00",
            "T8:00:00Z",
            "T08:00:00 Z",
            "T08:00:00ZZ",
            "T08:00:00Z\n",
            "T08:00:00UTC",
            "T08:00:00+08:00[Asia/Shanghai]",
            "T08:00:00\u221208:00",
            "T０8:00:00Z",
            "");

    private static final List<String> TOKENS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "0.0",
            "-0.0",
            "0e5",
            "1",
            "1.0",
            "1e0",
            "1E+0",
            "10e-1",
            "1.00000000000000",
            "1.5",
            "0.1",
            "-1",
            "-1.0",
            "1e2",
            "1e-1",
            "100000e-5",
            "1e400",
            "-1e400",
            "1e-400",
            "0e400",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "4294967296",
            "9007199254740991",
            "9007199254740991.4",
            "9007199254740991.0",
            "9007199254740992",
            "9007199254740993",
            "-9007199254740991",
            "-9007199254740992",
            "9223372036854775807",
            "9223372036854775808",
            "12345678901234567890",
            "99999999999999999999",
            "1e15",
            "1e16",
            "123456789012345e1",
            "64",
            "65",
            "100000",
            "100001",
            "1800",
            "1799",
            "2199",
            "2200",
            "1900");

    /** Texts that are one I-JSON string each. */
    static final List<String> TEXTS = texts();

    /** Tokens that are numbers of JSON, and other values that are no texts. */
    static final List<Object> OTHERS = others();

    /** Texts that no I-JSON text has: halves of pairs and noncharacters. */
    static final List<String> OUTSIDE = List.of(
            "\uD800",
            "\uDC00",
            "a\uD83Db",
            "\uDE00\uD83D",
            "\uFFFF",
            "\uFDD0",
            "x\uFFFE",
            "\uD83F\uDFFE",
            "\uDBFF\uDFFF");

    private NastyValues() {}

    private static List<String> texts() {
        List<String> all = new ArrayList<>(PLAIN_TEXTS);
        all.addAll(times());
        all.addAll(List.of(
                "999911",
                "99991100",
                "999911001",
                "999911000",
                "999911001000",
                "999911000001",
                "999911001003",
                "110000",
                "110100",
                "419000",
                "000000",
                "９９９９１１",
                "9999110010030",
                "999911\n",
                "x".repeat(64),
                "x".repeat(65),
                "a:" + "b".repeat(62),
                "a:" + "b".repeat(63),
                "13800138000",
                "138 0013 8000",
                "010-12345678",
                "021-23456789",
                "12345",
                "110",
                "11010519491231002X",
                "110105194912310021",
                "11010519491231002x",
                "110105194902300026",
                "91350100M000100Y43",
                "91350100M000100Y44",
                "91350100m000100y43",
                "PDY00001X",
                "PDY000010",
                "PDY00001-X",
                "sha256:" + "0".repeat(64),
                "sha256:" + "0".repeat(63),
                "SHA256:" + "0".repeat(64),
                "sha256:" + "A".repeat(64)));
        for (int length :
                new int[] {19, 20, 21, 49, 50, 51, 63, 99, 100, 101, 199, 200, 201, 1999, 2000, 2001, 3999, 4000, 4001
                }) {
            all.add("名".repeat(length));
            all.add("\uD840\uDC00".repeat(length));
        }
        return List.copyOf(all);
    }

    private static List<String> times() {
        List<String> all = new ArrayList<>(DAYS);
        for (String day : new String[] {
            "2026-01-31", "2024-02-29", "2024-02-30", "1900-01-01", "2199-12-31", "1899-12-31", "2200-01-01"
        }) {
            for (String end : new String[] {"T00:00:00Z", "T00:00:00+08:00", "T23:59:59.999999999-18:00"}) {
                all.add(day + end);
            }
        }
        for (String end : ENDS) {
            all.add("2026-01-31" + end);
        }
        return all;
    }

    private static List<Object> others() {
        List<Object> all = new ArrayList<>();
        for (String token : TOKENS) {
            all.add(new Json.Raw(token));
        }
        all.add(List.of());
        all.add(List.of(new Json.Raw("null")));
        all.add(List.of("a", "a"));
        all.add(List.of(List.of()));
        all.add(List.of(Map.of()));
        all.add(Map.of());
        all.add(Map.of("type", "division"));
        all.add(Map.of("type", new Json.Raw("1")));
        all.add(Map.of("a:b", new Json.Raw("1")));
        all.add(List.of("open", Map.of()));
        return List.copyOf(all);
    }
}

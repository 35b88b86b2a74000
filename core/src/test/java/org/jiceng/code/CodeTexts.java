package org.jiceng.code;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes texts for properties: right ones of every type, nearly right ones, and any at all. */
final class CodeTexts {

    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private CodeTexts() {}

    static Arbitrary<String> valid(CodeType<?> type) {
        if (type.equals(CodeType.DIVISION)) {
            return divisions();
        } else if (type.equals(CodeType.ORGANIZATION)) {
            return organizations();
        } else if (type.equals(CodeType.CREDIT)) {
            return credits();
        } else if (type.equals(CodeType.GRID)) {
            return Arbitraries.strings()
                    .withChars("ABCxyz0189._/-")
                    .ofMinLength(1)
                    .ofMaxLength(64);
        } else if (type.equals(CodeType.POSTAL)) {
            return digits(6).filter(PostalCode::isValid);
        } else if (type.equals(CodeType.ORGANIZATION_TYPE)) {
            return Arbitraries.strings()
                    .withChars("ABZ0123456789")
                    .ofMinLength(1)
                    .ofMaxLength(16);
        } else if (type.equals(CodeType.CITIZEN)) {
            return citizens();
        } else if (type.equals(CodeType.PHONE)) {
            return phones();
        }
        return names();
    }

    static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    static Arbitrary<String> divisions() {
        Arbitrary<String> number =
                Arbitraries.integers().between(1, 999).map(n -> String.format(Locale.ROOT, "%03d", n));
        Arbitrary<String> county = Arbitraries.oneOf(
                digits(6), Arbitraries.of("110105", "110100", "419001", "419000", "441900", "440000", "999911"));
        return Combinators.combine(county, number, number, Arbitraries.of(6, 9, 12))
                .as((first, second, third, length) -> (first + second + third).substring(0, length));
    }

    /** Births before 1900, so that no number is that of a living person. */
    static Arbitrary<String> citizens() {
        Arbitrary<String> birth = Arbitraries.longs()
                .between(
                        LocalDate.of(1880, 1, 1).toEpochDay(),
                        LocalDate.of(1899, 12, 31).toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).format(DATE));
        return Combinators.combine(digits(6), birth, digits(3)).as((address, day, sequence) -> {
            String body = address + day + sequence;
            return body + CitizenId.checkCharacter(body);
        });
    }

    static Arbitrary<String> organizations() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('A', 'Z')
                .ofLength(8)
                .map(body -> body + Gb11714Code.checkCharacter(body, 0));
    }

    static Arbitrary<String> credits() {
        Arbitrary<String> organization =
                Arbitraries.strings().withChars(CREDIT_ALPHABET).ofLength(8);
        Arbitrary<String> start =
                Arbitraries.strings().withChars(CREDIT_ALPHABET).ofLength(2);
        return Combinators.combine(start, digits(6), organization)
                .as((department, division, body) -> department + division + body + Gb11714Code.checkCharacter(body, 0))
                .map(CodeTexts::withCreditCheck);
    }

    private static String withCreditCheck(String body) {
        return CREDIT_ALPHABET
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(UnifiedSocialCreditCode::isValid)
                .findFirst()
                .orElseThrow();
    }

    static Arbitrary<String> phones() {
        Arbitrary<String> mobile = Combinators.combine(Arbitraries.integers().between(3, 9), digits(9))
                .as((second, rest) -> "1" + second + rest);
        Arbitrary<String> line = Combinators.combine(
                        Arbitraries.of("010", "021", "0571", "0319", "026"),
                        Arbitraries.integers().between(2, 9),
                        Arbitraries.of(6, 7).flatMap(CodeTexts::digits),
                        Arbitraries.of(0, 1, 3, 6).flatMap(CodeTexts::digits))
                .as((area, first, rest, extension) ->
                        area + "-" + first + rest + (extension.isEmpty() ? "" : "-" + extension));
        Arbitrary<String> hotline = digits(7).map(rest -> "400" + rest);
        Arbitrary<String> service = Arbitraries.of("110", "122", "12345", "10086", "95588", "96110", "961234");
        return Arbitraries.oneOf(mobile, line, hotline, service);
    }

    static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("张三李四欧阳小麦提·AliEvé")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(name -> name + "𠮷");
    }

    /** Any text: of all chars with lone surrogates, of what codes are made of, and right ones with one char changed. */
    static Arbitrary<String> any(CodeType<?> type) {
        Arbitrary<String> wild = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> close = Arbitraries.strings()
                .withChars("0123456789X-＋+９１Ｘx \n\t\u3000\u200B\uFEFF٣²①\uD83D转#()")
                .ofMaxLength(24);
        Arbitrary<String> changed = Combinators.combine(
                        valid(type),
                        Arbitraries.chars().all(),
                        Arbitraries.integers().between(0, 63))
                .as(CodeTexts::withChanged);
        return Arbitraries.oneOf(wild, close, changed, valid(type));
    }

    private static String withChanged(String text, char c, int position) {
        int index = position % text.length();
        return text.substring(0, index) + c + text.substring(index + 1);
    }

    static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c > ' ' && c <= '~' ? (char) (c - '!' + '\uFF01') : c);
        }
        return wide.toString();
    }
}

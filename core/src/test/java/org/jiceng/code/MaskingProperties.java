package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jiceng.code.Masking.MaskStrength;
import org.jiceng.text.TextRules;

class MaskingProperties {

    /** A mask, and the texts that it may show something of. */
    private record Mask(BiFunction<Masking, String, String> mask, Predicate<String> isOfItsKind) {}

    private static final List<Mask> MASKS = List.of(
            new Mask(Masking::all, text -> false),
            new Mask(Masking::name, PersonName::isValid),
            new Mask(Masking::mobile, PhoneNumber::isValid),
            new Mask(Masking::fixedLine, PhoneNumber::isValid),
            new Mask((masking, text) -> masking.citizenId(text, MaskStrength.LOW), text -> text.matches("[0-9X]+")),
            new Mask((masking, text) -> masking.citizenId(text, MaskStrength.HIGH), text -> text.matches("[0-9X]+")),
            new Mask(Masking::address, text -> AddressPrefix.length(text) > 0),
            new Mask(Masking::email, text -> text.contains("@")),
            new Mask(Masking::creditCode, UnifiedSocialCreditCode::isValid),
            new Mask((masking, text) -> masking.ends(text, 2, 1), text -> TextRules.length(text) > 3));

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> mail = Arbitraries.strings().ascii().ofMaxLength(12).map(text -> text + "@example.com");
        Arbitrary<String> address = Arbitraries.strings().all().ofMaxLength(12).map(text -> "北京市朝阳区" + text);
        return Arbitraries.of(CodeType.ALL)
                .flatMap(CodeTexts::any)
                .flatMap(text -> Arbitraries.oneOf(Arbitraries.just(text), mail, address));
    }

    @Property(tries = 3000)
    void masks_fail_closed_and_keep_the_number_of_code_points(@ForAll("texts") String text) {
        for (Mask mask : MASKS) {
            String masked = mask.mask().apply(Masking.keepingLength(), text);
            if (!mask.isOfItsKind().test(text)) {
                assertThat(masked).isEqualTo("*".repeat(TextRules.length(text)));
            }
            int[] before = text.codePoints().toArray();
            int[] after = masked.codePoints().toArray();
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < after.length; i++) {
                assertThat(after[i] == '*' || after[i] == before[i]).isTrue();
            }
        }
    }

    @Property(tries = 1000)
    void masks_of_a_fixed_length_show_no_more(@ForAll("texts") String text) {
        for (Mask mask : MASKS) {
            String masked = mask.mask().apply(Masking.fixedLength(), text);
            if (!mask.isOfItsKind().test(text)) {
                assertThat(masked).isEqualTo("***");
            }
        }
    }
}

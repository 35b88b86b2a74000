package org.jiceng.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextRulesProperties {

    @Property(tries = 300)
    void length_of_two_texts_adds_up_unless_they_meet_in_a_pair(@ForAll String one, @ForAll String other) {
        int together = TextRules.length(one + "|" + other);
        assertThat(together).isEqualTo(TextRules.length(one) + 1 + TextRules.length(other));
    }

    @Property(tries = 300)
    void a_text_is_forbidden_exactly_when_one_of_its_code_points_is(@ForAll String text, @ForAll boolean multiline) {
        boolean anyForbidden = text.codePoints()
                .anyMatch(codePoint -> TextRules.findForbidden(Character.toString(codePoint), multiline)
                        .isPresent());
        assertThat(TextRules.findForbidden(text, multiline).isPresent()).isEqualTo(anyForbidden);
    }

    @Property(tries = 300)
    void blank_texts_stay_blank_together(@ForAll String one, @ForAll String other) {
        assertThat(TextRules.isBlank(one + other)).isEqualTo(TextRules.isBlank(one) && TextRules.isBlank(other));
    }
}

package org.jiceng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LocalWordsProperties {

    private static final Pattern PATTERN = Pattern.compile(LocalWords.PATTERN);

    @Property(tries = 1000)
    void local_words_are_what_the_pattern_says(@ForAll("nearlyWords") String text) {
        boolean expected = PATTERN.matcher(text).matches() && text.length() <= LocalWords.MAX_LENGTH;
        assertThat(LocalWords.isLocal(text)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> nearlyWords() {
        Arbitrary<String> dense = Arbitraries.strings().withChars("ab1-:").ofMaxLength(9);
        Arbitrary<String> wide =
                Arbitraries.strings().withChars("abz09-:A_ .\n光").ofMaxLength(12);
        Arbitrary<String> kebab =
                Arbitraries.strings().withChars("az09-").ofMinLength(1).ofMaxLength(40);
        Arbitrary<String> joined = kebab.flatMap(one -> kebab.map(other -> one + ":" + other));
        return Arbitraries.oneOf(dense, wide, joined).withoutEdgeCases();
    }
}

package org.jiceng.code;

import java.util.Objects;
import java.util.Optional;
import org.jiceng.code.CodeProblem.Reason;

/** Finds the constants of standard code lists by their codes. */
final class CodedWords {

    private CodedWords() {}

    static <E extends Enum<E> & CodedWord> Optional<E> find(E[] values, String code) {
        Objects.requireNonNull(code, "code");
        for (E value : values) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    static <E extends Enum<E> & CodedWord> E require(E[] values, String code, String type) {
        return find(values, code)
                .orElseThrow(() -> InvalidCodeException.of(
                        new CodeForm(type, ""), new CodeProblem(Reason.UNKNOWN_CODE, 0), code.length()));
    }
}

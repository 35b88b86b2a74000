package org.jiceng.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Holds types of codes against the files of test vectors, and prints how many rows each file has. */
final class Vectors {

    /** The day that the files call today. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Vectors() {}

    static List<Csv.Row> rows(String file) {
        List<Csv.Row> rows = Csv.rows("/vectors/" + file);
        assertThat(rows).as(file).isNotEmpty();
        System.out.println(file + ": " + rows.size() + " rows checked");
        return rows;
    }

    /** Checks a file with the columns strict, lenient and as_of. */
    static <T> void checkLayers(
            String file,
            Function<String, T> of,
            Function<String, T> parseLenient,
            Function<T, String> text,
            Function<String, Optional<CodeProblem>> findProblem,
            BiFunction<String, LocalDate, Optional<CodeProblem>> findProblemAsOf) {
        for (Csv.Row row : rows(file)) {
            String value = row.get("value");
            String lenient = row.get("lenient");
            boolean strict = row.get("strict").equals("true");
            assertThat(findProblem.apply(value).isEmpty()).as("strict %s", row).isEqualTo(strict);
            if (strict) {
                assertThat(text.apply(of.apply(value))).as("of %s", row).isEqualTo(value);
            } else {
                assertRefused(value, of, findProblem);
                assertThat(findProblemAsOf.apply(value, TODAY)).isEqualTo(findProblem.apply(value));
            }
            if (lenient.isEmpty()) {
                assertThatThrownBy(() -> parseLenient.apply(value))
                        .as("lenient %s", row)
                        .isInstanceOf(InvalidCodeException.class);
                assertThat(row.get("as_of")).isEqualTo("false");
            } else {
                assertThat(text.apply(parseLenient.apply(value)))
                        .as("lenient %s", row)
                        .isEqualTo(lenient);
                assertThat(findProblemAsOf.apply(lenient, TODAY).isEmpty())
                        .as("as of %s", row)
                        .isEqualTo(row.get("as_of").equals("true"));
            }
        }
    }

    private static <T> void assertRefused(
            String value, Function<String, T> of, Function<String, Optional<CodeProblem>> findProblem) {
        assertThatThrownBy(() -> of.apply(value))
                .isInstanceOfSatisfying(
                        InvalidCodeException.class,
                        e -> assertThat(Optional.of(e.problem())).isEqualTo(findProblem.apply(value)));
    }

    /** Checks a file with the column valid. */
    static void checkValid(String file, Predicate<String> isValid) {
        for (Csv.Row row : rows(file)) {
            assertThat(isValid.test(row.get("value")))
                    .as("%s %s", file, row)
                    .isEqualTo(row.get("valid").equals("true"));
        }
    }

    /** Checks that what a file with the column valid says holds today too. */
    static void checkValidAsOf(String file, BiFunction<String, LocalDate, Optional<CodeProblem>> findProblemAsOf) {
        checkValid(file, value -> findProblemAsOf.apply(value, TODAY).isEmpty());
    }
}

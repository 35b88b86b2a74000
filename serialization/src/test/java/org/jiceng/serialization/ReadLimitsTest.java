package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jiceng.dataset.Dataset;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLimitsTest {

    private static final ReadLimits STANDARD = ReadLimits.standard();

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void every_limit_is_positive(int bad) {
        for (int i = 0; i < 6; i++) {
            int at = i;
            assertThatThrownBy(() -> new ReadLimits(
                            at == 0 ? bad : 1,
                            at == 1 ? bad : 1,
                            at == 2 ? bad : 1,
                            at == 3 ? bad : 1,
                            at == 4 ? bad : 1,
                            at == 5 ? bad : 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Every limit must be positive");
        }
    }

    @Test
    void copies_change_one_limit() {
        assertThat(STANDARD.withMaxRecordBytes(7)).isEqualTo(new ReadLimits(32, 100_000, 100, 200, 7, 1L << 40));
        assertThat(STANDARD.withMaxDocumentBytes(7)).isEqualTo(new ReadLimits(32, 100_000, 100, 200, 1 << 20, 7));
    }

    @Test
    void a_record_that_is_too_large_is_refused_and_the_next_one_read() {
        Grid large = Examples.GRID.toBuilder().name("x".repeat(2000)).build();
        byte[] bytes =
                Examples.bytes(Dataset.of(Examples.HEADER, List.of(Examples.PLAIN_GRID, large, Examples.DIVISION)));
        Outcome outcome = Outcome.of(bytes, STANDARD.withMaxRecordBytes(1500));
        assertThat(outcome.document()).isEmpty();
        assertThat(outcome.records()).containsExactly(Examples.PLAIN_GRID, Examples.DIVISION);
        Reading<DatasetRecord> refused = outcome.readings().get(1);
        assertThat(refused.findings()).hasSize(1);
        assertThat(refused.findings().get(0).code()).isEqualTo(JsonFindings.RECORD_TOO_LARGE);
        assertThat(refused.findings().get(0).args()).containsEntry("max", "1500");
        assertThat(refused.findings().get(0).location().line()).isEqualTo(5);
    }

    @Test
    void a_record_of_just_the_size_is_read() {
        byte[] one = Examples.bytes(Dataset.of(Examples.HEADER, List.of(Examples.GRID)));
        int size = StrictJson.mapper().writeValueAsBytes(Examples.GRID).length;
        assertThat(Outcome.of(one, STANDARD.withMaxRecordBytes(size)).records()).containsExactly(Examples.GRID);
        assertThat(Outcome.of(one, STANDARD.withMaxRecordBytes(size - 1)).records())
                .isEmpty();
    }

    @Test
    void a_document_that_is_too_large_is_given_up_with_what_was_read() {
        byte[] bytes = Examples.bytes(Examples.DATASET);
        Outcome outcome = Outcome.of(bytes, STANDARD.withMaxDocumentBytes(700));
        assertThat(outcome.isFatal()).isTrue();
        assertThat(outcome.document().get(0).code()).isEqualTo(JsonFindings.DOCUMENT_TOO_LARGE);
        assertThat(outcome.records())
                .isNotEmpty()
                .hasSizeLessThan(Examples.DATASET.records().size());
    }

    @Test
    void depth_text_number_and_name_have_limits_of_their_own() {
        byte[] bytes = Examples.bytes(Dataset.of(Examples.HEADER, List.of(Examples.ORGANIZATION, Examples.DIVISION)));
        assertThat(refused(bytes, new ReadLimits(2, 1000, 100, 100, 10_000, 10_000)))
                .isEqualTo(1);
        assertThat(refused(bytes, new ReadLimits(9, 17, 100, 100, 10_000, 10_000)))
                .isEqualTo(1);
        assertThat(refused(bytes, new ReadLimits(9, 1000, 4, 100, 10_000, 10_000)))
                .isEqualTo(2);
        assertThat(refused(bytes, new ReadLimits(9, 1000, 100, 10, 10_000, 10_000)))
                .isEqualTo(2);
        assertThat(refused(bytes, new ReadLimits(9, 1000, 100, 100, 10_000, 10_000)))
                .isZero();
    }

    /** Counts the records that were refused because of a limit. */
    private static long refused(byte[] bytes, ReadLimits limits) {
        return Outcome.of(bytes, limits).readings().stream()
                .filter(reading -> reading.value().isEmpty())
                .peek(reading -> assertThat(reading.findings())
                        .allMatch(finding -> finding.code().equals(JsonFindings.LIMIT)))
                .count();
    }
}

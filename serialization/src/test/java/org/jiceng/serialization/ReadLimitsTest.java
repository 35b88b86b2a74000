package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jiceng.dataset.Dataset;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLimitsTest {

    private static final ReadLimits STANDARD = ReadLimits.standard();

    private static final List<UnaryOperator<ReadLimits>> RAISED = List.of(
            limits -> limits.withMaxDepth(7),
            limits -> limits.withMaxTextLength(7),
            limits -> limits.withMaxNumberLength(7),
            limits -> limits.withMaxNameLength(7),
            limits -> limits.withMaxRecordBytes(7),
            limits -> limits.withMaxLineBytes(7),
            limits -> limits.withMaxDocumentBytes(7),
            limits -> limits.withMaxFindings(7));

    @Test
    void no_depth_takes_more_of_the_stack_than_there_is() {
        assertThat(STANDARD.withMaxDepth(ReadLimits.DEEPEST).maxDepth()).isEqualTo(500);
        assertThatThrownBy(() -> STANDARD.withMaxDepth(501))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Depth must be at most 500, but was: 501");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void every_limit_is_positive(int bad) {
        List<UnaryOperator<ReadLimits>> all = List.of(
                limits -> limits.withMaxDepth(bad),
                limits -> limits.withMaxTextLength(bad),
                limits -> limits.withMaxNumberLength(bad),
                limits -> limits.withMaxNameLength(bad),
                limits -> limits.withMaxRecordBytes(bad),
                limits -> limits.withMaxLineBytes(bad),
                limits -> limits.withMaxDocumentBytes(bad),
                limits -> limits.withMaxFindings(bad));
        assertThat(all).hasSameSizeAs(ReadLimits.class.getRecordComponents());
        for (UnaryOperator<ReadLimits> each : all) {
            assertThatThrownBy(() -> each.apply(STANDARD))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Every limit must be positive");
        }
    }

    @Test
    void copies_change_one_limit() throws ReflectiveOperationException {
        RecordComponent[] components = ReadLimits.class.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            ReadLimits copy = RAISED.get(i).apply(STANDARD);
            for (int j = 0; j < components.length; j++) {
                Object value = components[j].getAccessor().invoke(copy);
                Object standard = components[j].getAccessor().invoke(STANDARD);
                assertThat(((Number) value).longValue())
                        .as(components[i].getName() + ", " + components[j].getName())
                        .isEqualTo(i == j ? 7 : ((Number) standard).longValue());
            }
        }
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
}

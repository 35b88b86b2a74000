package org.jiceng.validation.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jiceng.serialization.SchemaFlavour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the ledger has a document that the schema accepts and the library refuses for this reason alone. */
class SchemaLedgerTest {

    static List<SchemaLedger.Line> lines() {
        return SchemaLedger.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void the_witness_is_refused_for_this_reason_alone(SchemaLedger.Line line) {
        byte[] witness = line.witness().getBytes(StandardCharsets.UTF_8);
        assertThat(new JavaEngine(line.target(), SchemaFlavour.STRICT).errors(witness))
                .isEmpty();
        Verdict verdict = Target.named(line.target()).read(List.of(witness)).get(0);
        assertThat(verdict.reasons()).isEqualTo(Set.of(line.reason()));
    }

    @Test
    void every_line_has_a_known_class() {
        assertThat(lines())
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(line.reasonClass()).isIn(SchemaLedger.CLASSES));
    }
}

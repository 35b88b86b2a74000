package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.junit.jupiter.api.Test;

class FindingShelfTest {

    private static final FindingCode MANY = FindingCode.of("test.many");
    private static final FindingCode FEW = FindingCode.of("test.few");

    @Test
    void counts_are_exact_and_the_first_of_each_code_are_kept_whatever_the_order() {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            all.add(Finding.of(MANY, Severity.ERROR, at(i)));
        }
        all.add(Finding.of(FEW, Severity.WARNING, at(7)));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(all, new Random(seed));
            FindingShelf shelf = new FindingShelf(20);
            all.forEach(shelf::add);
            assertThat(shelf.kept()).hasSize(21).isSortedAccordingTo(FindingShelf.ORDER);
            assertThat(shelf.kept().get(0).code()).isEqualTo(FEW);
            assertThat(shelf.kept().get(20).location()).isEqualTo(at(19));
            assertThat(shelf.totals()).containsEntry(MANY, 500L).containsEntry(FEW, 1L);
            assertThat(shelf.bySeverity()).containsOnly(entry(Severity.ERROR, 500L), entry(Severity.WARNING, 1L));
        }
    }

    private static Location at(int index) {
        return new Location("file", index + 1, index, null, null, index, "");
    }
}

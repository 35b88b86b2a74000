package org.jiceng.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jiceng.dataset.Dataset;
import org.jiceng.serialization.ExchangeReader;
import org.junit.jupiter.api.Test;

/** The trees of the three streets, and their depths. */
class NetworksTest {

    private static final Path FILE = Path.of("data/guangming.json");
    private static final Path TREES = Path.of("data/guangming-networks.txt");

    private static String print(Dataset dataset, int shownBelowOne) {
        StringWriter text = new StringWriter();
        Networks.print(dataset, shownBelowOne, new PrintWriter(text));
        return text.toString();
    }

    @Test
    void the_committed_trees_are_what_the_program_prints() {
        assertThat(print(ExchangeReader.readDataset(FILE), 2))
                .as("run org.jiceng.examples.Networks with %s and %s to write the trees anew", FILE, TREES)
                .isEqualTo(contentOf(TREES));
    }

    @Test
    void three_streets_of_one_district_have_three_depths() {
        assertThat(print(ExchangeReader.readDataset(FILE), 0))
                .contains("公明街道 440311002：3 级，数据中有 3 级")
                .contains("凤凰街道 440311004：5 级，数据中有 4 级", "第 5 级 党员（个人，不在数据中）")
                .contains("光明街道 440311001：4 级，数据中有 4 级");
    }

    @Test
    void nothing_is_left_out_when_everything_is_asked_for() {
        String all = print(ExchangeReader.readDataset(FILE), 1000);
        assertThat(all).doesNotContain("另有");
        assertThat(all.lines().filter(line -> line.endsWith("红小二服务队"))).hasSize(284);
        assertThat(all.lines().filter(line -> line.endsWith("片区党总支") && !line.contains("级 ")))
                .hasSize(16);
        assertThat(all.lines().filter(line -> line.endsWith("楼栋党小组") && !line.contains("级 ")))
                .hasSize(66);
    }

    @Test
    void a_dataset_without_a_profile_has_no_networks_to_print() {
        Dataset dataset = ExchangeReader.readDataset(FILE);
        Dataset without = Dataset.of(dataset.header().toBuilder().profile(null).build(), dataset.records());
        assertThat(print(without, 2)).isEmpty();
    }

    private static String contentOf(Path file) {
        return org.assertj.core.util.Files.contentOf(file.toFile(), java.nio.charset.StandardCharsets.UTF_8);
    }
}

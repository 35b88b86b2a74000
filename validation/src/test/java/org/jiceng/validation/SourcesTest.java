package org.jiceng.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiceng.dataset.Dataset;
import org.jiceng.profile.LocalName;
import org.jiceng.profile.NetworkTemplates;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.Profiles;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ExchangeWriter;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.serialization.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the sources became something, and what became data can be built, written, read and checked. */
class SourcesTest {

    private static final Path PAGE = Path.of("../docs/sources.md");

    /** The tables of the sources and how many rows each has. */
    private static final Map<String, Integer> ROWS =
            new TreeMap<>(Map.of("R", 123, "C", 8, "N", 28, "G", 16, "GR", 30, "GL", 4, "GC", 9, "F", 31, "P", 10));

    static final List<String> BUILT = List.of("organization", "network-template", "grid", "territory");
    static final List<String> OTHERS = List.of("facility", "norm", "mechanism", "out-of-scope");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    static Stream<SourceRow> built() {
        return SourceRow.all().stream().filter(row -> BUILT.contains(row.group()));
    }

    @Test
    void every_row_stands_exactly_once_with_its_group_and_a_reason() {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        for (SourceRow row : SourceRow.all()) {
            numbers.computeIfAbsent(row.table(), any -> new ArrayList<>()).add(row.number());
            assertThat(Stream.concat(BUILT.stream(), OTHERS.stream()))
                    .as("group of %s", row)
                    .contains(row.group());
            assertThat(row.what()).as("row %s", row.id()).isNotBlank();
            assertThat(row.reason()).as("reason of %s", row).isNotBlank();
            assertThat(row.example().isEmpty()).as("example of %s", row).isEqualTo(OTHERS.contains(row.group()));
        }
        ROWS.forEach((table, count) -> assertThat(numbers.get(table))
                .as("rows of table %s", table)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList()));
        assertThat(numbers).hasSameSizeAs(ROWS);
    }

    @ParameterizedTest
    @MethodSource("built")
    void an_example_of_the_row_is_built_written_read_and_checked(SourceRow row) {
        Dataset dataset = SourceExamples.dataset(row);
        Path file = folder.resolve("example.json");
        ExchangeWriter.writeDataset(file, dataset);
        assertThat(ExchangeReader.readDataset(file).records()).isEqualTo(dataset.records());
        Report report = checkerOf(row).check(file);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Report.Verdict.CLEAN);
    }

    /** A network is checked by a profile of its own; everything else by the place whose words it uses. */
    private static DatasetChecker checkerOf(SourceRow row) {
        return DatasetChecker.of(row.group().equals("network-template") ? profileOf(row) : Profiles.GUANGMING);
    }

    private static Profile profileOf(SourceRow row) {
        return Profile.builder()
                .id(ProfileId.of("example"))
                .name(LocalName.of("示例", "example"))
                .network(SourceExamples.template(row))
                .build();
    }

    @Test
    void the_networks_are_the_nine_of_the_sources_and_their_rules_look_at_them() {
        List<SourceRow> networks = SourceRow.all().stream()
                .filter(row -> row.group().equals("network-template"))
                .toList();
        assertThat(networks)
                .extracting(SourceRow::id)
                .containsExactly("N1", "N7", "N8", "N10", "N11", "N13", "N14", "N16", "N17");
        assertThat(networks.stream().map(SourceExamples::template)).isEqualTo(NetworkTemplates.all());
        for (SourceRow row : networks) {
            Profile profile = profileOf(row);
            Reading<Profile> again = ProfileFiles.read(
                    new ByteArrayInputStream(ProfileFiles.text(profile).getBytes(StandardCharsets.UTF_8)), "profile");
            assertThat(again.value()).contains(profile);
            assertThat(Checker.standard().check(profile)).isEmpty();
            Report report = DatasetChecker.of(profile).check(SourceExamples.dataset(row));
            assertThat(report.rules())
                    .filteredOn(rule -> rule.code().value().equals("organization.network.tier-order"))
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.evaluated())
                            .as("links looked at in %s", row)
                            .isGreaterThanOrEqualTo(2));
        }
    }

    @Test
    void the_page_is_made_from_the_table() throws IOException {
        if (Boolean.getBoolean("sources.write")) {
            Files.writeString(PAGE, SourcesPage.text());
        }
        assertThat(Files.readString(PAGE))
                .as("to write the page anew: mvn -pl validation -am test -Dtest=SourcesTest -Dsources.write=true"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(SourcesPage.text());
    }
}

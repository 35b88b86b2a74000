package org.jiceng.serialization.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the committed schemas against what the types say today. */
class SchemasGoldenTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/jiceng/schemas/1");
    private static final String HOW_TO_MEND = "If types or texts were changed on purpose, write the schemas anew with "
            + "mvn -pl serialization -am test -Dtest=SchemasGoldenTest -Dsurefire.failIfNoSpecifiedTests=false "
            + "-Djiceng.golden=write, look at git diff and commit it";

    private static final Map<String, String> STRICT = SchemaCatalogue.texts(false);
    private static final Map<String, String> OPEN = SchemaCatalogue.texts(true);

    @BeforeAll
    static void write_if_asked_to() throws IOException {
        if ("write".equals(System.getProperty("jiceng.golden"))) {
            write(FOLDER, STRICT);
            write(FOLDER.resolve("open"), OPEN);
        }
    }

    private static void write(Path folder, Map<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        for (String old : namesIn(folder)) {
            Files.delete(folder.resolve(old));
        }
        for (Map.Entry<String, String> each : texts.entrySet()) {
            Files.writeString(folder.resolve(each.getKey() + ".schema.json"), each.getValue());
        }
        System.out.println("golden: wrote " + texts.size() + " schemas to " + folder);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_committed_schemas_are_those_of_the_types() throws IOException {
        assertSame(FOLDER, STRICT);
        assertSame(FOLDER.resolve("open"), OPEN);
    }

    private static void assertSame(Path folder, Map<String, String> texts) throws IOException {
        List<String> names = new ArrayList<>();
        texts.forEach((name, text) -> names.add(name + ".schema.json"));
        assertThat(namesIn(folder)).as(HOW_TO_MEND).containsExactlyInAnyOrderElementsOf(names);
        for (Map.Entry<String, String> each : texts.entrySet()) {
            assertThat(Files.readString(folder.resolve(each.getKey() + ".schema.json")))
                    .as("%s: %s", each.getKey(), HOW_TO_MEND)
                    .isEqualTo(each.getValue());
        }
    }

    @Test
    void every_type_and_property_has_its_texts_in_both_languages_and_there_are_no_others() {
        SchemaTexts texts = SchemaTexts.standard();
        assertThat(texts.missing())
                .as("add a line for each to src/test/resources/schemas/texts.tsv")
                .isEmpty();
        assertThat(texts.unused()).as("nothing has these names any more").isEmpty();
    }
}

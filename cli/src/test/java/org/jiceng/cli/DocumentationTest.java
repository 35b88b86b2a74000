package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documentation shows and links to is there. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#: ]+)(#[^)]*)?\\)");

    @Test
    void the_readme_shows_the_real_answer_of_the_command() throws IOException {
        StringWriter out = new StringWriter();
        Path file = Path.of("../examples/data/guangming.json");
        int exitCode = Main.run(
                new PrintWriter(out), new PrintWriter(new StringWriter()), "check", "--locale", "en", file.toString());
        assertThat(exitCode).isZero();
        String answer = out.toString().replace("../examples", "examples").stripTrailing();
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .as("the console block of the README; replace it by the answer")
                .contains("$ ./jiceng check --locale en examples/data/guangming.json\n" + answer + "\n```");
    }

    @Test
    void every_link_between_documents_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            Matcher matcher = LINK.matcher(Files.readString(page));
            while (matcher.find()) {
                links++;
                Path target = page.resolveSibling(matcher.group(1));
                if (!Files.exists(target)) {
                    broken.add(ROOT.relativize(page) + " -> " + matcher.group(1));
                }
            }
        }
        assertThat(broken).as("broken links").isEmpty();
        assertThat(links).as("links seen").isGreaterThan(20);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT, 4)) {
            return files.filter(each -> each.toString().endsWith(".md"))
                    .filter(each -> !each.toString().contains("/target/"))
                    .filter(each -> !each.toString().contains("node_modules"))
                    .toList();
        }
    }
}

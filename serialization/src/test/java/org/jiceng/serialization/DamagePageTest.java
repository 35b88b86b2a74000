package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiceng.dataset.Dataset;
import org.jiceng.finding.Finding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.junit.jupiter.api.Test;

/** The page that says which damage is noticed how, made by doing the damage. */
class DamagePageTest {

    private static final Path PAGE = Path.of("../docs/damage.md");
    private static final Dataset DATASET = Dataset.of(
            Examples.HEADER,
            List.of(Examples.DIVISION, Examples.PLAIN_ORGANIZATION, Examples.PLAIN_GRID, Examples.GRID));

    @Test
    void the_page_on_damage_says_what_the_reader_says() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Damage to files

                What becomes of a file with four records when it is damaged on the way. Everything that stands before \
                a damage is delivered; in a stream, everything that stands behind it as well, unless the file ends \
                there. This page is made by doing the damage; do not edit it.

                | damage | document: records read | codes | stream: records read | codes |
                |---|---|---|---|---|
                """);
        Set<FindingCode> seen = new LinkedHashSet<>();
        Map<String, byte[]> documents = damaged(ExchangeForm.DOCUMENT);
        Map<String, byte[]> streams = damaged(ExchangeForm.STREAM);
        documents.forEach((title, document) -> {
            page.append("| ").append(title);
            appendCells(Outcome.of(document), page, seen);
            appendCells(Outcome.of(streams.getOrDefault(title, document)), page, seen);
            page.append(" |\n");
        });
        page.append("""

                | damage to a compressed stream | records read | codes |
                |---|---|---|
                """);
        compressed().forEach((title, bytes) -> {
            page.append("| ").append(title);
            appendCells(Outcome.of(bytes), page, seen);
            page.append(" |\n");
        });
        page.append("""

                A document promises that a cut is noticed; that no byte was changed, only a stream and gzip promise. \
                Of a stream with four records every flip of one bit, every cut, every other order of its lines, and \
                every line that is missing or stands twice is tried on every build (`DamageTest`), as is every flip \
                and every cut of the compressed stream: all are noticed, but for flips in parts of gzip that say \
                nothing of the content.

                | code | severity | message |
                |---|---|---|
                """);
        for (FindingDefinition each : JsonFindings.catalogue().definitions()) {
            if (seen.contains(each.code())) {
                page.append("| `")
                        .append(each.code())
                        .append("` | ")
                        .append(each.severity())
                        .append(" | ");
                page.append(each.message())
                        .append("<br>")
                        .append(each.messageZh())
                        .append(" |\n");
            }
        }
        hold(PAGE, page.toString(), "DamagePageTest");
    }

    static void hold(Path file, String page, String test) throws IOException {
        if (Boolean.getBoolean("jiceng.update")) {
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file))
                .as("write it anew with: mvn test -pl serialization -am -Dtest=" + test
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Djiceng.update=true")
                .isEqualTo(page);
    }

    private static void appendCells(Outcome outcome, StringBuilder page, Set<FindingCode> seen) {
        Set<String> codes = new LinkedHashSet<>();
        for (Finding each : outcome.all()) {
            seen.add(each.code());
            codes.add("`" + each.code() + "`");
        }
        page.append(" | ").append(outcome.records().size()).append(" | ");
        page.append(codes.isEmpty() ? "none" : String.join(" ", codes));
    }

    private static Map<String, byte[]> damaged(ExchangeForm form) {
        byte[] good = ByteFaults.written(DATASET, form);
        List<byte[]> lines = ByteFaults.lines(good);
        int grid = lines.size() - (form.isStream() ? 3 : 4);
        String text = new String(good, StandardCharsets.UTF_8);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("none", good);
        all.put("empty", new byte[0]);
        all.put("cut in the header", ByteFaults.cut(good, 60));
        all.put("cut in the third record", ByteFaults.cut(good, text.getBytes(StandardCharsets.UTF_8).length / 2));
        all.put("cut before the trailer", ByteFaults.join(lines.subList(0, lines.size() - 1)));
        all.put("last line feed missing", ByteFaults.cut(good, good.length - 1));
        all.put("other letter in a text", replaced(text, "a/b", "a/c"));
        all.put("other digit in the trailer", replaced(text, "\"grid\":2", "\"grid\":3"));
        all.put("quote missing in a record", replaced(text, "\"party\"", "\"party"));
        all.put("brace missing in a record", replaced(text, "\"gridKind\":\"area\"", "{\"gridKind\":\"area\""));
        all.put("comma missing in a record", replaced(text, "\"party\",", "\"party\""));
        all.put("record line missing", ByteFaults.join(ByteFaults.without(lines, grid)));
        all.put("record line twice", ByteFaults.join(ByteFaults.with(lines, grid, lines.get(grid))));
        List<byte[]> swapped = ByteFaults.without(lines, grid);
        all.put("record lines swapped", ByteFaults.join(ByteFaults.with(swapped, grid - 1, lines.get(grid))));
        all.put("blank line", ByteFaults.join(ByteFaults.with(lines, grid, new byte[] {'\n'})));
        all.put("line feeds made to 0D 0A", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        all.put("byte order mark", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        all.put("written as GB18030", text.getBytes(Charset.forName("GB18030")));
        all.put("written as UTF-16", text.getBytes(StandardCharsets.UTF_16LE));
        byte[] noUtf8 = good.clone();
        noUtf8[text.getBytes(StandardCharsets.UTF_8).length - lines.get(lines.size() - 1).length - 20] = (byte) 0xFF;
        all.put("byte of a record that is not UTF-8", noUtf8);
        all.put("zeros at the end", ByteFaults.join(good, new byte[512]));
        all.put("two files in one", ByteFaults.join(good, good));
        return all;
    }

    private static byte[] replaced(String text, String from, String to) {
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        return (text.substring(0, at) + to + text.substring(at + from.length())).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> compressed() {
        byte[] good = ByteFaults.written(DATASET, ExchangeForm.STREAM_GZIP);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("none", good);
        all.put("cut in the header of gzip", ByteFaults.cut(good, 5));
        all.put("cut before the check sum", ByteFaults.cut(good, good.length - 8));
        all.put("cut in the check sum", ByteFaults.cut(good, good.length - 3));
        all.put("wrong check sum", ByteFaults.flip(good, (good.length - 6) * 8));
        all.put("reserved flag", ByteFaults.flip(good, 3 * 8 + 6));
        all.put("time of the file changed", ByteFaults.flip(good, 5 * 8));
        all.put("zeros at the end", ByteFaults.join(good, new byte[512]));
        all.put("two files in one", ByteFaults.join(good, good));
        byte[] plain = ByteFaults.written(DATASET, ExchangeForm.STREAM);
        all.put(
                "two members",
                ByteFaults.join(
                        ByteFaults.gzip(ByteFaults.cut(plain, 100)),
                        ByteFaults.gzip(Arrays.copyOfRange(plain, 100, plain.length))));
        return all;
    }

    @Test
    void every_finding_of_damage_has_a_sentence_without_holes() {
        List<byte[]> all = new ArrayList<>(damaged(ExchangeForm.DOCUMENT).values());
        all.addAll(damaged(ExchangeForm.STREAM).values());
        all.addAll(compressed().values());
        for (byte[] each : all) {
            assertThat(Outcome.shown(Outcome.of(each).all())).doesNotContain("{records}", "{line}", "{max}", "{byte}");
        }
    }
}

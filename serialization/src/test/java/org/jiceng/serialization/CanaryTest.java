package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiceng.id.DatasetRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/** Plants a value that must not be seen at every place of a file, and looks for it in whatever reading says. */
class CanaryTest {

    private static final String SECRET = "13800138000";
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final String GOLDEN = new String(Examples.bytes(Examples.DATASET), StandardCharsets.UTF_8);

    /** Whatever stands in place of a string, value or name: refused nearly everywhere, each for another reason. */
    private static final List<String> CANARIES = List.of(
            "\"" + SECRET + " \"",
            "\"" + SECRET + "\\ud800\"",
            "\"p:" + SECRET + "\"",
            "\"" + SECRET + "\uFFFF\"",
            SECRET + "." + SECRET,
            SECRET + SECRET,
            "[" + SECRET + "]",
            "{\"" + SECRET + "\":\"" + SECRET + "\"}",
            "\"" + SECRET + "\",\"" + SECRET + "\"",
            "x" + SECRET,
            "'" + SECRET + "'",
            "\"" + SECRET,
            "\"\\x" + SECRET + "\"");

    @Test
    void no_finding_shows_what_stood_in_the_file() {
        int planted = 0;
        int refused = 0;
        for (String canary : CANARIES) {
            for (String text : planted(GOLDEN, canary)) {
                Outcome outcome = Outcome.of(text.getBytes(StandardCharsets.UTF_8));
                assertThat(Outcome.shown(outcome.all())).as(text).doesNotContain(SECRET);
                for (Reading<DatasetRecord> reading : outcome.readings()) {
                    assertThat(reading.parts().toString()).doesNotContain(SECRET);
                    if (reading.value().isEmpty()) {
                        assertThat(reading.location().toString()).doesNotContain(SECRET);
                    }
                }
                planted++;
                refused += outcome.all().isEmpty() ? 0 : 1;
            }
        }
        System.out.println("canaries: planted " + planted + " times, refused " + refused + " times");
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void no_message_of_a_mapper_shows_what_our_types_refused() {
        String json = StrictJson.mapper().writeValueAsString(Examples.ORGANIZATION);
        int refused = 0;
        for (String canary : CANARIES.subList(0, 9)) {
            for (String text : planted(json, canary)) {
                try {
                    StrictJson.mapper().readValue(text, DatasetRecord.class);
                } catch (JacksonException e) {
                    boolean ours = String.valueOf(e.getMessage()).contains("Not a ");
                    assertThat(ours && e.toString().contains(SECRET))
                            .as(e.toString())
                            .isFalse();
                    refused += ours ? 1 : 0;
                }
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    @Test
    void no_exception_of_reading_a_whole_file_shows_it(@org.junit.jupiter.api.io.TempDir java.nio.file.Path folder)
            throws java.io.IOException {
        java.nio.file.Path file = folder.resolve("bad.json");
        java.nio.file.Files.writeString(file, GOLDEN.replace("\"level\":\"township\"", "\"level\":\"" + SECRET + "\""));
        assertThatThrownBy(() -> ExchangeReader.readDataset(file))
                .isInstanceOf(ExchangeException.class)
                .satisfies(e -> assertThat(e.toString()).doesNotContain(SECRET));
    }

    /** Gives a text for each string of another text, in which the canary stands in its place. */
    private static List<String> planted(String text, String canary) {
        List<String> planted = new ArrayList<>();
        Matcher strings = STRING.matcher(text);
        while (strings.find()) {
            planted.add(text.substring(0, strings.start()) + canary + text.substring(strings.end()));
        }
        return planted;
    }
}

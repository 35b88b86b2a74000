package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.finding.Finding;
import org.jiceng.privacy.KeyedHash;
import org.jiceng.profile.Profiles;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plants values in every protected component of every record of a person, in good records and in all kinds of bad ones,
 * and looks for them in everything that comes out.
 */
class PeoplePrivacyTest {

    /** What must not come out: each is planted below, and occurs nowhere else. */
    private static final List<String> CANARIES = List.of(
            "m-canary",
            "13912345678",
            "44052418800101001",
            "金丝雀",
            "1887",
            "1888-08",
            "o-canary",
            "g-canary",
            "c-canary",
            "canary-skill",
            "canary-intent",
            "canary-note",
            "canary-grade",
            "canary-reason",
            "act-canary",
            "774411",
            "k-canary",
            "pe-canary",
            "p-canary",
            "r-canary",
            "e-canary",
            "floating",
            "grid-leader",
            "cpc-member");

    private static final String MEMBER = "{\"kind\":\"member\",\"id\":\"m-canary-1\",\"name\":\"金丝雀\","
            + "\"kinds\":[\"floating\"],\"politicalStatus\":\"cpc-member\",\"organization\":\"o-canary\","
            + "\"serves\":[{\"type\":\"grid\",\"grid\":\"g-canary\"}],\"contact\":\"13912345678\","
            + "\"identity\":\"440524188001010014\",\"birthYear\":1887,"
            + "\"guardianConsent\":{\"givenOn\":\"1988-08-08\",\"withdrawnOn\":\"1987-08-08\"},"
            + "\"skills\":[\"canary-skill\"],\"serviceIntents\":[\"canary-intent\"],"
            + "\"extensions\":{\"place:note\":\"canary-note\"}}";
    private static final String POST = "{\"kind\":\"post\",\"id\":\"p-canary-1\",\"member\":\"m-canary-2\","
            + "\"role\":\"grid-leader\",\"in\":{\"type\":\"grid\",\"grid\":\"g-canary\"},"
            + "\"period\":{\"firstDay\":\"1988-09-01\",\"lastDay\":\"1988-08-31\"},\"filledSince\":\"1987-01-01\"}";
    private static final String REGISTRATION = "{\"kind\":\"registration\",\"id\":\"r-canary-1\","
            + "\"member\":\"m-canary-3\",\"registrationKind\":\"floating\","
            + "\"place\":{\"type\":\"complex\",\"complex\":\"c-canary\"},\"on\":\"1988-08-09\",\"until\":\"1987-08-08\"}";
    private static final String EMPLOYMENT = "{\"kind\":\"employment\",\"id\":\"e-canary-1\","
            + "\"member\":\"m-canary-4\",\"postClass\":\"staff\",\"grade\":\"canary-grade\\u202e\","
            + "\"hiredOn\":\"1988-08-10\",\"endedOn\":\"1987-08-08\"}";
    private static final String ENTRY =
            "{\"kind\":\"points-entry\",\"id\":\"pe-canary-1\",\"account\":{\"type\":\"member\","
                    + "\"member\":\"m-canary-5\",\"ledger\":\"cash-reward\"},\"amount\":774411,"
                    + "\"effectiveAt\":\"1988-08-11T08:00:00+08:00\",\"recordedAt\":\"1988-08-11T08:00:00+08:00\","
                    + "\"scheme\":{\"id\":\"safety-officer-reward\",\"version\":\"1\"},\"idempotencyKey\":\"k-canary\","
                    + "\"posting\":POSTING}";
    private static final String BALANCE = "{\"kind\":\"points-balance\",\"account\":{\"type\":\"member\","
            + "\"member\":\"m-canary-5\",\"ledger\":\"time-bank\"},\"balance\":774411,"
            + "\"asOf\":\"1988-08-11T08:00:00+08:00\"}";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private static List<String> records() {
        List<String> records = new ArrayList<>(List.of(
                MEMBER, MEMBER, POST, POST, REGISTRATION, REGISTRATION, EMPLOYMENT, EMPLOYMENT, BALANCE, BALANCE));
        records.add("{\"kind\":\"member\",\"id\":\"13912345678\"}");
        records.add("{\"kind\":\"member\",\"id\":\"440524188001010014\",\"birthYear\":2020}");
        records.add(entry("{\"type\":\"award\",\"rule\":\"case\",\"activity\":\"act-canary\",\"minutes\":774411}"));
        records.add(entry("{\"type\":\"award\",\"rule\":\"no-rule\"}"));
        records.add(entry("{\"type\":\"redemption\",\"item\":\"haircut\",\"kind\":\"service\"}")
                .replace("-canary-1\"", "-canary-2\""));
        records.add(entry("{\"type\":\"reversal\",\"of\":\"pe-canary-9\"}").replace("-canary-1\"", "-canary-3\""));
        records.add(entry("{\"type\":\"adjustment\",\"direction\":\"decrease\",\"reason\":\"canary-reason\\u202e\","
                        + "\"approver\":\"m-canary-6\"}")
                .replace("-canary-1\"", "-canary-4\"")
                .replace("\"k-canary\"", "\"k-canary-2\""));
        return records;
    }

    private static String entry(String posting) {
        return ENTRY.replace("POSTING", posting);
    }

    /** Good and faulty records, and of each one variants in which one member after the other cannot be read. */
    private static List<String> all() {
        List<String> all = new ArrayList<>(records());
        for (String record : records()) {
            for (int at = record.indexOf("\":", 20); at > 0; at = record.indexOf("\":", at + 1)) {
                all.add(record.substring(0, at + 2) + "null,\"13912345678\":" + record.substring(at + 2));
                all.add(record.substring(0, at) + "金丝雀m-canary" + record.substring(at));
            }
            all.add(record.replace("\"canary", "\"\\u0007canary").replace("\"m-canary", "\"m-canary m-canary"));
            all.add(record.replace("1988-08", "1988-08-1988-08").replace("floating", "floating-m-canary"));
            all.add(record.replace("774411", "774411.5").replace("13912345678", "13912345678m-canary"));
            all.add(record.replace("440524188001010014", "440524188001010015").replace("cpc-member", "cpc-member2"));
            all.add(record.substring(0, record.length() - 2));
        }
        return all;
    }

    private Path write(List<String> records) throws IOException {
        String head = "{\"format\":\"jiceng/1\",\n\"header\":{\"issuer\":\"示例\","
                + "\"issuedAt\":\"2026-01-01T08:00:00+08:00\",\"asOf\":\"2026-01-01\",\"division\":\"999911001\","
                + "\"coverage\":\"complete\",\"nature\":\"synthetic\"},\n\"records\":[\n";
        return Files.writeString(
                folder.resolve("delivery.json"),
                head + String.join(",\n", records) + "\n],\n\"trailer\":{\"counts\":{}}}");
    }

    private static String run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(err), args);
        assertThat(out.toString() + err).doesNotContain("something unexpected");
        return out.toString() + err;
    }

    private static void assertSilent(String output, String record) {
        // What may be used stands in the lists of words; a list names all its words, so it says nothing of anybody.
        String said = output.replaceAll("(?m)^ *→ .*$", "").replaceAll("allowed=[^}\\]]*", "");
        for (String canary : CANARIES) {
            assertThat(said).as("%s in the answer to %s", canary, record).doesNotContain(canary);
        }
        for (String canary : CANARIES.subList(0, CANARIES.size() - 3)) {
            assertThat(output).as("%s in the answer to %s", canary, record).doesNotContain(canary);
        }
    }

    @Test
    void the_command_says_nothing_about_a_person() throws IOException {
        Path file = write(records());
        for (String locale : List.of("en", "zh-CN")) {
            String output = run("check", "--locale", locale, "--show", "1000", file.toString());
            assertSilent(output, "the records");
            assertThat(output)
                    .contains(
                            "record.id.duplicate",
                            "member.identity.duplicate",
                            "privacy.id.identity-number",
                            "post.place.unknown",
                            "points.cash.activity",
                            "points.balance.mismatch",
                            "post.member.unknown",
                            "text.bidi-control");
        }
    }

    @Test
    void no_report_of_a_faulty_record_says_anything_about_a_person() throws IOException {
        KeyedHash hash = KeyedHash.of("a secret of the place".getBytes(StandardCharsets.UTF_8));
        DatasetChecker checker = DatasetChecker.of(Profiles.ILLUSTRATIVE).withKeyedHash(hash);
        int found = 0;
        for (String record : all()) {
            Path file = write(List.of(record));
            Report report = checker.check(file);
            StringBuilder said = new StringBuilder();
            for (Finding finding : report.findings()) {
                said.append(finding).append('\n');
                found++;
            }
            assertSilent(said.toString() + report.rules() + report.streets() + report.counts(), record);
            assertThat(report.findings()).as(record).isNotEmpty();
        }
        assertThat(found).isGreaterThan(500);
        System.out.println("canaries: " + CANARIES.size() + " in " + all().size() + " records, " + found + " findings");
    }

    @Test
    void no_exception_and_no_text_form_says_anything_about_a_person() throws IOException {
        for (String record : all()) {
            Path file = write(List.of(record));
            StringBuilder said = new StringBuilder();
            try (ExchangeReader reader = ExchangeReader.open(file)) {
                reader.forEach(reading -> said.append(reading.value()).append(reading.parts()));
            }
            try {
                said.append(ExchangeReader.readDataset(file).records());
            } catch (ExchangeException e) {
                said.append(e);
            }
            assertSilent(said.toString(), record);
        }
    }
}

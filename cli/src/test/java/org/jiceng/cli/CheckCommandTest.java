package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String STREET =
            "{\"kind\":\"division\",\"code\":\"999911001\",\"name\":\"春和街道\",\"level\":\"township\"}";
    private static final String COMMUNITY =
            "{\"kind\":\"division\",\"code\":\"999911001001\",\"name\":\"春和社区\",\"level\":\"village\"}";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private record Answer(int exitCode, String out, String err) {

        String all() {
            return out + err;
        }
    }

    private static Answer run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Answer(exitCode, out.toString(), err.toString());
    }

    private Answer check(String content) throws IOException {
        return check(content.getBytes(StandardCharsets.UTF_8));
    }

    private Answer check(byte[] content) throws IOException {
        Path file = folder.resolve("delivery.json");
        Files.write(file, content);
        Answer answer = run("check", "--locale", "en", file.toString());
        assertThat(answer.all()).doesNotContain("Exception").doesNotContain("\tat ");
        return answer;
    }

    private static String document(String... records) {
        int divisions = 0;
        int organizations = 0;
        int grids = 0;
        for (String record : records) {
            divisions += record.contains("\"kind\":\"division\"") ? 1 : 0;
            organizations += record.contains("\"kind\":\"organization\"") ? 1 : 0;
            grids += record.contains("\"kind\":\"grid\"") ? 1 : 0;
        }
        return "{\"format\":\"jiceng/1\",\n\"header\":{\"issuer\":\"示例\",\"issuedAt\":\"2026-01-01T08:00:00+08:00\","
                + "\"asOf\":\"2026-01-01\",\"division\":\"999911001\",\"coverage\":\"complete\","
                + "\"nature\":\"synthetic\"},\n\"records\":[\n" + String.join(",\n", records)
                + "\n],\n\"trailer\":{\"counts\":{\"division\":" + divisions + ",\"organization\":" + organizations
                + ",\"grid\":" + grids + "}}}\n";
    }

    private static String grid(String id, String more) {
        return "{\"kind\":\"grid\",\"id\":\"" + id + "\",\"name\":\"网格\",\"system\":\"unified\",\"gridKind\":\"base\","
                + "\"division\":\"999911001001\"" + more + "}";
    }

    private static String organization(String id, String leader) {
        return "{\"kind\":\"organization\",\"id\":\"" + id + "\",\"name\":\"组织\","
                + "\"organizationKind\":\"party-organization\",\"links\":[{\"target\":\"" + leader
                + "\",\"relation\":\"led-by\"}]}";
    }

    @Test
    void a_good_file_is_counted_by_kind_and_by_street_and_ends_with_0() throws IOException {
        Answer answer = check(document(STREET, COMMUNITY, grid("g-1", ""), grid("g-2", "")));
        assertThat(answer.exitCode()).isEqualTo(0);
        assertThat(answer.out())
                .containsPattern("division +2\n")
                .containsPattern("grid +2\n")
                .containsPattern("999911001 春和街道 +2 +2\n")
                .contains("Verdict: nothing to mend");
    }

    @Test
    void the_answer_is_chinese_when_asked_for() throws IOException {
        Path file = folder.resolve("delivery.json");
        Files.writeString(file, document(STREET, COMMUNITY, grid("g-1", ",\"parent\":\"g-9\"")));
        Answer answer = run("check", "--locale", "zh-CN", file.toString());
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("上级网格 g-9 不在数据集中。", "结论：有必须修改之处");
    }

    @Test
    void a_file_that_is_cut_is_checked_as_far_as_it_goes() throws IOException {
        String whole = document(STREET, COMMUNITY, grid("g-1", ",\"households\":-4"), grid("g-2", ""));
        Answer answer = check(whole.substring(0, whole.indexOf("\"g-2\"")));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("FATAL exchange.cut · line 7 · /records/3")
                .contains("ERROR number.out-of-range · line 6 · /records/2/households");
    }

    @Test
    void a_wrong_type_a_null_and_an_unknown_property_of_one_record_are_all_named() throws IOException {
        Answer answer =
                check(document(STREET, COMMUNITY, grid("g-1", ",\"households\":\"many\",\"code\":null,\"colour\":1")));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("ERROR json.wrong-type · line 6 · /records/2/households · grid g-1")
                .contains("ERROR json.null · line 6 · /records/2/code · grid g-1")
                .contains("ERROR json.unknown-property · line 6 · /records/2/colour · grid g-1")
                .contains("records that could not be read: 1");
    }

    @Test
    void rules_that_could_not_see_a_damaged_record_are_named_under_the_verdict() throws IOException {
        assertThat(check(document(STREET, COMMUNITY, grid("g-1", ",\"households\":\"many\""), grid("g-2", "")))
                        .out())
                .containsPattern("Verdict: .*\n.*\n(  .*\n)*  damaged records .* \\(1 each\\): grid.households.sum\n");
        assertThat(check(document(STREET, COMMUNITY, grid("g-1", "").replace("\"grid\"", "\"gird\"")))
                        .out())
                .contains("could not see (1 each): 94 rules");
        assertThat(check(document(STREET, COMMUNITY, grid("g-1", ""), grid("g-2", "")))
                        .out())
                .doesNotContain("could not see");
    }

    @Test
    void a_duplicate_key_is_named_with_its_place() throws IOException {
        Answer answer = check(document(STREET, COMMUNITY, grid("g-1", ",\"name\":\"甲\"")));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("ERROR json.duplicate-key · line 6 · /records/2/name");
    }

    @Test
    void a_dangling_reference_is_named_with_its_target() throws IOException {
        Answer answer = check(document(STREET, COMMUNITY, grid("g-1", ",\"partyOrganization\":\"o-9\"")));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("ERROR grid.party-organization.unknown · line 6 · /records/2/partyOrganization")
                .contains("The organization o-9 that leads the grid is not in the dataset.");
    }

    @Test
    void two_grids_with_one_code_are_named() throws IOException {
        String code = ",\"code\":\"999911001001001\"";
        Answer answer = check(document(STREET, COMMUNITY, grid("g-1", code), grid("g-2", code)));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("ERROR grid.code.duplicate · line 7 · /records/3/code", "at /records/2/code");
    }

    @Test
    void a_circle_of_leaders_is_named_once() throws IOException {
        Answer answer = check(document(STREET, organization("o-1", "o-2"), organization("o-2", "o-1")));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .containsOnlyOnce("organization.link.cycle")
                .contains("/records/1/links/0/target", "o-1, o-2");
    }

    @Test
    void a_record_that_cannot_be_read_is_still_known_to_those_that_name_it() throws IOException {
        Answer answer =
                check(document(STREET, COMMUNITY, grid("g-1", ",\"colour\":1"), grid("g-2", ",\"parent\":\"g-1\"")));
        assertThat(answer.out()).contains("json.unknown-property").doesNotContain("grid.parent.unknown");
    }

    @Test
    void a_record_with_a_repeated_name_is_still_known_to_those_that_name_it() throws IOException {
        String twice = COMMUNITY.replace("\"name\"", "\"name\":\" \",\"name\"");
        Answer answer = check(document(STREET, twice, grid("g-1", "")));
        assertThat(answer.out())
                .contains("ERROR json.duplicate-key · line 5 · /records/1/name · division 999911001001")
                .contains("text.blank")
                .contains("2 errors")
                .doesNotContain("grid.division.unknown");
    }

    @Test
    void a_record_that_is_no_json_costs_itself_only() throws IOException {
        Answer answer = check(document(STREET, COMMUNITY, grid("g-1", "").replace("\"id\":", "\"id\" \"id\":")));
        assertThat(answer.out())
                .contains("ERROR json.syntax · line 6 · /records/2")
                .contains("1 errors");
    }

    @Test
    void an_empty_file_cannot_be_read() throws IOException {
        Answer answer = check("");
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).contains("FATAL exchange.empty", "→ Ask the sender");
    }

    @Test
    void a_file_in_gb18030_is_recognized() throws IOException {
        Answer answer = check(document(STREET, COMMUNITY).getBytes(Charset.forName("GB18030")));
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.out()).contains("FATAL exchange.encoding", "GB18030", "UTF-8");
    }

    @Test
    void a_directory_cannot_be_read() {
        Answer answer = run("check", "--locale", "en", folder.toString());
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("FATAL file.directory", folder.toString(), "→ Give the name of a file");
    }

    @Test
    void a_missing_file_cannot_be_read() {
        Answer answer = run("check", "--locale", "en", folder.resolve("no.json").toString());
        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).contains("FATAL file.not-found", "no.json", "→ Check the name");
    }

    @Test
    void the_gravest_of_several_files_decides() throws IOException {
        Path good = folder.resolve("good.json");
        Files.writeString(good, document(STREET, COMMUNITY));
        Path missing = folder.resolve("missing.json");
        assertThat(run("check", good.toString(), good.toString()).exitCode()).isEqualTo(0);
        assertThat(run("check", missing.toString(), good.toString()).exitCode()).isEqualTo(3);
    }

    @Test
    void wrong_usage_is_explained_and_ends_with_2() {
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run("check").exitCode()).isEqualTo(2);
        assertThat(run("chek", "x").exitCode()).isEqualTo(2);
        Answer answer = run("check", "--locale", "fr", "x");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("must be zh-CN or en");
    }

    @Test
    void help_and_version_end_with_0() {
        assertThat(run("--help").out()).contains("Exit codes:");
        assertThat(run("--version").exitCode()).isEqualTo(0);
    }

    @Test
    void names_in_a_file_cannot_command_the_terminal() throws IOException {
        String hostile = STREET.replace("春和街道", "\\u001b[31mred\\u202e");
        Answer answer = check(document(hostile, COMMUNITY));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .doesNotContain("\u001b")
                .doesNotContain("\u202e")
                .contains("text.control-character");
    }

    @Test
    void long_lists_are_cut_and_counted() throws IOException {
        String[] records = new String[30];
        records[0] = STREET;
        records[1] = COMMUNITY;
        for (int i = 2; i < records.length; i++) {
            records[i] = grid("g-" + i, ",\"parent\":\"g-none\"");
        }
        Answer answer = check(document(records));
        assertThat(answer.out()).contains("... and 8 more of grid.parent.unknown", "28 errors");
    }

    private Answer checkBy(String profile, String content) throws IOException {
        Path file = folder.resolve("delivery.json");
        Files.writeString(file, content);
        Path profileFile = folder.resolve("profile.json");
        Files.writeString(profileFile, profile);
        Answer answer = run("check", "--locale", "en", "--profile", profileFile.toString(), file.toString());
        assertThat(answer.all()).doesNotContain("Exception").doesNotContain("\tat ");
        return answer;
    }

    private static final String PROFILE = """
            {
              "format": "jiceng-profile/1",
              "id": "chunhe",
              "name": {"zh": "春和街道"},
              "gridCodes": [
                {
                  "layout": {
                    "word": "chunhe:grid-4",
                    "segments": [{"part": "local", "length": 1, "zeroAllowed": false},
                                 {"part": "sequence", "length": 3, "zeroAllowed": false}],
                    "ownerRule": "none"
                  }
                }
              ]
            }
            """;

    @Test
    void a_profile_from_a_file_is_used_and_named() throws IOException {
        Answer answer = checkBy(PROFILE, document(STREET, COMMUNITY, grid("g-1", ",\"code\":\"A001\"")));
        assertThat(answer.exitCode()).isEqualTo(0);
        assertThat(answer.out()).containsPattern("profile +chunhe 春和街道\n").contains("96 of 96 rules");
        Answer wrong = checkBy(PROFILE, document(STREET, COMMUNITY, grid("g-1", ",\"code\":\"A000\"")));
        assertThat(wrong.exitCode()).isEqualTo(0);
        assertThat(wrong.out())
                .contains("WARNING grid.code.layout · line 6 · /records/2/code · grid g-1")
                .contains("does not follow the layout chunhe:grid-4: sequence number zero.");
    }

    @Test
    void without_a_profile_nothing_local_is_an_error_and_the_report_says_so() throws IOException {
        Answer answer = check(document(STREET, COMMUNITY, grid("g-1", ",\"code\":\"A000\"")));
        assertThat(answer.exitCode()).isEqualTo(0);
        assertThat(answer.out())
                .containsPattern("profile +none\n")
                .contains("nothing to mend")
                .contains("not evaluated, since no profile is used: grid.code.layout, organization.network.tier-order");
    }

    @Test
    void what_is_wrong_with_a_profile_is_named_like_everything_else() throws IOException {
        String wrong = PROFILE.replace("\"local\", \"length\": 1", "\"county\", \"length\": 1")
                .replace("chunhe:grid-4", "grid-4")
                .replace("\"zh\"", "\"cn\"");
        Answer answer = checkBy(wrong, document(STREET));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out())
                .contains("ERROR json.bad-parts · line 9 · /gridCodes/0/layout/segments/0")
                .contains("→ Correct the values: a county has 6 characters")
                .contains("ERROR json.unknown-property · line 4 · /name/cn")
                .contains("ERROR json.missing-property · line 4 · /name/zh")
                .contains("The profile cannot be used, so no file was checked.")
                .doesNotContain("delivery.json");
    }

    @Test
    void constraints_hold_for_profiles_too() throws IOException {
        String wrong = PROFILE.replace("春和街道", " ");
        Answer answer = checkBy(wrong, document(STREET));
        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).contains("ERROR text.blank · line 4 · /name/zh");
    }

    @Test
    void a_profile_that_is_not_there_or_no_json_ends_with_3() throws IOException {
        Path file = folder.resolve("delivery.json");
        Files.writeString(file, document(STREET));
        Answer missing = run("check", "--locale", "en", "--profile", "no.json", file.toString());
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).contains("FATAL file.not-found");
        assertThat(checkBy("", document(STREET)).exitCode()).isEqualTo(3);
        assertThat(checkBy("{\"format\":\"jiceng-profile/2\"}", document(STREET))
                        .exitCode())
                .isEqualTo(1);
    }
}

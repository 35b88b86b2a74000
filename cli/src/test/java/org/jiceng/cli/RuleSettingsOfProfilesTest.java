package org.jiceng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a profile decides about rules is said under the verdict. */
class RuleSettingsOfProfilesTest {

    private static final Path FAILING =
            Path.of("../validation/src/main/resources/org/jiceng/validation/rules/grid.households.sum/failing.json");

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private int check(String language, String rules) throws IOException {
        Path profile = folder.resolve("profile.json");
        Files.writeString(
                profile,
                "{\"format\":\"jiceng-profile/1\",\"id\":\"chunhe\",\"name\":{\"zh\":\"春和\"},\"rules\":[" + rules
                        + "]}");
        return Main.run(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "check",
                "--locale",
                language,
                "--profile",
                profile.toString(),
                FAILING.toString());
    }

    @Test
    void a_rule_that_is_graded_up_decides_the_verdict() throws IOException {
        assertThat(check("en", "{\"code\":\"grid.households.sum\",\"grade\":\"error\",\"reason\":\"counts\"}"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("  the profile grades grid.households.sum as error instead of warning: counts");
    }

    @Test
    void a_rule_that_is_switched_off_is_named() throws IOException {
        assertThat(check("zh-CN", "{\"code\":\"grid.households.sum\",\"grade\":\"off\",\"reason\":\"户数另行统计\"}"))
                .isZero();
        assertThat(out.toString())
                .contains("地方配置已停用：grid.households.sum（户数另行统计）\n")
                .contains("95 条");
        out.getBuffer().setLength(0);
        assertThat(check("en", "{\"code\":\"grid.households.sum\",\"grade\":\"off\",\"reason\":\"counted elsewhere\"}"))
                .isZero();
        assertThat(out.toString()).contains("  switched off by the profile: grid.households.sum (counted elsewhere)\n");
    }
}

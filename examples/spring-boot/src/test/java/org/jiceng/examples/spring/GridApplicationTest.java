package org.jiceng.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the application over HTTP. */
class GridApplicationTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;
    private static final String CANARY = "13800138000";

    private static final String GOOD = "{\"kind\":\"grid\",\"id\":\"g-1\",\"name\":\"春和社区第三网格\",\"system\":\"unified\","
            + "\"gridKind\":\"base\",\"division\":\"999911001003\",\"households\":412}";

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        PrintStream log = new PrintStream(LOG, true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
        application = SpringApplication.run(GridApplication.class, "--server.port=0");
    }

    @AfterAll
    static void stop() {
        application.close();
        System.setOut(OUT);
        System.setErr(ERR);
        assertThat(LOG.toString(StandardCharsets.UTF_8))
                .as("the log of the application")
                .contains("Tomcat started")
                .doesNotContain(CANARY);
    }

    @Test
    void a_good_grid_comes_back_in_canonical_form() throws Exception {
        HttpResponse<String> answer = post("/grids", " " + GOOD.replace("412", "412.0"), "en");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(GOOD);
    }

    @Test
    void all_problems_of_a_body_come_at_once_those_of_reading_and_those_of_constraints() throws Exception {
        String body = "{\"kind\":\"grid\",\"id\":\"g 1\",\"name\":\"\u3000\",\"system\":\"unified\",\n"
                + "\"gridKind\":\"bsae\",\"division\":\"440311\",\"households\":-1,\"population\":\"many\",\n"
                + "\"lines\":[\"health\",\"health\",null],\"period\":{\"firstDay\":\"2026-02-01\",\"lastDay\":\"2026-01-31\"},"
                + "\"colour\":\"red\"}";
        HttpResponse<String> answer = post("/grids", body, "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("content-language")).contains("en");
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.get("title").asString()).isEqualTo("The body has problems");
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(codes(problem))
                .containsExactly(
                        "json.bad-value /id",
                        "text.blank /name",
                        "json.unknown-word /gridKind",
                        "division.level.not-allowed /division",
                        "number.out-of-range /households",
                        "json.wrong-type /population",
                        "json.null /lines/2",
                        "date-range.reversed /period/lastDay",
                        "json.unknown-property /colour");
        assertThat(problem.at("/problems/5/message").asString()).contains("number");
        assertThat(problem.at("/problems/5/line").asInt()).isEqualTo(2);
        assertThat(body.getBytes(StandardCharsets.UTF_8)[
                        problem.at("/problems/5/byteOffset").asInt() + 1])
                .isEqualTo((byte) 'm');
        for (JsonNode each : problem.get("problems")) {
            assertThat(each.get("remedy").asString()).isNotEmpty();
            assertThat(each.get("severity").asString()).isEqualTo("error");
        }
    }

    @Test
    void the_readme_shows_a_real_answer() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        Matcher request = Pattern.compile("POST /grids\n(.*)\n").matcher(readme);
        assertThat(request.find()).isTrue();
        JsonNode problem =
                MAPPER.readTree(post("/grids", request.group(1), "en").body());
        List<String> answered = new ArrayList<>();
        for (JsonNode each : problem.get("problems")) {
            answered.add(each.get("code").asString() + " " + each.get("pointer").asString() + " "
                    + each.get("line").asInt() + ":" + each.get("byteOffset").asInt());
        }
        List<String> shown = new ArrayList<>();
        Matcher problems = Pattern.compile("\"code\":\"([^\"]+)\".*?\"pointer\":\"([^\"]*)\""
                        + ".*?\"line\":([0-9]+),\"byteOffset\":([0-9]+)")
                .matcher(readme);
        while (problems.find()) {
            shown.add(problems.group(1) + " " + problems.group(2) + " " + problems.group(3) + ":" + problems.group(4));
        }
        assertThat(answered).hasSize(3).isEqualTo(shown);
    }

    @Test
    void constraints_of_a_body_that_can_be_read_come_in_the_same_form() throws Exception {
        String body = GOOD.replace("412", "-1").replace("春和社区第三网格", " ");
        HttpResponse<String> answer = post("/grids", body, "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(codes(problem)).containsExactly("number.out-of-range /households", "text.blank /name");
        assertThat(problem.at("/problems/0").has("line")).isFalse();
    }

    @Test
    void sentences_come_in_the_language_asked_for() throws Exception {
        String body = GOOD.replace("412", "\"412\"").replace("春和社区第三网格", " ");
        HttpResponse<String> chinese = post("/grids", body, "zh-CN,zh;q=0.9,en;q=0.8");
        assertThat(chinese.headers().firstValue("content-language")).contains("zh-CN");
        JsonNode problem = MAPPER.readTree(chinese.body());
        assertThat(problem.get("title").asString()).isEqualTo("请求内容有问题");
        assertThat(problem.at("/problems/0/message").asString()).isEqualTo("文本为空白。");
        assertThat(post("/grids", body, "zh").body()).isEqualTo(chinese.body());
        HttpResponse<String> english = post("/grids", body, "fr");
        assertThat(english.headers().firstValue("content-language")).contains("en");
        assertThat(english.body()).isEqualTo(post("/grids", body, null).body()).contains("The body has problems");
    }

    @Test
    void a_type_of_the_application_with_a_grid_inside_gets_all_problems_of_the_grid() throws Exception {
        String good = "{\"by\":\"me\",\"grid\":" + GOOD + "}";
        HttpResponse<String> back = post("/visits", good, "en");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).isEqualTo(good);
        HttpResponse<String> refused =
                post("/visits", good.replace("412", "\"412\"").replace("base", "bsae"), "en");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(codes(MAPPER.readTree(refused.body())))
                .containsExactly("json.unknown-word /grid/gridKind", "json.wrong-type /grid/households");
        HttpResponse<String> wrong = post("/visits", good.replace("412", "-1").replace("\"me\"", "\" \""), "en");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(codes(MAPPER.readTree(wrong.body())))
                .containsExactlyInAnyOrder("number.out-of-range /grid/households", "text.blank /by");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "\"" + CANARY + "\"",
                "[\"" + CANARY + "\"]",
                "{\"kind\":\"" + CANARY + "\"}",
                "{\"kind\":\"grid\",\"" + CANARY + "\":\"" + CANARY + "\"}",
                "{\"kind\":\"grid\",\"id\":\"" + CANARY + " " + CANARY + "\"}",
                "{\"kind\":\"grid\",\"name\":" + CANARY + ",\"gridKind\":\"" + CANARY + "\",\"households\":\"" + CANARY
                        + "\",\"division\":\"" + CANARY + "\",\"period\":{\"firstDay\":\"" + CANARY + "\"}}",
                "{\"kind\":\"grid\",\"name\":\"" + CANARY + "\"," + CANARY + "}",
                "{\"kind\":\"grid\",\"name\":\"" + CANARY + "\",\"name\":\"" + CANARY + "\"}",
                "{\"kind\":\"member\",\"id\":\"" + CANARY + "\",\"kinds\":[\"volunteer\",\"" + CANARY
                        + "\"],\"name\":\"" + CANARY + "\"}",
                "{\"by\":\"" + CANARY + CANARY + CANARY + "\",\"grid\":null}",
                "{\"by\":" + CANARY + ",\"grid\":{\"" + CANARY + "\":1}}",
                "{\"by\":\"" + CANARY + CANARY + CANARY + "\",\"grid\":" + GOOD + "}",
                "{\"by\":\"" + CANARY,
                "{\"by\":{\"" + CANARY + "\":[" + CANARY + "]}}"
            })
    void whatever_is_refused_is_never_repeated(String body) throws Exception {
        for (String path : List.of("/grids", "/members", "/visits")) {
            for (String language : List.of("en", "zh-CN")) {
                HttpResponse<String> answer = post(path, body, language);
                assertThat(answer.statusCode()).as(path + " " + body).isBetween(400, 422);
                assertThat(answer.headers().firstValue("content-type").orElseThrow())
                        .startsWith("application/problem+json");
                assertThat(answer.body()).doesNotContain(CANARY);
            }
        }
    }

    @Test
    void bytes_that_are_no_utf_8_and_bodies_that_are_too_large_are_problems_too() throws Exception {
        byte[] latin = GOOD.replace("春和社区第三网格", "é").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(codes(MAPPER.readTree(post("/grids", latin, "en").body()))).containsExactly("json.invalid-utf8 ");
        byte[] large = GOOD.replace("春和", "x".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(codes(MAPPER.readTree(post("/grids", large, "en").body())))
                .containsExactly("json.record-too-large ");
    }

    private static List<String> codes(JsonNode problem) {
        List<String> codes = new ArrayList<>();
        for (JsonNode each : problem.get("problems")) {
            codes.add(each.get("code").asString() + " " + each.get("pointer").asString());
        }
        return codes;
    }

    private static HttpResponse<String> post(String path, String body, @Nullable String language)
            throws IOException, InterruptedException {
        return post(path, body.getBytes(StandardCharsets.UTF_8), language);
    }

    private static HttpResponse<String> post(String path, byte[] body, @Nullable String language)
            throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (language != null) {
            request.header("Accept-Language", language);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}

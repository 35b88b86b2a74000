package org.jiceng.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Drives the page of a report on hostile data in a headless Chromium, where one is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportBrowserTest {

    private static final String SHOWN =
            "[...document.querySelectorAll('#by-code ol>li')].filter(e=>e.checkVisibility()).length";

    private Path folder = Path.of("set before all");
    private @Nullable Browser started;

    @BeforeAll
    void start(@TempDir Path forAll) throws IOException {
        folder = forAll;
        Optional<Path> program = Browser.find();
        if (program.isEmpty()) {
            System.out.println("HtmlReportBrowserTest: skipped, no Chromium is installed, so the page is not driven");
        }
        Assumptions.assumeTrue(program.isPresent(), "Chromium is not installed");
        started = Browser.start(program.get(), folder.resolve("profile"));
        Files.writeString(folder.resolve("zh.html"), HostileReports.page(Locale.SIMPLIFIED_CHINESE));
        Files.writeString(folder.resolve("en.html"), HostileReports.page(Locale.ENGLISH));
    }

    @AfterAll
    void stop() throws IOException {
        if (started != null) {
            started.close();
        }
    }

    @BeforeEach
    void wide() throws IOException {
        browser().scripts(true);
        browser().size(1280, 900);
    }

    private Browser browser() {
        if (started == null) {
            throw new AssertionError("The browser was not started");
        }
        return started;
    }

    private String address(String name) {
        return folder.resolve(name).toUri().toString();
    }

    private long number(String script) throws IOException {
        return browser().evaluate(script).asLong();
    }

    @Test
    void hostile_names_do_nothing_and_nothing_is_asked_of_any_network() throws IOException {
        for (String name : new String[] {"zh.html", "en.html"}) {
            browser().open(address(name));
            assertThat(browser().complaints()).isEmpty();
            assertThat(browser().requests()).containsExactly(address(name));
            assertThat(browser().evaluate("document.title").asString()).doesNotStartWith("taken");
            assertThat(number("document.querySelectorAll('img,iframe,object,embed,link').length"))
                    .isZero();
            assertThat(number("document.scripts.length")).isEqualTo(1);
        }
    }

    @Test
    void the_policy_stops_what_would_be_forgotten_to_escape() throws IOException {
        String page = Files.readString(folder.resolve("zh.html"), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("open.html"),
                page.replace(
                        "<main>",
                        "<main><script>document.title='taken'</script><img src=\"http://127.0.0.1:9/x\""
                                + " onerror=\"document.title='taken'\"><style>main{display:none}</style>"));
        browser().open(address("open.html"));
        assertThat(browser().evaluate("document.title").asString()).startsWith("数据检查报告");
        assertThat(browser()
                        .evaluate("getComputedStyle(document.querySelector('main')).display")
                        .asString())
                .isNotEqualTo("none");
        assertThat(browser().complaints())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(each -> each.contains("Content Security Policy"));
        assertThat(browser().named("Network.responseReceived"))
                .as("only the file itself was read")
                .allMatch(each -> each.get("response").get("url").asString().startsWith("file:"));
    }

    @Test
    void the_search_finds_and_forgets() throws IOException {
        browser().open(address("en.html"));
        long all = number("document.querySelectorAll('#by-code ol>li').length");
        browser().click("#words");
        browser().type("g-hostile-2");
        long found = number("new Promise(done=>setTimeout(()=>done(document.getElementById('hits').textContent),600))");
        assertThat(found).isBetween(1L, all - 1);
        assertThat(number(SHOWN)).isEqualTo(found);
        browser().type(" no such word");
        assertThat(browser()
                        .evaluate("new Promise(done=>setTimeout(()=>done(document.getElementById('nothing-fits')"
                                + ".checkVisibility()),600))")
                        .asBoolean())
                .isTrue();
        browser().evaluate("document.getElementById('words').select()");
        browser()
                .send(
                        "Input.dispatchKeyEvent",
                        Map.of("type", "rawKeyDown", "windowsVirtualKeyCode", 8, "key", "Backspace"));
        assertThat(number("new Promise(done=>setTimeout(()=>done([...document.querySelectorAll('#by-code ol>li')]"
                        + ".filter(e=>!e.hidden).length),600))"))
                .isEqualTo(all);
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void grades_and_languages_are_chosen_with_and_without_scripts() throws IOException {
        for (boolean hasScripts : new boolean[] {true, false}) {
            browser().scripts(hasScripts);
            browser().open(address("zh.html"));
            assertThat(browser().isShown("#search")).isEqualTo(hasScripts);
            assertThat(browser().isShown("details.code.error")).isTrue();
            browser().click("label[for=grade-error]");
            assertThat(browser().isShown("details.code.error")).isFalse();
            browser().click("label[for=grade-error]");
            assertThat(browser().isShown("details.code.error")).isTrue();
            assertThat(browser().isShown("h1 [lang=zh-CN]")).isTrue();
            browser().click("label[for=language-en]");
            assertThat(browser().isShown("h1 [lang=zh-CN]")).isFalse();
            assertThat(browser().isShown("h1 [lang=en]")).isTrue();
            assertThat(browser().isShown("details.code[open]")).isFalse();
            browser().click("details.code>summary");
            assertThat(browser().isShown("details.code[open]")).isTrue();
        }
    }

    @Test
    void an_address_opens_the_rule_that_it_names() throws IOException {
        browser().open(address("zh.html") + "#code-grid.parent.unknown");
        assertThat(browser()
                        .evaluate("document.getElementById('code-grid.parent.unknown').open")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void the_charts_are_drawn() throws IOException {
        browser().open(address("zh.html"));
        assertThat(number("[...document.querySelectorAll('#charts svg')].filter(e=>e.getBoundingClientRect().height>80"
                        + "&&e.querySelectorAll('rect').length>2).length"))
                .isEqualTo(3);
        assertThat(number("document.querySelectorAll('#charts path.way').length"))
                .isGreaterThan(4);
        assertThat(number("document.querySelectorAll('#charts path.way.back').length"))
                .isPositive();
    }

    @Test
    void nothing_is_wider_than_the_page_on_three_widths_in_both_languages() throws IOException {
        for (int width : new int[] {360, 768, 1280}) {
            for (String name : new String[] {"zh.html", "en.html"}) {
                browser().size(width, 900);
                browser().open(address(name));
                browser().evaluate("document.querySelectorAll('details').forEach(e=>{e.open=true})");
                assertThat(number("document.documentElement.scrollWidth"))
                        .as("%s at %d", name, width)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void paper_shows_what_was_closed() throws IOException {
        browser().open(address("zh.html"));
        assertThat(new String(browser().print(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        browser().send("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(number("[...document.querySelectorAll('#by-code ol>li')].filter(e=>!e.checkVisibility()).length"))
                .isZero();
        assertThat(browser().isShown(".filters")).isFalse();
        browser().send("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
}

package org.jiceng.validation.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that is told by its own protocol, over pipes and no network, what to do. */
final class Browser implements AutoCloseable {

    private static final long MOST_SECONDS = 120;

    private final Process process;
    private final InputStream answers;
    private final OutputStream commands;
    private final List<JsonNode> events = new ArrayList<>();
    private @Nullable String session;
    private int sent;

    private Browser(Process process) {
        this.process = process;
        answers = process.getInputStream();
        commands = process.getOutputStream();
    }

    /** Finds the program, where it is installed. */
    static Optional<Path> find() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .filter(any -> Files.isExecutable(Path.of("/bin/sh")))
                .findFirst();
    }

    static Browser start(Path program, Path profile) throws IOException {
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        // The protocol has its own two files; what the program prints goes nowhere.
                        "exec \"$0\" \"$@\" 3<&0 4>&1 >/dev/null 2>&1",
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-pipe",
                        "about:blank")
                .start();
        CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        Browser browser = new Browser(process);
        String page = browser.send("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        browser.session = browser.send("Target.attachToTarget", Map.of("targetId", page, "flatten", true))
                .get("sessionId")
                .asString();
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "DOM")) {
            browser.send(domain + ".enable", Map.of());
        }
        return browser;
    }

    String version() throws IOException {
        return send("Browser.getVersion", Map.of()).get("product").asString();
    }

    /** Sends a command and waits for its answer. */
    JsonNode send(String method, Map<String, ?> parameters) throws IOException {
        JsonNode answer = trySend(method, parameters);
        if (answer.has("error")) {
            throw new IOException(method + ": " + answer.get("error"));
        }
        return answer.get("result");
    }

    JsonNode trySend(String method, Map<String, ?> parameters) throws IOException {
        int id = ++sent;
        Map<String, Object> command = session == null || method.startsWith("Browser.")
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        commands.write(JsonMapper.shared().writeValueAsBytes(command));
        commands.write(0);
        commands.flush();
        return await(each -> each.has("id") && each.get("id").asInt() == id);
    }

    private JsonNode await(Predicate<JsonNode> isWanted) throws IOException {
        while (true) {
            JsonNode message = read();
            if (message.has("method")) {
                events.add(message);
            }
            if (isWanted.test(message)) {
                return message;
            }
        }
    }

    private JsonNode read() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        int next = answers.read();
        while (next > 0) {
            message.write(next);
            next = answers.read();
        }
        if (next < 0) {
            throw new IOException("The browser ended, or took more than " + Duration.ofSeconds(MOST_SECONDS));
        }
        return JsonMapper.shared().readTree(message.toString(StandardCharsets.UTF_8));
    }

    /** Opens a page and waits until it is loaded. */
    void open(String address) throws IOException {
        // From another place, since going to a part of the same page loads nothing.
        load("about:blank");
        load(address);
    }

    private void load(String address) throws IOException {
        events.clear();
        send("Page.navigate", Map.of("url", address));
        if (named("Page.loadEventFired").isEmpty()) {
            await(each -> each.has("method") && each.get("method").asString().equals("Page.loadEventFired"));
        }
    }

    /** Everything of a kind that happened since the page was opened. */
    List<JsonNode> named(String method) {
        return events.stream()
                .filter(each -> each.get("method").asString().equals(method))
                .map(each -> each.get("params"))
                .toList();
    }

    /** What the page complains about: errors of scripts, of the console, of the policy. */
    List<String> complaints() throws IOException {
        evaluate("1");
        return Stream.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
                .flatMap(each -> named(each).stream())
                .map(JsonNode::toString)
                .toList();
    }

    /** Every address that was asked for since the page was opened. */
    List<String> requests() {
        return named("Network.requestWillBeSent").stream()
                .map(each -> each.get("request").get("url").asString())
                .toList();
    }

    JsonNode evaluate(String script) throws IOException {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(script + ": " + answer.get("exceptionDetails"));
        }
        JsonNode value = answer.get("result").get("value");
        return value == null ? answer.get("result") : value;
    }

    void size(int width, int height) throws IOException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void scripts(boolean areOn) throws IOException {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !areOn));
    }

    /** Clicks into the middle of what is shown; fails if it is not shown. */
    void click(String selector) throws IOException {
        send("DOM.scrollIntoViewIfNeeded", Map.of("nodeId", node(selector)));
        // What comes into view is laid out when a frame is drawn.
        picture();
        JsonNode quad = send("DOM.getBoxModel", Map.of("nodeId", node(selector)))
                .get("model")
                .get("content");
        double x = (quad.get(0).asDouble() + quad.get(4).asDouble()) / 2;
        double y = (quad.get(1).asDouble() + quad.get(5).asDouble()) / 2;
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    void type(String text) throws IOException {
        send("Input.insertText", Map.of("text", text));
    }

    boolean isShown(String selector) throws IOException {
        return !trySend("DOM.getBoxModel", Map.of("nodeId", node(selector))).has("error");
    }

    private int node(String selector) throws IOException {
        int root = send("DOM.getDocument", Map.of("depth", 0))
                .get("root")
                .get("nodeId")
                .asInt();
        return send("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
                .get("nodeId")
                .asInt();
    }

    byte[] picture() throws IOException {
        JsonNode answer = send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", false));
        return Base64.getDecoder().decode(answer.get("data").asString());
    }

    byte[] print() throws IOException {
        JsonNode answer = send("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
        return Base64.getDecoder().decode(answer.get("data").asString());
    }

    @Override
    public void close() throws IOException {
        try {
            trySend("Browser.close", Map.of());
        } catch (IOException alreadyGone) {
            // What was to be ended has ended.
        }
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}

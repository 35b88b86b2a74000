package org.jiceng.validation.schemas;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ajv in one long-lived process of Node.js: one line there, one line back. */
final class AjvProcess implements AutoCloseable {

    private static final Path FOLDER = Path.of("src/test/node");
    private static final Path SCHEMAS = Path.of("../serialization/src/main/resources/org/jiceng/schemas/1");
    private static final int BATCH = 100;

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    private AjvProcess(Process process) {
        this.process = process;
        in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts Ajv, fetching it first if it is not there; empty where that is not possible. */
    static Optional<AjvProcess> start() {
        boolean isThere = run("node", "--version")
                && (Files.isDirectory(FOLDER.resolve("node_modules/ajv"))
                        || run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        if (!isThere) {
            return Optional.empty();
        }
        try {
            return Optional.of(new AjvProcess(new ProcessBuilder(
                            "node",
                            "ajv-service.js",
                            SCHEMAS.toAbsolutePath() + "/jiceng.schema.json",
                            SCHEMAS.toAbsolutePath() + "/open/jiceng.schema.json")
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(
                            new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null")))
                    .start();
            return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks about documents, each a JSON text on one line. */
    List<String> ask(String name, List<String> texts) {
        List<String> answers = new ArrayList<>();
        try {
            for (int start = 0; start < texts.size(); start += BATCH) {
                List<String> some = texts.subList(start, Math.min(texts.size(), start + BATCH));
                for (String each : some) {
                    in.write(name + "\t" + each + "\n");
                }
                in.flush();
                for (int i = 0; i < some.size(); i++) {
                    String answer = out.readLine();
                    if (answer == null) {
                        throw new IllegalStateException("Ajv must answer every line, but ended");
                    }
                    answers.add(answer);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    @Override
    public void close() {
        process.destroy();
    }
}

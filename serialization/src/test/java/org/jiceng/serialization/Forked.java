package org.jiceng.serialization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Runs a program of the tests in a JVM of its own. */
final class Forked {

    private Forked() {}

    /** What a program gave. */
    record Result(int exitCode, String output) {}

    static Result run(Class<?> program, List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.add("-cp");
        command.add(classPath());
        command.add(program.getName());
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    /** The modules of this JVM as a class path, for the tests run on the module path. */
    private static String classPath() {
        return String.join(
                System.getProperty("path.separator"),
                Stream.of(
                                "target/classes",
                                "target/test-classes",
                                System.getProperty("java.class.path"),
                                System.getProperty("jdk.module.path"))
                        .filter(Objects::nonNull)
                        .toList());
    }
}

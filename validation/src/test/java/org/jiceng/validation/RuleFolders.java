package org.jiceng.validation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Says what is missing in a folder of rules, and how to add it. */
final class RuleFolders {

    /** For each properties file what it must say, with how to say it. */
    private static final Map<String, Map<String, String>> PARTS = new TreeMap<>(Map.of(
            "rule.properties",
            Map.of(
                    "severity", "error, warning or info",
                    "since", "the version that has the rule first",
                    "cost", "what it keeps in memory: O(1), O(keys) or O(entries)",
                    "reads", "what it looks at, such as grid/division grid/parent; empty for the header alone",
                    "source", "where it comes from, in English",
                    "rationale", "why there is such a rule, in English",
                    "expected", "the JSON Pointer of the finding in failing.json, such as /records/2/parent"),
            "texts_en.properties",
            Map.of("message", "what is wrong, in English", "remedy", "how to mend it, in English"),
            "texts_zh_CN.properties",
            Map.of(
                    "message", "what is wrong, in Chinese",
                    "remedy", "how to mend it, in Chinese",
                    "rationale", "why there is such a rule, in Chinese",
                    "source", "where it comes from, in Chinese")));

    private static final Map<String, String> DOCUMENTS = new TreeMap<>(Map.of(
            "failing.json", "a minimal exchange document in which this rule and no other finds something, once",
            "passing.json", "the same document with one line changed, so that nothing is found"));

    private RuleFolders() {}

    /** Returns a sentence for each part that is missing in the folder of a rule; none if all are there. */
    static List<String> problems(Path folders, String code) {
        List<String> problems = new ArrayList<>();
        Path folder = folders.resolve(code);
        if (!Files.isDirectory(folder)) {
            return List.of("The rule " + code + " stands in RulePackages.CODES and has no folder; make " + folder
                    + " with the files of any other rule");
        }
        PARTS.forEach((file, keys) -> {
            Path path = folder.resolve(file);
            if (!Files.exists(path)) {
                problems.add("The rule " + code + " has no " + file + "; add " + path + " with: "
                        + String.join(", ", new TreeMap<>(keys).keySet()));
                return;
            }
            Properties properties = load(path);
            new TreeMap<>(keys).forEach((key, what) -> {
                String value = properties.getProperty(key);
                if (value == null || (value.isEmpty() && !key.equals("reads"))) {
                    problems.add("The rule " + code + " does not say its " + key + "; add a line " + key + "=… to "
                            + path + ": " + what);
                }
            });
        });
        DOCUMENTS.forEach((file, what) -> {
            if (!Files.exists(folder.resolve(file))) {
                problems.add("The rule " + code + " has no " + file + "; add " + folder.resolve(file) + ": " + what);
            }
        });
        return problems;
    }

    private static Properties load(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

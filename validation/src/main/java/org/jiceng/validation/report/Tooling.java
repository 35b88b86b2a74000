package org.jiceng.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import java.util.TreeSet;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.validation.Findings;
import org.jiceng.validation.internal.rule.RulePackages;
import org.jiceng.validation.spi.RuleDescription;
import org.jspecify.annotations.Nullable;

/** What this library is, and what it knows about its rules. */
final class Tooling {

    private static final String RULES = "/org/jiceng/validation/rules/";

    private Tooling() {}

    static ReportDocument.Tool tool() {
        Properties properties = new Properties();
        try (InputStream in = Tooling.class.getResourceAsStream("tool.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportDocument.Tool("jiceng", properties.getProperty("version", "unknown"));
    }

    /** Changes when a code, its severity or anything in the folder of a rule but its sentences changes. */
    static String ruleSet() {
        return Holder.RULE_SET;
    }

    static boolean isRule(String code) {
        return RulePackages.CODES.contains(code);
    }

    /** A document that shows a rule; empty for codes that are no rules. */
    static String example(String code, String file) {
        if (!isRule(code)) {
            return "";
        }
        try (InputStream in = RulePackages.class.getResourceAsStream(RULES + code + "/" + file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known about a rule; null for codes that are no rules. */
    static @Nullable RuleDescription rule(String code) {
        return isRule(code) ? RulePackages.description(FindingCode.of(code)) : null;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }

    private static final class Holder {

        private static final String RULE_SET = make();

        private static String make() {
            StringBuilder all = new StringBuilder();
            for (FindingDefinition each : Findings.catalogue().definitions()) {
                String code = each.code().value();
                all.append(code)
                        .append(' ')
                        .append(each.severity())
                        .append(' ')
                        .append(each.since())
                        .append('\n');
                if (isRule(code)) {
                    Properties rule = RulePackages.read(code, "rule.properties");
                    for (String key : new TreeSet<>(rule.stringPropertyNames())) {
                        all.append(key)
                                .append('=')
                                .append(rule.getProperty(key))
                                .append('\n');
                    }
                    all.append(example(code, "failing.json")).append(example(code, "passing.json"));
                }
            }
            return "sha256:" + sha256(all.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}

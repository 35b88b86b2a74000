package org.jiceng.validation.internal.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Severity;

/** Reads the folder that each rule has: what it means, in both languages, with two documents that show it. */
public final class RulePackages {

    /** The codes of all rules; append only. */
    public static final List<String> CODES = List.of(
            "division.parent.unknown",
            "grid.code.duplicate",
            "grid.division.unknown",
            "grid.households.sum",
            "grid.parent.cycle",
            "grid.parent.outside",
            "grid.parent.unknown",
            "grid.party-organization.unknown",
            "organization.credit-code.duplicate",
            "organization.link.cycle",
            "organization.link.multiple-leaders",
            "organization.link.outlives-target",
            "organization.link.unknown-target",
            "organization.serves.unknown",
            "record.id.duplicate",
            "text.not-normalized",
            // territory, organizations, profiles
            "complex.community.unknown",
            "complex.grid.unknown",
            "complex.grid.outside",
            "building.id.duplicate",
            "organization.contract.unknown-complex",
            "owners-committee.overlapping-terms",
            "owners-committee.term-expired",
            "interim-committee.overdue-election",
            "organization.network.tier-order",
            "organization.network.unattached",
            "grid.code.layout",
            "profile.reference.unresolved",
            "word.not-in-profile",
            // people, points
            "member.organization.unknown",
            "member.serves.unknown",
            "member.identity.duplicate",
            "member.minor.without-guardian-consent",
            "post.member.unknown",
            "post.place.unknown",
            "post.overlap",
            "post.outlives-place",
            "registration.member.unknown",
            "registration.place.unknown",
            "registration.duplicate",
            "employment.member.unknown",
            "privacy.id.identity-number",
            "points.account.unknown",
            "points.idempotency.duplicate",
            "points.overdraft",
            "points.reversal.unknown",
            "points.reversal.twice",
            "points.reversal.amount",
            "points.ledger.not-spendable",
            "points.expiry.unknown",
            "points.balance.overflow",
            "points.balance.mismatch",
            "points.rule.unknown",
            "points.rule.not-in-force",
            "points.award.out-of-range",
            "points.award.not-eligible",
            "points.redeemable.unknown",
            "points.cap.exceeded",
            "points.fund.exceeded",
            // requests
            "privacy.text.identity-number",
            "privacy.text.phone-number",
            "request.deadline.missed",
            "request.deadline.unknown-year",
            "request.events.from-future",
            "request.events.out-of-order",
            "request.handler.missing",
            "request.handler.unknown",
            "request.place.mismatch",
            "request.place.unknown",
            "request.rating.before-outcome",
            "request.requester.identified",
            "request.member.unknown",
            "request.status.mismatch",
            "request.transition.illegal",
            "request.workflow.unknown");

    private RulePackages() {}

    /**
     * Returns what the codes of the rules mean.
     *
     * @return the catalogue
     */
    public static FindingCatalogue catalogue() {
        return Holder.CATALOGUE;
    }

    /**
     * Reads a properties file of a rule.
     *
     * @param code the code of the rule
     * @param file the name of the file
     * @return its content
     * @throws IllegalStateException if it is missing
     * @throws UncheckedIOException if the jar cannot be read
     */
    public static Properties read(String code, String file) {
        String name = "/org/jiceng/validation/rules/" + code + "/" + file;
        try (InputStream in = RulePackages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Every rule has a folder with rule.properties, texts_en.properties,"
                        + " texts_zh_CN.properties, failing.json and passing.json; missing: " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FindingDefinition define(String code) {
        Properties rule = read(code, "rule.properties");
        Properties english = read(code, "texts_en.properties");
        Properties chinese = read(code, "texts_zh_CN.properties");
        return new FindingDefinition(
                FindingCode.of(code),
                Severity.of(need(rule, "severity", code)),
                need(rule, "since", code),
                need(english, "message", code),
                need(english, "remedy", code),
                need(chinese, "message", code),
                need(chinese, "remedy", code));
    }

    private static String need(Properties from, String key, String code) {
        String value = from.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("The folder of rule " + code + " must say its " + key);
        }
        return value;
    }

    private static final class Holder {

        private static final FindingCatalogue CATALOGUE =
                FindingCatalogue.of(CODES.stream().map(RulePackages::define).toList());
    }
}

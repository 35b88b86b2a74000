package org.jiceng.validation.internal.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.finding.FindingCatalogue;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.finding.Severity;
import org.jiceng.validation.spi.RuleCost;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleInput;

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
            "request.workflow.unknown",
            // doubtful and contradictory statements
            "complex.households.sum",
            "complex.owners-committee.contradicted",
            "division.code.doubtful",
            "division.households.sum",
            "division.population.sum",
            "employment.overlap",
            "grid.outlives-parent",
            "grid.party-organization.other-kind",
            "grid.population.sum",
            "member.birth-year.mismatch",
            "member.contact.doubtful",
            "member.identity.doubtful",
            "member.organization.ended",
            "organization.contract.overlap",
            "organization.credit-code.doubtful",
            "points.adjustment.self-approved",
            "record.date.from-future",
            "record.division.outside-dataset",
            "registration.outlives-place",
            "request.merge.cycle",
            "request.merge.unknown");

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
     * Returns what all rules of this library are.
     *
     * @return the descriptions, in the order of {@link #CODES}
     */
    public static List<RuleDescription> descriptions() {
        return Holder.DESCRIPTIONS;
    }

    /**
     * Returns what a rule is.
     *
     * @param code the code of a rule of this library
     * @return its description
     * @throws IllegalArgumentException if there is no such rule
     */
    public static RuleDescription description(FindingCode code) {
        RuleDescription found = Holder.BY_CODE.get(code);
        if (found == null) {
            throw new IllegalArgumentException("Rule must be known, but was: " + code);
        }
        return found;
    }

    /**
     * Reads a document of a rule.
     *
     * @param code the code of the rule
     * @param file the name of the file, such as {@code failing.json}
     * @return its text, or empty if the rule has no such file
     * @throws UncheckedIOException if the jar cannot be read
     */
    public static Optional<String> document(FindingCode code, String file) {
        String name = "/org/jiceng/validation/rules/" + code + "/" + file;
        try (InputStream in = RulePackages.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static RuleDescription describe(String code) {
        Properties rule = read(code, "rule.properties");
        Properties english = read(code, "texts_en.properties");
        Properties chinese = read(code, "texts_zh_CN.properties");
        FindingDefinition definition = new FindingDefinition(
                FindingCode.of(code),
                Severity.of(need(rule, "severity", code)),
                need(rule, "since", code),
                need(english, "message", code),
                need(english, "remedy", code),
                need(chinese, "message", code),
                need(chinese, "remedy", code));
        List<RuleInput> reads = Stream.of(need(rule, "reads", code).split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(RuleInput::of)
                .toList();
        return new RuleDescription(
                definition,
                RuleCost.of(need(rule, "cost", code)),
                reads,
                need(rule, "rationale", code),
                need(chinese, "rationale", code),
                need(rule, "source", code),
                need(chinese, "source", code));
    }

    private static String need(Properties from, String key, String code) {
        String value = from.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("The folder of rule " + code + " must say its " + key);
        }
        return value;
    }

    private static final class Holder {

        private static final List<RuleDescription> DESCRIPTIONS =
                CODES.stream().map(RulePackages::describe).toList();
        private static final Map<FindingCode, RuleDescription> BY_CODE =
                DESCRIPTIONS.stream().collect(Collectors.toUnmodifiableMap(RuleDescription::code, each -> each));
        private static final FindingCatalogue CATALOGUE = FindingCatalogue.of(
                DESCRIPTIONS.stream().map(RuleDescription::definition).toList());
    }
}

package org.jiceng.validation.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Nature;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Severity;
import org.jiceng.profile.ProfileHash;
import org.jiceng.profile.ProfileId;
import org.jiceng.validation.Figures;
import org.jiceng.validation.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands in a file of the format {@code jiceng-report/1}: the same input gives the same bytes, whatever
 * the day, the machine, its language and zone. How long it took and where it ran is no part of it.
 *
 * @param tool what made the report
 * @param ruleSet the hash of all codes, severities and rules; reports of one hash asked the same questions
 * @param asOf the latest day on which was asked what is due or over; null if no header could be read
 * @param verdict what it comes to, accepted findings left out
 * @param inputs what was checked, in the order in which it was given
 * @param counts how many findings there are
 * @param codes how many findings each code has, and how many of them are listed
 * @param rules how each rule fared
 * @param streets what is in each street, and what was found there
 * @param figures what the report draws
 * @param baseline what came of the accepted findings; null if none were given
 * @param findings the findings that are listed, sorted by code, key and place
 */
public record ReportDocument(
        Tool tool,
        String ruleSet,
        @Nullable LocalDate asOf,
        Report.Verdict verdict,
        List<Input> inputs,
        SeverityCounts counts,
        List<CodeRow> codes,
        List<RuleRow> rules,
        List<StreetRow> streets,
        Figures figures,
        @Nullable BaselineResult baseline,
        List<ReportFinding> findings) {

    /** Creates a report; the lists are copied. */
    public ReportDocument {
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(figures, "figures");
        inputs = List.copyOf(inputs);
        codes = List.copyOf(codes);
        rules = List.copyOf(rules);
        streets = List.copyOf(streets);
        findings = List.copyOf(findings);
    }

    /**
     * What made a report.
     *
     * @param name the name of the program
     * @param version its version
     */
    public record Tool(String name, String version) {

        /** Creates a name with its version. */
        public Tool {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(version, "version");
        }
    }

    /**
     * The profile by which an input was checked.
     *
     * @param id its id
     * @param hash the hash of its content
     * @param nameZh its name in Chinese
     * @param nameEn its name in English
     */
    public record UsedProfile(ProfileId id, ProfileHash hash, String nameZh, String nameEn) {

        /** Creates a profile. */
        public UsedProfile {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(hash, "hash");
            Objects.requireNonNull(nameZh, "nameZh");
            Objects.requireNonNull(nameEn, "nameEn");
        }
    }

    /**
     * What was checked.
     *
     * @param name the name as it was given, with slashes, and of an absolute path the last part alone
     * @param bytes how many bytes it has; null if it could not be read or was in memory
     * @param sha256 the SHA-256 of its bytes; null if it could not be read or was in memory
     * @param verdict what its own findings come to, accepted ones included
     * @param issuer who gave it
     * @param issuedAt when it was given
     * @param division what it is about
     * @param asOf the day whose state it shows
     * @param coverage whether everything that its records name is in it
     * @param nature where its facts come from
     * @param profile the profile by which it was checked; null if nothing local was
     * @param records how many records were read of each kind
     * @param refusedRecords how many records could not be read
     */
    public record Input(
            String name,
            @Nullable Long bytes,
            @Nullable String sha256,
            Report.Verdict verdict,
            @Nullable String issuer,
            @Nullable Instant issuedAt,
            @Nullable DivisionCode division,
            @Nullable LocalDate asOf,
            @Nullable Coverage coverage,
            @Nullable Nature nature,
            @Nullable UsedProfile profile,
            SortedMap<String, Long> records,
            long refusedRecords) {

        /** Creates an input; the map is copied. */
        public Input {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(verdict, "verdict");
            records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
        }
    }

    /**
     * How many findings a code has.
     *
     * @param code the code
     * @param found how many there are
     * @param listed how many of them are listed
     * @param accepted how many somebody accepted; where not all are listed, those of the others are known if the report was
     *     {@linkplain ReportBuilder#every made of all findings}
     */
    public record CodeRow(FindingCode code, long found, long listed, long accepted) {

        /** Creates a row. */
        public CodeRow {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * How a rule fared.
     *
     * @param code its code
     * @param severity how grave its findings are
     * @param state how it fared, in a word
     * @param evaluated how many things it looked at
     * @param passed how many of them gave no finding
     * @param failed how many findings it made
     * @param unseen how many records it could not see
     * @param skipped why it was not evaluated; null if it was. If it was evaluated for some inputs and not for others, it
     *     has passed or failed, and this says why others are left out
     * @param usual how grave its findings usually are, if the profile takes them more or less gravely; else null
     * @param reason why the profile grades it otherwise or switches it off; null if the profile decides nothing
     */
    public record RuleRow(
            FindingCode code,
            Severity severity,
            RuleState state,
            long evaluated,
            long passed,
            long failed,
            long unseen,
            @Nullable String skipped,
            @Nullable Severity usual,
            @Nullable String reason) {

        /** Creates a row. */
        public RuleRow {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * What is in a street or town and what was found there.
     *
     * @param street its code; null for what belongs to no single street
     * @param name its name; null if no division of that code was read
     * @param records how many records it has of each kind that does not concern persons
     * @param severities how many findings belong to it, by severity, accepted ones included
     * @param codes how many findings belong to it, by code, accepted ones included
     */
    public record StreetRow(
            @Nullable DivisionCode street,
            @Nullable String name,
            SortedMap<String, Long> records,
            SortedMap<String, Long> severities,
            SortedMap<String, Long> codes) {

        /** Creates a row; the maps are copied. */
        public StreetRow {
            records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
            severities = Collections.unmodifiableSortedMap(new TreeMap<>(severities));
            codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        }
    }

    /**
     * Finds how many findings a code has.
     *
     * @param code any code
     * @return its row, or empty if it was not found
     */
    public Optional<CodeRow> find(FindingCode code) {
        return codes.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /**
     * Checks whether every finding is listed.
     *
     * @return false if a code was found so often that only its first findings are listed
     */
    public boolean isComplete() {
        return codes.stream().allMatch(row -> row.found() == row.listed());
    }
}

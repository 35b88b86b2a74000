package org.jiceng.validation.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.finding.Finding;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.member.Employment;
import org.jiceng.member.Member;
import org.jiceng.member.Post;
import org.jiceng.member.Registration;
import org.jiceng.organization.Organization;
import org.jiceng.points.PointsBalance;
import org.jiceng.points.PointsEntry;
import org.jiceng.request.ServiceRequest;
import org.jiceng.serialization.ExchangeException;
import org.jiceng.serialization.ExchangeReader;
import org.jiceng.serialization.ReadLimits;
import org.jiceng.territory.Division;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.validation.DatasetChecker;
import org.jiceng.validation.Findings;
import org.jiceng.validation.Report;
import org.jiceng.validation.report.CheckedInput;
import org.jiceng.validation.report.HtmlReport;
import org.jiceng.validation.report.ReportBuilder;
import org.jiceng.validation.report.ReportDocument;
import org.jiceng.validation.report.ReportFiles;
import org.jiceng.validation.report.TextReport;
import org.junit.jupiter.api.Test;

/**
 * Plants a value in every protected component of every kind of record and looks for it in everything that comes out:
 * findings in two languages, reports, text forms and exceptions. Components are found by reflection.
 */
class CanaryTest {

    private static final Map<RecordKind, Class<? extends DatasetRecord>> TYPES = Map.ofEntries(
            Map.entry(RecordKind.DIVISION, Division.class),
            Map.entry(RecordKind.ORGANIZATION, Organization.class),
            Map.entry(RecordKind.GRID, Grid.class),
            Map.entry(RecordKind.COMPLEX, ResidentialComplex.class),
            Map.entry(RecordKind.MEMBER, Member.class),
            Map.entry(RecordKind.POST, Post.class),
            Map.entry(RecordKind.REGISTRATION, Registration.class),
            Map.entry(RecordKind.EMPLOYMENT, Employment.class),
            Map.entry(RecordKind.POINTS_ENTRY, PointsEntry.class),
            Map.entry(RecordKind.POINTS_BALANCE, PointsBalance.class),
            Map.entry(RecordKind.SERVICE_REQUEST, ServiceRequest.class));

    /** As many as the union with the most members has. */
    private static final int VARIANTS = 7;

    private static final DatasetHeader HEADER = new DatasetHeader(
            "示例",
            Instant.parse("2026-01-01T00:00:00Z"),
            LocalDate.of(2026, 1, 1),
            DivisionCode.of("999911001"),
            Coverage.COMPLETE,
            Nature.SYNTHETIC,
            null);

    private final List<String> planted = new ArrayList<>();
    private long outputs;
    private long findings;

    @Test
    void no_protected_value_comes_out() {
        Set<String> codes = new TreeSet<>();
        int records = 0;
        int unplantable = 0;
        int variants = 0;
        for (RecordKind kind : RecordKind.values()) {
            assertThat(TYPES).as("type of a new kind").containsKey(kind);
            for (int variant = 0; variant < VARIANTS; variant++) {
                Canaries canaries = new Canaries(variant, kind.isPersonal(), 100 * variants++);
                DatasetRecord record = canaries.make(TYPES.get(kind));
                assertThat(canaries.planted).as("planted in %s", kind).isNotNull();
                planted.addAll(canaries.planted);
                unplantable += canaries.unplantable;
                records++;
                say(record.toString(), canaries, "text form of " + kind);
                Dataset dataset = Dataset.of(HEADER, List.of(record, record));
                codes.addAll(check(DatasetChecker.of(OwnProfiles.FULL).check(dataset), canaries));
                for (String file : damaged(Print.of(dataset))) {
                    codes.addAll(checkFile(file, canaries));
                }
            }
        }
        System.out.println("canaries: " + planted.size() + " values in protected components of " + records
                + " records of all " + TYPES.size() + " kinds (" + unplantable + " components of closed lists); "
                + outputs + " outputs, " + findings + " findings of " + codes.size() + " codes, none has one");
        assertThat(planted).hasSizeGreaterThan(400);
        assertThat(codes).hasSizeGreaterThan(40);
    }

    @Test
    void every_component_of_every_record_has_a_class() {
        int components = 0;
        for (Class<? extends DatasetRecord> type : TYPES.values()) {
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(component.getAnnotation(org.jiceng.privacy.Classified.class))
                        .as("%s of %s", component.getName(), type.getSimpleName())
                        .isNotNull();
                components++;
            }
        }
        assertThat(components).isGreaterThan(90);
    }

    private void say(String text, Canaries canaries, String where) {
        outputs++;
        for (String canary : canaries.planted) {
            assertThat(text).as(where).doesNotContain(canary);
        }
        assertThat(text).as(where).doesNotContain("金丝雀");
    }

    private Set<String> check(Report report, Canaries canaries) {
        Set<String> codes = new TreeSet<>();
        for (Finding finding : report.findings()) {
            findings++;
            codes.add(finding.code().value());
            say(finding.toString(), canaries, finding.code().value());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                say(
                        Findings.catalogue().message(finding, locale)
                                + Findings.catalogue().remedy(finding, locale),
                        canaries,
                        finding.code().value());
            }
        }
        say("" + report.rules() + report.streets() + report.counts(), canaries, "report");
        return codes;
    }

    private Set<String> checkFile(String file, Canaries canaries) {
        try (ExchangeReader reader = open(file)) {
            reader.forEach(reading -> say("" + reading.value() + reading.parts(), canaries, "reading"));
        } catch (ExchangeException e) {
            say(e.toString(), canaries, "exception");
        }
        ReportDocument document = ReportBuilder.of(CheckedInput.check(
                DatasetChecker.of(OwnProfiles.FULL),
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                "file"));
        say(ReportFiles.text(document) + ReportFiles.lines(document), canaries, "report as JSON");
        say(HtmlReport.text(document, Locale.ENGLISH), canaries, "report as HTML");
        say(TextReport.in(Locale.SIMPLIFIED_CHINESE).text(document), canaries, "report as text");
        try (ExchangeReader reader = open(file)) {
            return check(DatasetChecker.of(OwnProfiles.FULL).check(reader), canaries);
        } catch (ExchangeException e) {
            say(e.toString(), canaries, "exception");
            return Set.of();
        }
    }

    private static ExchangeReader open(String file) {
        return ExchangeReader.open(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "file", ReadLimits.standard());
    }

    /** The file, and files in which every value is damaged in a way that some reader must tell. */
    private static List<String> damaged(String file) {
        int records = file.indexOf("\"records\"");
        String head = file.substring(0, records);
        String body = file.substring(records);
        return List.of(
                file,
                head + body.replaceAll("\"((?:note)?canary[-:])", "\"\\\\u0007$1"),
                head + body.replaceAll("\"((?:note)?canary[-:])", "\"\u202E$1"),
                head + body.replaceAll("\"((?:note)?canary[-:][^\"]*)\"(,|}|])", "\"$1 $1\"$2"),
                head + body.replaceAll("\"((?:note)?canary[-:][^\"]*)\"(,|}|])", "[\"$1\"]$2"),
                head + body.replaceAll("\"((?:note)?canary[-:][^\"]*)\"(,|}|])", "{\"$1\":\"$1\"}$2"),
                head + body.replaceAll(":(771[0-9]+)", ":$1.5"),
                head + body.replaceAll(":(771[0-9]+)", ":-$1"),
                head + body.replaceAll(":(771[0-9]+)", ":\"$1\""),
                head + body.replaceAll("(1[0-9]{3}-[0-9]{2})-", "$1-99"),
                head + body.replaceAll("\"(139[0-9]{8})\"", "\"$1$1\""),
                head + body.replaceAll("\"([0-9]{17})[0-9X]\"", "\"$1A\""),
                head + body.replaceAll("\"([0-9]{12})\"", "\"$10\""),
                file.substring(0, file.length() - 80));
    }
}

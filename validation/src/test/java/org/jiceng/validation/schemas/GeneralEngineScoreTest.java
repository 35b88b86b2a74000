package org.jiceng.validation.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiceng.finding.ExpectedFinding;
import org.jiceng.finding.FindingCode;
import org.jiceng.id.DatasetRecord;
import org.jiceng.samples.Samples;
import org.jiceng.samples.fault.Faults;
import org.jiceng.samples.fault.FaultySample;
import org.jiceng.serialization.ProfileFiles;
import org.jiceng.serialization.SchemaFlavour;
import org.jiceng.serialization.StrictJson;
import org.jiceng.validation.score.FoundFile;
import org.jiceng.validation.score.Score;
import org.jiceng.validation.score.ScoreFiles;
import org.jiceng.validation.score.ScoreMatch;
import org.jiceng.validation.score.ScoredFinding;
import org.junit.jupiter.api.Test;

/**
 * How much a general JSON Schema engine finds with the published schemas: an example of scoring a checker with codes of
 * its own. The figures stand in {@code docs/answer-key.md}.
 */
class GeneralEngineScoreTest {

    private static final Path PAGE = Path.of("../docs/answer-key.md");

    private final Map<String, JavaEngine> engines = new TreeMap<>();

    private static FaultySample twoOfEverything() {
        Faults faults = null;
        for (FindingCode each : Faults.codes()) {
            String code = each.value();
            int count = code.equals("profile.reference.unresolved") ? 1 : 2;
            if (!Faults.isInMemoryOnly(code)) {
                faults = faults == null ? Faults.of(code, count) : faults.and(code, count);
            }
        }
        return Objects.requireNonNull(faults, "faults")
                .in(Samples.seed(7).communities(24).members(400));
    }

    private void validate(String schema, byte[] json, String place, List<ScoredFinding> found) {
        engines.computeIfAbsent(schema, name -> new JavaEngine(name, SchemaFlavour.STRICT))
                .errors(json)
                .forEach(error -> found.add(new ScoredFinding(
                        "schema." + error.getKeyword(),
                        place + pointer(error.getInstanceLocation().toString()))));
    }

    /** The engine writes the root as an empty text or as a slash. */
    private static String pointer(String location) {
        return location.equals("/") ? "" : location;
    }

    private List<ScoredFinding> found(FaultySample sample) {
        List<ScoredFinding> found = new ArrayList<>();
        validate(
                "header", StrictJson.mapper().writeValueAsBytes(sample.dataset().header()), "/header", found);
        List<DatasetRecord> records = sample.dataset().records();
        for (int i = 0; i < records.size(); i++) {
            byte[] json = StrictJson.mapper().writerFor(DatasetRecord.class).writeValueAsBytes(records.get(i));
            validate(records.get(i).recordKind().word(), json, "/records/" + i, found);
        }
        validate(
                "profile",
                ProfileFiles.text(sample.profile()).getBytes(StandardCharsets.UTF_8),
                ExpectedFinding.PROFILE,
                found);
        return found;
    }

    private static String line(Score score) {
        return "compared by %-6s  %3d hits, %3d misses, %3d false alarms"
                .formatted(
                        score.match(),
                        score.hits(),
                        score.misses(),
                        score.falseAlarms().size());
    }

    @Test
    void the_page_says_what_a_general_engine_finds_and_what_it_cannot() throws IOException {
        FaultySample sample = twoOfEverything();
        List<ScoredFinding> found = found(sample);
        Path folder = Files.createDirectories(Path.of("target/general-engine"));
        Files.writeString(folder.resolve("key.json"), ScoreFiles.text(sample.answerKey()));
        Files.writeString(folder.resolve("found.json"), ScoreFiles.text(new FoundFile(found)));
        Score byPlace = Score.of(sample.answerKey(), found, ScoreMatch.PLACE);
        Score byRecord = Score.of(sample.answerKey(), found, ScoreMatch.RECORD);
        String hit = byRecord.codes().stream()
                .filter(each -> each.hits() > 0 && each.misses() == 0)
                .map(Score.CodeScore::code)
                .collect(Collectors.joining("\n"));
        String partly = byRecord.codes().stream()
                .filter(each -> each.hits() > 0 && each.misses() > 0)
                .map(each -> each.code() + " " + each.hits() + " of " + (each.hits() + each.misses()))
                .collect(Collectors.joining("\n"));
        long asked = sample.faults().counts().size();
        long rules = byRecord.codes().stream().filter(each -> each.misses() > 0).count();
        String block = asked + " codes, " + sample.answerKey().expected().size() + " expected findings\n"
                + line(byPlace) + "\n" + line(byRecord) + "\n\nfound:\n" + hit
                + (partly.isEmpty() ? "" : "\n\nfound in part:\n" + partly) + "\n\nnot found: " + rules + " codes";
        System.out.println("[general schema engine]\n" + block);
        assertThat(Files.readString(PAGE).replace("\r", ""))
                .as("the figures of the page; replace its block by:\n" + block)
                .contains("```\n" + block + "\n```");
    }
}

package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiceng.id.DatasetRecord;
import org.jiceng.samples.SampleSpec;
import org.jiceng.samples.Samples;
import org.jiceng.samples.Scenario;
import org.junit.jupiter.api.Test;

/** Samples are the same bytes for ever, as long as the version of their format is the same. */
class SampleBytesTest {

    private static final Path HASHES = Path.of("src/test/resources/samples/hashes.txt");
    private static final String REPAIR = "the generator changed: raise Samples.FORMAT_VERSION, then write the new lines"
            + " with mvn -pl serialization -am test -Dtest=SampleBytesTest -Djiceng.golden=write";
    private static final List<Integer> THREADS = List.of(2, 8);

    private static Map<String, SampleSpec> specs() {
        Map<String, SampleSpec> specs = new LinkedHashMap<>();
        specs.put("street", Samples.seed(7));
        specs.put("street-of-another-seed", Samples.seed(-42));
        specs.put("communities-26", Samples.seed(7).communities(26));
        specs.put("members-2026", Samples.seed(7).members(2026));
        specs.put("citizen-numbers", Samples.seed(7).communities(2).withCitizenNumbers());
        for (Scenario scenario : Scenario.values()) {
            specs.put(scenario.word(), Samples.seed(7).scenario(scenario));
        }
        return specs;
    }

    private static String hash(SampleSpec spec) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (ExchangeWriter writer = ExchangeWriter.to(
                        new DigestOutputStream(OutputStream.nullOutputStream(), digest), spec.header());
                Stream<DatasetRecord> records = spec.stream()) {
            records.forEach(writer::write);
            writer.complete();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void each_version_has_its_hashes() throws IOException, NoSuchAlgorithmException {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, SampleSpec> each : specs().entrySet()) {
            String hash = hash(each.getValue());
            lines.append(Samples.FORMAT_VERSION + " " + each.getKey() + " " + hash + "\n");
        }
        String before = Files.exists(HASHES) ? Files.readString(HASHES) : "";
        String others = before.lines()
                .filter(line -> !line.startsWith(Samples.FORMAT_VERSION + " "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if ("write".equals(System.getProperty("jiceng.golden"))) {
            Files.createDirectories(HASHES.getParent());
            Files.writeString(HASHES, others + lines);
        } else {
            assertThat(before).as(REPAIR).isEqualTo(others + lines);
        }
    }

    @Test
    void the_bytes_do_not_depend_on_the_number_of_threads() throws IOException, NoSuchAlgorithmException {
        SampleSpec spec = Samples.seed(7).communities(26);
        String hash = hash(spec);
        assertThat(Files.readString(HASHES)).contains(Samples.FORMAT_VERSION + " communities-26 " + hash);
        for (int threads : THREADS) {
            assertThat(hash(spec.threads(threads))).as("%s threads", threads).isEqualTo(hash);
        }
    }

    @Test
    void memory_does_not_grow_with_the_size() throws IOException, InterruptedException {
        // The records alone would need several times this heap.
        String path =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx20m",
                        "-cp",
                        path,
                        SampleWriting.class.getName(),
                        "40000")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).startsWith("40000 records");
    }
}

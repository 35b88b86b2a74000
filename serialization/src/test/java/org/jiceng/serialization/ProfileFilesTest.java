package org.jiceng.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jiceng.finding.Finding;
import org.jiceng.profile.Profile;
import org.jiceng.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles as files: golden ones for those that come with the library, and findings for those that are wrong. */
class ProfileFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/profiles");

    private static final String SMALL = """
            {
              "format": "jiceng-profile/1",
              "id": "example",
              "name": {"zh": "示例"},
              "gridCodes": [
                {
                  "layout": {
                    "word": "example:grid",
                    "segments": [
                      {"part": "county", "length": 6, "zeroAllowed": false},
                      {"part": "sequence", "length": 3, "zeroAllowed": true}
                    ],
                    "ownerRule": "same-county"
                  }
                }
              ]
            }
            """;

    @TempDir
    private Path folder = Path.of("set by JUnit");

    static Stream<Profile> shipped() {
        return Profiles.shipped().stream();
    }

    private static Reading<Profile> read(byte[] bytes) {
        return ProfileFiles.read(new ByteArrayInputStream(bytes), "profile.json");
    }

    private static Reading<Profile> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> places(Reading<Profile> reading) {
        return reading.findings().stream()
                .map(finding -> finding.code() + " " + finding.location().line() + " "
                        + finding.location().documentPointer())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_profile_is_its_golden_file_and_reads_back_equal(Profile profile) throws IOException {
        Path golden = GOLDEN.resolve(profile.id() + ".json");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, ProfileFiles.text(profile));
        }
        assertThat(ProfileFiles.text(profile))
                .as("golden file %s; written anew with -Dgolden.write=true", golden)
                .isEqualTo(Files.readString(golden));
        assertThat(ProfileFiles.load(golden)).isEqualTo(profile);
    }

    @Test
    void every_golden_file_is_a_shipped_profile() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            shipped().map(profile -> profile.id() + ".json").toList());
        }
    }

    @Test
    void the_hash_is_that_of_the_content_and_not_of_its_spelling() throws NoSuchAlgorithmException {
        Profile profile = read(SMALL).value().orElseThrow();
        Profile again =
                read(SMALL.replace("\n", " ").replace(": ", ":")).value().orElseThrow();
        assertThat(ProfileFiles.hash(again)).isEqualTo(ProfileFiles.hash(profile));
        assertThat(ProfileFiles.hash(Profiles.GUANGMING)).isNotEqualTo(ProfileFiles.hash(Profiles.BINZHOU));
        String withoutSpace = StrictJson.mapper().writeValueAsString(profile);
        assertThat(ProfileFiles.hash(profile).value()).isEqualTo("sha256:" + sha256(withoutSpace));
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "jiceng-profile/1|jiceng/1|json.unknown-word 2 /format",
                "`\"format\": \"jiceng-profile/1\",`|``|json.missing-property 1 /format",
                "\"example\"|\"Example!\"|json.bad-value 3 /id",
                "\"example\"|null|json.null 3 /id",
                "\"zh\"|\"name\"|json.missing-property 4 /name/zh; json.unknown-property 4 /name/name",
                "`{\"zh\": \"示例\"}`|\"示例\"|json.wrong-type 4 /name",
                "gridCodes|gridCodeLayouts|json.unknown-property 5 /gridCodeLayouts",
                "\"length\": 6|\"length\": 5|json.bad-parts 10 /gridCodes/0/layout/segments/0",
                "\"length\": 3|\"length\": 3.5|json.not-whole 11 /gridCodes/0/layout/segments/1/length",
                "\"length\": 3|\"length\": 3000000000|json.not-whole 11 /gridCodes/0/layout/segments/1/length",
                "\"length\": 3|\"length\": \"3\"|json.wrong-type 11 /gridCodes/0/layout/segments/1/length",
                "\"zeroAllowed\": true|\"zeroAllowed\": 1|json.wrong-type 11 /gridCodes/0/layout/segments/1/zeroAllowed",
                "`, \"zeroAllowed\": true`|``|json.missing-property 11 /gridCodes/0/layout/segments/1/zeroAllowed",
                "\"sequence\"|\"number\"|json.unknown-word 11 /gridCodes/0/layout/segments/1/part",
                "example:grid|grid|json.bad-parts 7 /gridCodes/0/layout",
                "\"sequence\", \"length\": 3|\"community\", \"length\": 3|json.bad-parts 11 /gridCodes/0/layout/segments/1",
                "\"county\", \"length\": 6|\"township\", \"length\": 3|json.bad-parts 7 /gridCodes/0/layout",
            })
    void what_is_wrong_is_named_with_its_place(String good, String bad, String expected) {
        assertThat(SMALL).contains(good);
        Reading<Profile> reading = read(SMALL.replace(good, bad == null ? "" : bad));
        assertThat(reading.value()).isEmpty();
        assertThat(String.join("; ", places(reading))).isEqualTo(expected);
    }

    @Test
    void the_whole_file_must_be_one_profile_in_utf_8() {
        assertThat(codes(read(""))).containsExactly("exchange.empty");
        assertThat(codes(read(SMALL + "{}"))).containsExactly("json.trailing-content");
        assertThat(codes(read(SMALL.substring(0, 100)))).containsExactly("exchange.cut");
        assertThat(codes(read("\uFEFF" + SMALL))).containsExactly("json.byte-order-mark");
        assertThat(codes(read(SMALL.getBytes(Charset.forName("GB18030"))))).containsExactly("exchange.encoding");
        assertThat(codes(read("[]"))).containsExactly("json.wrong-type");
    }

    private static List<String> codes(Reading<Profile> reading) {
        return reading.findings().stream()
                .map(Finding::code)
                .map(Object::toString)
                .toList();
    }

    @Test
    void loading_gives_the_profile_or_says_what_is_first_wrong() throws IOException {
        Path file = folder.resolve("profile.json");
        Files.writeString(file, SMALL);
        assertThat(ProfileFiles.load(file).id().value()).isEqualTo("example");
        Files.writeString(file, SMALL.replace("\"zh\"", "\"zh-CN\""));
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> ProfileFiles.load(file))
                .withMessageContaining("json.missing-property at /name/zh, line 4");
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> ProfileFiles.read(folder))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ExchangeException.Kind.DIRECTORY));
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> ProfileFiles.read(folder.resolve("no.json")))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ExchangeException.Kind.NOT_FOUND));
    }

    @Test
    void an_applications_own_mapper_reads_and_writes_profiles() {
        String json = StrictJson.mapper().writeValueAsString(Profiles.GUANGMING);
        assertThat(json).startsWith("{\"format\":\"jiceng-profile/1\",\"id\":\"guangming\"");
        assertThat(StrictJson.mapper().readValue(json, Profile.class)).isEqualTo(Profiles.GUANGMING);
    }
}

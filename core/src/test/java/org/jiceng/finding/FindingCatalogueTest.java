package org.jiceng.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jiceng.grid.GridKind;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingCatalogueTest {

    private static final FindingCode CODE = FindingCode.of("test.one");
    private static final FindingDefinition DEFINITION = new FindingDefinition(
            CODE, Severity.WARNING, "0.1.0", "{count} of {kind} {odd", "Keep {max}.", "{kind}有{count}个", "保留{max}个。");
    private static final FindingCatalogue CATALOGUE = FindingCatalogue.of(List.of(DEFINITION));

    @Test
    void arguments_fill_the_sentences_in_both_languages() {
        Finding finding = Finding.of(CODE, Severity.ERROR, Location.WHOLE)
                .with("count", "3")
                .with("kind", Finding.labelOf(RecordKind.GRID))
                .with("max", "1");
        assertThat(CATALOGUE.message(finding, Locale.ENGLISH)).isEqualTo("3 of grid {odd");
        assertThat(CATALOGUE.remedy(finding, Locale.ENGLISH)).isEqualTo("Keep 1.");
        assertThat(CATALOGUE.message(finding, Locale.SIMPLIFIED_CHINESE)).isEqualTo("网格有3个");
        assertThat(CATALOGUE.message(finding, Locale.forLanguageTag("zh-Hans-CN")))
                .isEqualTo("网格有3个");
        assertThat(CATALOGUE.remedy(finding, Locale.CHINESE)).isEqualTo("保留1个。");
        assertThat(CATALOGUE.message(finding, Locale.FRENCH)).isEqualTo("3 of grid {odd");
    }

    @Test
    void what_is_no_argument_stays_and_arguments_are_not_looked_into() {
        Finding finding = Finding.of(CODE, Severity.ERROR, Location.WHOLE)
                .with("count", "{kind}")
                .with("max", "$1 \\ {max}");
        assertThat(CATALOGUE.message(finding, Locale.ENGLISH)).isEqualTo("{kind} of {kind} {odd");
        assertThat(CATALOGUE.remedy(finding, Locale.ENGLISH)).isEqualTo("Keep $1 \\ {max}.");
    }

    @Test
    void the_label_of_a_local_word_is_the_word() {
        Finding finding =
                Finding.of(CODE, Severity.ERROR, Location.WHOLE).with("max", Finding.labelOf(GridKind.of("sz:tower")));
        assertThat(CATALOGUE.remedy(finding, Locale.CHINESE)).isEqualTo("保留sz:tower个。");
    }

    @Test
    void several_words_have_their_labels_with_the_comma_of_the_language() {
        Finding finding = Finding.of(CODE, Severity.ERROR, Location.WHOLE)
                .with("max", Finding.labelsOf(List.of(RecordKind.GRID, GridKind.of("sz:tower"), RecordKind.MEMBER)));
        assertThat(finding.args()).containsEntry("max", "labels:RecordKind.grid,GridKind.sz:tower,RecordKind.member");
        assertThat(CATALOGUE.remedy(finding, Locale.ENGLISH)).isEqualTo("Keep grid, sz:tower, member.");
        assertThat(CATALOGUE.remedy(finding, Locale.SIMPLIFIED_CHINESE)).isEqualTo("保留网格、sz:tower、成员个。");
        Finding none = finding.with("max", Finding.labelsOf(List.of()));
        assertThat(CATALOGUE.remedy(none, Locale.ENGLISH)).isEqualTo("Keep -.");
        assertThat(CATALOGUE.remedy(none, Locale.CHINESE)).isEqualTo("保留-个。");
    }

    @Test
    void a_code_that_is_not_known_shows_as_itself() {
        Finding unknown = Finding.of(FindingCode.of("test.other"), Severity.ERROR, Location.WHOLE);
        assertThat(CATALOGUE.message(unknown, Locale.ENGLISH)).isEqualTo("test.other");
        assertThat(CATALOGUE.remedy(unknown, Locale.ENGLISH)).isEmpty();
        assertThat(CATALOGUE.find(FindingCode.of("test.other"))).isEmpty();
        assertThat(CATALOGUE.find(CODE)).contains(DEFINITION);
    }

    @Test
    void one_code_has_one_definition() {
        assertThatThrownBy(() -> FindingCatalogue.of(List.of(DEFINITION, DEFINITION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.one");
        assertThatThrownBy(() -> CATALOGUE.plus(CATALOGUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void catalogues_add_up_sorted_by_code() {
        FindingDefinition before = new FindingDefinition(FindingCode.of("a.a"), Severity.INFO, "1", "", "", "", "");
        FindingCatalogue both = CATALOGUE.plus(FindingCatalogue.of(List.of(before)));
        assertThat(both.definitions()).containsExactly(before, DEFINITION);
        assertThat(CATALOGUE.definitions()).containsExactly(DEFINITION);
        assertThatThrownBy(() -> both.definitions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void definitions_are_read_from_three_files() {
        Map<String, String> files = files();
        FindingCatalogue read = FindingResources.load(file -> open(files, file), "codes", "texts", "x.");
        assertThat(read.definitions())
                .containsExactly(new FindingDefinition(CODE, Severity.WARNING, "0.1.0", "Bad", "Mend", "坏", "修"));
    }

    @Test
    void a_missing_sentence_severity_or_file_is_refused_at_once() {
        for (String cut : List.of("x.test.one.message=Bad\n", "x.test.one.remedy=修\n", " 0.1.0")) {
            Map<String, String> files = files();
            files.replaceAll((name, content) -> content.replace(cut, ""));
            assertThatThrownBy(() -> FindingResources.load(file -> open(files, file), "codes", "texts", "x."))
                    .as("without %s", cut)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("test.one");
        }
        for (String name : List.of("codes.properties", "texts_en.properties", "texts_zh_CN.properties")) {
            Map<String, String> files = files();
            files.remove(name);
            assertThatThrownBy(() -> FindingResources.load(file -> open(files, file), "codes", "texts", "x."))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(name);
        }
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("codes.properties", "test.one=warning 0.1.0\n");
        files.put("texts_en.properties", "x.test.one.message=Bad\nx.test.one.remedy=Mend\n");
        files.put("texts_zh_CN.properties", "x.test.one.message=坏\nx.test.one.remedy=修\n");
        return files;
    }

    private static @Nullable InputStream open(Map<String, String> files, String file) {
        String content = files.get(file);
        return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}

package org.jiceng.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page about what became of the sources, made from the table. */
final class SourcesPage {

    private SourcesPage() {}

    static String text() {
        List<SourceRow> rows = SourceRow.all();
        StringBuilder page = new StringBuilder(head(rows));
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("R", "Bodies");
        titles.put("C", "Types of communities and complexes");
        titles.put("N", "Networks");
        titles.put("G", "Kinds of grids");
        titles.put("GR", "Rules about grids");
        titles.put("GL", "Lines merged into grids");
        titles.put("GC", "Counts of grids");
        titles.put("F", "Facilities");
        titles.put("P", "Platforms");
        titles.forEach((table, title) -> {
            page.append("\n## ").append(title).append("\n\n| row | what | became | how, or why not | example |\n");
            page.append("|---|---|---|---|---|\n");
            rows.stream()
                    .filter(row -> row.table().equals(table))
                    .forEach(row -> page.append("| ")
                            .append(row.id())
                            .append(" | ")
                            .append(row.what())
                            .append(" | ")
                            .append(row.group())
                            .append(" | ")
                            .append(row.reason())
                            .append(" | ")
                            .append(row.example().isEmpty() ? "" : "`" + row.example() + "`")
                            .append(" |\n"));
        });
        return page.toString();
    }

    private static String head(List<SourceRow> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String group : Stream.concat(SourcesTest.BUILT.stream(), SourcesTest.OTHERS.stream())
                .toList()) {
            counts.put(
                    group,
                    rows.stream().filter(row -> row.group().equals(group)).count());
        }
        StringBuilder page = new StringBuilder("""
                # What became of the sources

                The model follows nine published texts about grassroots governance in Chinese cities: reports of \
                places, one standard, one normative text. Every body, network, grid and facility that they mention \
                has a row here, in the words of this project, and each row is exactly one of:

                | group | rows | meaning |
                |---|---|---|
                """);
        Map<String, String> meanings = Map.of(
                "organization", "a record of kind `organization`",
                "network-template", "a template in `NetworkTemplates`, for profiles",
                "grid", "a record of kind `grid`",
                "territory", "a division or residential complex, or a word about one",
                "facility", "a building, room or site; a family of its own, not in this version",
                "norm", "something that should hold; a family of its own, not in this version",
                "mechanism", "something that is done again and again; no record",
                "out-of-scope", "not modelled, for the reason given");
        counts.forEach((group, count) -> page.append("| ")
                .append(group)
                .append(" | ")
                .append(count)
                .append(" | ")
                .append(meanings.get(group))
                .append(" |\n"));
        page.append("""

                Of every row of the first four groups a test builds an example, writes it, reads it back and checks \
                it. The table for programs is [sources.tsv](sources.tsv); this page is made from it. Javadoc cites \
                rows by their numbers.
                """);
        return page.toString();
    }
}

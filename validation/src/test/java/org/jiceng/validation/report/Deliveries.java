package org.jiceng.validation.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.validation.DatasetChecker;

/** Deliveries with faults in them, as text. */
final class Deliveries {

    static final String STREET = division("999911001", "春和街道", "township");
    static final String COMMUNITY = division("999911001001", "春和社区", "village");

    private Deliveries() {}

    static String division(String code, String name, String level) {
        return "{\"kind\":\"division\",\"code\":\"" + code + "\",\"name\":\"" + name + "\",\"level\":\"" + level
                + "\"}";
    }

    static String grid(String id, String more) {
        return "{\"kind\":\"grid\",\"id\":\"" + id + "\",\"name\":\"网格\",\"system\":\"unified\","
                + "\"gridKind\":\"base\",\"division\":\"999911001001\"" + more + "}";
    }

    static String document(List<String> records) {
        return document(records, ",\n");
    }

    static String document(List<String> records, String separator) {
        return "{\"format\":\"jiceng/1\",\n\"header\":{\"issuer\":\"示例\",\"issuedAt\":\"2026-01-01T08:00:00+08:00\","
                + "\"asOf\":\"2026-01-01\",\"division\":\"999911001\",\"coverage\":\"complete\","
                + "\"nature\":\"synthetic\"},\n\"records\":[\n" + String.join(separator, records)
                + "\n],\n\"trailer\":{\"counts\":{\"division\":" + count(records, "division") + ",\"organization\":"
                + count(records, "organization") + ",\"grid\":" + count(records, "grid") + ",\"member\":"
                + count(records, "member") + "}}}\n";
    }

    private static long count(List<String> records, String kind) {
        return records.stream()
                .filter(each -> each.contains("\"kind\":\"" + kind + "\""))
                .count();
    }

    static CheckedInput checked(DatasetChecker checker, String name, String document) {
        return CheckedInput.check(checker, new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), name);
    }

    static ReportDocument report(String document) {
        return ReportBuilder.of(checked(DatasetChecker.standard(), "delivery.json", document));
    }

    static ReportDocument report(List<String> records) {
        return report(document(records));
    }

    /** Good records and after them one record for each fault. */
    static List<String> good() {
        List<String> records = new ArrayList<>(List.of(STREET, COMMUNITY));
        for (int i = 0; i < 6; i++) {
            records.add(grid("g-" + i, ",\"code\":\"C" + i + "\""));
            records.add("{\"kind\":\"organization\",\"id\":\"o-" + i + "\",\"name\":\"组织\","
                    + "\"organizationKind\":\"party-organization\"}");
        }
        return records;
    }

    static List<String> faulty() {
        return List.of(
                grid("f-1", ",\"parent\":\"g-none\""),
                grid("f-2", ",\"households\":-4"),
                grid("f-3", ",\"partyOrganization\":\"o-none\""),
                grid("f-4", ",\"code\":\"C0\""),
                grid("f-5", ",\"code\":\"C1\""),
                grid("f-6", ",\"colour\":1"),
                "{\"kind\":\"organization\",\"id\":\"p-1\",\"name\":\"组织\",\"organizationKind\":"
                        + "\"party-organization\",\"links\":[{\"target\":\"o-0\",\"relation\":\"guided-by\"},"
                        + "{\"target\":\"o-lost\",\"relation\":\"guided-by\"}]}",
                "{\"kind\":\"member\",\"id\":\"m-1\",\"organization\":\"o-none\"}",
                "{\"kind\":\"member\",\"id\":\"m-2\",\"organization\":\"o-none\"}",
                "{\"kind\":\"member\",\"id\":\"m-3\",\"name\":1}");
    }
}

package org.jiceng.validation;

import java.util.List;
import java.util.stream.Collectors;
import org.jiceng.finding.FindingDefinition;
import org.jiceng.validation.spi.RuleDescription;
import org.jiceng.validation.spi.RuleInput;
import org.jspecify.annotations.Nullable;

/** Writes all finding codes as one JSON document, for programs that are not written in Java. */
final class CatalogueJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private CatalogueJson() {}

    /** Codes in their order, each with what is known about it; the same text on every machine. */
    static String of(List<FindingExplanation> codes) {
        CatalogueJson json = new CatalogueJson();
        json.out.append("{\"format\":\"jiceng-catalogue/1\",\n\"findings\":[\n");
        json.out.append(codes.stream().map(CatalogueJson::text).collect(Collectors.joining(",\n")));
        return json.out.append("\n]}\n").toString();
    }

    private static String text(FindingExplanation each) {
        CatalogueJson json = new CatalogueJson();
        FindingDefinition definition = each.definition();
        json.out.append("{\"code\":").append(quoted(definition.code().value()));
        json.add("severity", definition.severity().word());
        json.add("since", definition.since());
        json.texts("message", definition.message(), definition.messageZh());
        json.texts("remedy", definition.remedy(), definition.remedyZh());
        RuleDescription rule = each.rule();
        if (rule != null) {
            json.add("cost", rule.cost().toString());
            json.out
                    .append(",\n \"reads\":")
                    .append(rule.reads().stream()
                            .map(RuleInput::toString)
                            .map(CatalogueJson::quoted)
                            .collect(Collectors.joining(",", "[", "]")));
            json.texts("rationale", rule.rationale(), rule.rationaleZh());
            json.texts("source", rule.source(), rule.sourceZh());
            json.add("failsAt", each.place());
        }
        return json.out.append('}').toString();
    }

    private void texts(String name, String english, String chinese) {
        out.append(",\n ").append(quoted(name)).append(":{\"en\":").append(quoted(english));
        out.append(",\"zh-CN\":").append(quoted(chinese)).append('}');
    }

    private void add(String name, @Nullable String value) {
        if (value != null) {
            out.append(",\n ").append(quoted(name)).append(':').append(quoted(value));
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                quoted.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

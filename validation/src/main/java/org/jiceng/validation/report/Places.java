package org.jiceng.validation.report;

import org.jiceng.finding.Location;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/** Says where something stands, and why a rule was not evaluated. */
final class Places {

    private Places() {}

    static String text(Location place, @Nullable String file, ReportTexts texts) {
        StringBuilder text = new StringBuilder();
        if (file != null) {
            text.append(" · ").append(file);
        }
        if (place.line() > 0) {
            text.append(" · ").append(texts.get("line", Integer.toString(place.line())));
        }
        if (!place.documentPointer().isEmpty()) {
            text.append(" · ").append(place.documentPointer());
        }
        RecordKind kind = place.kind();
        if (kind != null) {
            text.append(" · ").append(kind.label(texts.locale()));
            text.append(place.key() == null ? "" : " " + place.key());
        }
        return text.toString();
    }

    static String skipped(String reason, ReportTexts texts) {
        return switch (reason) {
            case "no-header", "no-profile", "no-scheme", "switched-off" -> texts.get("skipped." + reason);
            default -> texts.get("skipped.other", reason);
        };
    }
}

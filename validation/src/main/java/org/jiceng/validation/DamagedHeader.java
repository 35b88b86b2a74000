package org.jiceng.validation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.finding.Finding;
import org.jiceng.profile.ProfileReference;
import org.jiceng.serialization.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What can be read of a header that was refused.
 *
 * @param header the header, if everything in it that this version knows can be read; else null
 * @param coverage the coverage, if that can be read; else null
 */
record DamagedHeader(
        @Nullable DatasetHeader header, @Nullable Coverage coverage) {

    private static final String HEADER = "/header/";

    /** A header of which nothing is known, such as one that is not there. */
    static final DamagedHeader NOTHING = new DamagedHeader(null, null);

    static DamagedHeader of(Reading<DatasetHeader> reading) {
        Set<String> broken = new HashSet<>();
        for (Finding each : reading.findings()) {
            String pointer = each.location().pointer();
            if (!pointer.startsWith(HEADER)) {
                return NOTHING;
            }
            int end = pointer.indexOf('/', HEADER.length());
            broken.add(pointer.substring(HEADER.length(), end < 0 ? pointer.length() : end));
        }
        Map<String, Object> values = new HashMap<>();
        for (Reading.Part part : reading.parts()) {
            if (part.owner() == DatasetHeader.class && !broken.contains(part.component())) {
                values.put(part.component(), part.value());
            }
        }
        return new DamagedHeader(header(values, broken), value(values, "coverage", Coverage.class));
    }

    private static @Nullable DatasetHeader header(Map<String, Object> values, Set<String> broken) {
        String issuer = value(values, "issuer", String.class);
        Instant issuedAt = value(values, "issuedAt", Instant.class);
        LocalDate asOf = value(values, "asOf", LocalDate.class);
        DivisionCode division = value(values, "division", DivisionCode.class);
        Coverage coverage = value(values, "coverage", Coverage.class);
        Nature nature = value(values, "nature", Nature.class);
        // Which profile the data follows decides too much to be left out.
        return issuer == null
                        || issuedAt == null
                        || asOf == null
                        || division == null
                        || coverage == null
                        || nature == null
                        || broken.contains("profile")
                ? null
                : new DatasetHeader(
                        issuer,
                        issuedAt,
                        asOf,
                        division,
                        coverage,
                        nature,
                        value(values, "profile", ProfileReference.class));
    }

    private static <T> @Nullable T value(Map<String, Object> values, String component, Class<T> type) {
        return type.cast(values.get(component));
    }
}

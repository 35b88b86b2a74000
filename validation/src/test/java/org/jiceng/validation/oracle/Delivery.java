package org.jiceng.validation.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Severity;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.points.PointsEntry;
import org.jiceng.points.PointsScheme;
import org.jiceng.profile.Profile;
import org.jiceng.profile.Profiles;
import org.jiceng.request.RequestSettings;
import org.jiceng.territory.Building;
import org.jiceng.territory.ResidentialComplex;
import org.jspecify.annotations.Nullable;

/** A header, a list of records, and the profile by which they are judged; everything is found by going through the list. */
final class Delivery {

    final DatasetHeader header;
    final List<DatasetRecord> records;
    final @Nullable Profile profile;
    final @Nullable Profile given;
    private final @Nullable LocalDate asked;
    private @Nullable NaiveLedger ledger;

    /** A record and its position. */
    record At<T>(int index, T record) {}

    /** A delivery, and the day on which somebody asks; null for that of the header. */
    Delivery(Dataset dataset, @Nullable Profile given, @Nullable LocalDate asked) {
        this.header = asked == null
                ? dataset.header()
                : dataset.header().toBuilder().asOf(asked).build();
        this.asked = asked;
        this.records = dataset.records();
        this.given = given;
        this.profile = given != null
                ? given
                : header.profile() == null
                        ? null
                        : Profiles.find(header.profile().id()).orElse(null);
    }

    /**
     * What is not done by then counts as not done. A delivery shows the state of its day, to the end of that or until it
     * was made; whoever names a day wants to know what is over when it ends.
     */
    Instant now() {
        Instant midnight = header.asOf().plusDays(1).atStartOfDay().toInstant(NaiveLedger.CHINA);
        boolean isMadeLater = !header.issuedAt().isBefore(midnight);
        return asked != null || isMadeLater ? midnight : header.issuedAt();
    }

    <T> List<At<T>> all(Class<T> type) {
        List<At<T>> all = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            if (type.isInstance(records.get(i))) {
                all.add(new At<>(i, type.cast(records.get(i))));
            }
        }
        return all;
    }

    boolean isPartial() {
        return header.coverage() == Coverage.PARTIAL;
    }

    /** How grave it is to name what is not there. */
    Severity unknown() {
        return isPartial() ? Severity.INFO : Severity.ERROR;
    }

    boolean has(RecordKind kind, String key) {
        for (DatasetRecord record : records) {
            if (record.recordKind() == kind && record.recordKey().equals(key)) {
                return true;
            }
        }
        return false;
    }

    boolean hasBuilding(String id) {
        for (At<ResidentialComplex> complex : all(ResidentialComplex.class)) {
            for (Building building : complex.record().buildings()) {
                if (building.id().value().equals(id)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first record of a kind with a key: what a reference to it means. */
    <T extends DatasetRecord> @Nullable T first(Class<T> type, String key) {
        for (At<T> each : all(type)) {
            if (each.record().recordKey().equals(key)) {
                return each.record();
            }
        }
        return null;
    }

    List<PointsScheme> schemes() {
        return profile == null ? List.of() : profile.pointsSchemes();
    }

    /** The first of several entries of one id is the entry; the others are told as duplicates and left out. */
    NaiveLedger ledger() {
        if (ledger == null) {
            List<At<PointsEntry>> entries = new ArrayList<>();
            for (At<PointsEntry> each : all(PointsEntry.class)) {
                boolean known = entries.stream()
                        .anyMatch(other ->
                                other.record().id().equals(each.record().id()));
                if (!known) {
                    entries.add(each);
                }
            }
            ledger = new NaiveLedger(entries, schemes());
        }
        return ledger;
    }

    RequestSettings settings() {
        return profile == null ? RequestSettings.STANDARD : profile.requestSettings();
    }
}

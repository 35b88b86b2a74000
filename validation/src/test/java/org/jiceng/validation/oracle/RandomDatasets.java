package org.jiceng.validation.oracle;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.dataset.Nature;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.Profile;
import org.jiceng.profile.ProfileHash;
import org.jiceng.profile.ProfileId;
import org.jiceng.profile.ProfileReference;
import org.jspecify.annotations.Nullable;

/** Small datasets with many faults; the same seed gives the same dataset. */
final class RandomDatasets {

    /** On the day of the data, its last second in China, and the first of the next day; days before, and weeks after. */
    private static final List<Instant> ISSUED = List.of(
            Instant.parse("2026-02-28T04:00:00Z"),
            Instant.parse("2026-02-28T15:59:59Z"),
            Instant.parse("2026-02-28T16:00:00Z"),
            Instant.parse("2026-02-24T04:00:00Z"),
            Instant.parse("2026-03-20T04:00:00Z"));

    private static final List<LocalDate> ASKED = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 2, 21),
            Dice.AS_OF,
            LocalDate.of(2026, 3, 3),
            LocalDate.of(2028, 1, 1));

    private RandomDatasets() {}

    /** A dataset, the profile that a checker is given, and the day on which it is to ask; null for none. */
    record Trial(
            Dataset dataset,
            @Nullable Profile given,
            @Nullable LocalDate asked) {}

    static Trial of(long seed) {
        Dice dice = new Dice(seed);
        RandomPlaces places = new RandomPlaces(dice);
        RandomPeople people = new RandomPeople(dice, places);
        RandomPoints points = new RandomPoints(dice);
        RandomRequests requests = new RandomRequests(dice, places);
        int theme = dice.below(6);
        List<DatasetRecord> records = new ArrayList<>();
        for (int i = 5 + dice.below(26); i > 0; i--) {
            int part = dice.once(3) ? dice.below(6) : theme;
            records.add(
                    switch (part) {
                        case 0, 1 -> places.any();
                        case 2 -> people.any();
                        case 3, 4 -> points.any();
                        default -> requests.any();
                    });
        }
        if (theme == 3 || theme == 4) {
            for (int i = dice.below(20); i > 0; i--) {
                records.add(points.any());
            }
        }
        if (dice.once(10)) {
            // Requests of one community that has few grids and complexes.
            records.addAll(places.neighbours());
            records.add(requests.amongNeighbours());
        }
        if (dice.once(20)) {
            records.addAll(places.municipality());
        }
        for (int i = dice.below(5); i > 0; i--) {
            mutate(records, dice);
        }
        Profile given = dice.once(4) ? null : dice.once(2) ? OwnProfiles.FULL : dice.of(OwnProfiles.ALL);
        return new Trial(Dataset.of(header(dice, given), records), given, dice.once(5) ? dice.of(ASKED) : null);
    }

    private static DatasetHeader header(Dice dice, @Nullable Profile given) {
        ProfileReference profile = null;
        if (!dice.once(3)) {
            String named = given != null && dice.once(2)
                    ? given.id().toString()
                    : dice.among("illustrative", "guangming", "nowhere", "own-full");
            profile = new ProfileReference(
                    ProfileId.of(named), dice.once(4) ? ProfileHash.of("sha256:" + "0".repeat(64)) : null);
        }
        return new DatasetHeader(
                "示例",
                dice.of(ISSUED),
                Dice.AS_OF,
                DivisionCode.of(dice.among("999911001", "999911001", "999911", "999911001001", "440311")),
                dice.once(3) ? Coverage.PARTIAL : Coverage.COMPLETE,
                dice.among(Nature.SYNTHETIC, Nature.REPORTED, Nature.CONSTRUCTED),
                profile);
    }

    private static void mutate(List<DatasetRecord> records, Dice dice) {
        int at = dice.below(records.size());
        DatasetRecord record = records.get(at);
        switch (dice.below(5)) {
            case 0 -> records.add(dice.below(records.size() + 1), record);
            case 1 -> Collections.swap(records, at, dice.below(records.size()));
            case 2 -> {
                if (records.size() > 1) {
                    records.remove(at);
                }
            }
            default -> records.set(at, exchangePart(record, records, dice));
        }
    }

    /** Puts a part of another record of the same kind into a record. */
    private static DatasetRecord exchangePart(DatasetRecord record, List<DatasetRecord> records, Dice dice) {
        List<DatasetRecord> alike = records.stream()
                .filter(other -> other.getClass() == record.getClass())
                .toList();
        DatasetRecord other = dice.of(alike);
        RecordComponent[] components = record.getClass().getRecordComponents();
        int changed = dice.below(components.length);
        @Nullable Object[] parts = new @Nullable Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = components[i].getAccessor().invoke(i == changed ? other : record);
                types[i] = components[i].getType();
            }
            return Objects.requireNonNull(
                    record.getClass().getConstructor(types).newInstance(parts));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

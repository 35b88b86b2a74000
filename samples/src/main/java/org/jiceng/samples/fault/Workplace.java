package org.jiceng.samples.fault;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jiceng.code.DivisionCode;
import org.jiceng.dataset.Dataset;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.ExpectedFinding;
import org.jiceng.finding.FindingCode;
import org.jiceng.finding.Location;
import org.jiceng.id.DatasetRecord;
import org.jiceng.profile.Profile;
import org.jiceng.samples.internal.Codes;
import org.jiceng.samples.internal.Draws;

/**
 * A sample while faults are put into it.
 *
 * <p>Records are replaced or appended, never removed or moved, so places stay what they are. What one fault changed no
 * other fault may change or lean on, and what one leans on no other may change: so faults do not disturb each other. An
 * injector changes what {@link #take} gave it, leans on what {@link #lean} gave it, and appends what is its own.
 */
final class Workplace {

    private static final FindingCode NONE = FindingCode.of("no.code");

    private final List<DatasetRecord> records;
    private final int original;
    private final Map<Class<?>, List<Integer>> positions = new HashMap<>();
    private final BitSet changed = new BitSet();
    private final BitSet leanedOn = new BitSet();
    private final List<Expectation> expectations = new ArrayList<>();
    private final List<Runnable> last = new ArrayList<>();
    private final Map<String, Integer> nextDivision = new HashMap<>();
    private DatasetHeader header;
    private Profile profile;
    private FindingCode code = NONE;
    private int fresh;

    private record Expectation(FindingCode code, int position, String pointer) {}

    Workplace(Dataset dataset, Profile profile) {
        this.header = dataset.header();
        this.records = new ArrayList<>(dataset.records());
        this.original = records.size();
        this.profile = profile;
        for (int i = 0; i < original; i++) {
            positions
                    .computeIfAbsent(records.get(i).getClass(), any -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Tells whose turn it is. */
    void begin(FindingCode newCode) {
        code = newCode;
    }

    /** The code of the injector at work. */
    FindingCode code() {
        return code;
    }

    /**
     * Gives a record of the sample that nothing was done to, to be changed by {@link #replace}.
     *
     * @param lookedFor what is looked for, for the message when there is none, such as "a grid with a code"
     */
    <T extends DatasetRecord> At<T> take(Class<T> type, Draws draws, String lookedFor, Predicate<T> fits) {
        return tryTake(type, draws, fits).orElseThrow(() -> noRoom(lookedFor));
    }

    /** Gives a record of the sample that stays as it is, and that other faults may lean on too. */
    <T extends DatasetRecord> At<T> lean(Class<T> type, Draws draws, String lookedFor, Predicate<T> fits) {
        At<T> found =
                find(type, draws, fits, position -> !changed.get(position)).orElseThrow(() -> noRoom(lookedFor));
        leanedOn.set(found.position());
        return found;
    }

    /** Gives a record of the sample of which nothing but the id matters, whatever is done to it. */
    <T extends DatasetRecord> T see(Class<T> type, Draws draws, String lookedFor, Predicate<T> fits) {
        return find(type, draws, fits, any -> true)
                .orElseThrow(() -> noRoom(lookedFor))
                .record();
    }

    /** As {@link #take}, where there is something else to do if there is none. */
    <T extends DatasetRecord> Optional<At<T>> tryTake(Class<T> type, Draws draws, Predicate<T> fits) {
        Optional<At<T>> found = find(type, draws, fits, this::isFree);
        found.ifPresent(at -> changed.set(at.position()));
        return found;
    }

    private <T extends DatasetRecord> Optional<At<T>> find(
            Class<T> type, Draws draws, Predicate<T> fits, IntPredicate allowed) {
        List<Integer> all = positions.getOrDefault(type, List.of());
        int start = all.isEmpty() ? 0 : draws.below(all.size());
        for (int i = 0; i < all.size(); i++) {
            int position = all.get((start + i) % all.size());
            if (allowed.test(position)) {
                T record = type.cast(records.get(position));
                if (fits.test(record)) {
                    return Optional.of(new At<>(position, record));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(int position) {
        return !changed.get(position) && !leanedOn.get(position);
    }

    /** Lists the records of a kind in the sample that no fault changed. */
    <T extends DatasetRecord> List<At<T>> unchanged(Class<T> type, Predicate<T> fits) {
        return positions.getOrDefault(type, List.of()).stream()
                .filter(position -> !changed.get(position))
                .map(position -> new At<>(position, type.cast(records.get(position))))
                .filter(at -> fits.test(at.record()))
                .toList();
    }

    /** Keeps other faults from changing a record. */
    void leanOn(At<?> at) {
        leanedOn.set(at.position());
    }

    /** Checks whether the sample has no record as asked, whatever was done to them. */
    <T extends DatasetRecord> boolean none(Class<T> type, Predicate<T> fits) {
        return positions.getOrDefault(type, List.of()).stream()
                .map(position -> type.cast(records.get(position)))
                .noneMatch(fits);
    }

    NoRoomException noRoom(String lookedFor) {
        return noRoom(lookedFor, "more communities or fewer faults");
    }

    /** Where a larger sample would not help, the remedy says what does. */
    NoRoomException noRoom(String lookedFor, String remedy) {
        return new NoRoomException(code, lookedFor, remedy);
    }

    /** Puts another record in the place of one that was taken or appended; its id stays the same. */
    void replace(At<?> at, DatasetRecord other) {
        changed.set(at.position());
        records.set(at.position(), other);
    }

    /** Appends a record that no other fault sees. */
    <T extends DatasetRecord> At<T> append(T record) {
        changed.set(records.size());
        records.add(record);
        return new At<>(records.size() - 1, record);
    }

    /** Returns an id that nothing else has, such as {@code g-fault-0001}. */
    String freshId(String kind) {
        fresh++;
        return kind + "-fault-" + Codes.padded(fresh, 4);
    }

    /** Returns a number that was not given before, from 1. */
    int freshNumber() {
        return ++fresh;
    }

    /** Returns a code of a division that nothing has: a prefix and three digits of a range. */
    DivisionCode freshDivision(String prefix, int from, int to) {
        int number = nextDivision.merge(prefix + " " + from, from, (before, any) -> before + 1);
        if (number > to) {
            throw noRoom("a code of a division that is free", "fewer faults");
        }
        return DivisionCode.of(prefix + Codes.padded(number, 3));
    }

    /** Says that the fault at work is found in a record, and gives the record back. */
    <T extends DatasetRecord> At<T> expect(At<T> at, String pointer) {
        expect(code, at, pointer);
        return at;
    }

    /** Says that something else is found in a record, which cannot be avoided. */
    void expect(FindingCode other, At<?> at, String pointer) {
        expectations.add(new Expectation(other, at.position(), pointer));
    }

    /** Says that the fault at work is found in the header. */
    void expectInHeader(String pointer) {
        expectations.add(new Expectation(code, -1, "/header" + pointer));
    }

    /** Says that the fault at work is found in the profile; what is found there once is expected once. */
    void expectInProfile(String pointer) {
        Expectation expectation = new Expectation(code, -1, ExpectedFinding.PROFILE + pointer);
        if (!expectations.contains(expectation)) {
            expectations.add(expectation);
        }
    }

    DatasetHeader header() {
        return header;
    }

    void changeHeader(UnaryOperator<DatasetHeader.Builder> change) {
        header = change.apply(header.toBuilder()).build();
    }

    Profile profile() {
        return profile;
    }

    void changeProfile(UnaryOperator<Profile.Builder> change) {
        profile = change.apply(profile.toBuilder()).build();
    }

    /** Changes records of the sample in a preparation, before there is any fault. */
    void changeAll(UnaryOperator<DatasetRecord> change) {
        records.replaceAll(change);
    }

    /** Does something when all faults are in. */
    void atLast(Runnable what) {
        last.add(what);
    }

    void finish() {
        last.forEach(Runnable::run);
    }

    Dataset dataset() {
        return Dataset.of(header, records);
    }

    List<ExpectedFinding> expected() {
        return expectations.stream().map(this::expected).sorted().toList();
    }

    private ExpectedFinding expected(Expectation each) {
        if (each.position() < 0) {
            return new ExpectedFinding(each.code(), each.pointer(), null, null);
        }
        DatasetRecord record = records.get(each.position());
        Location place =
                new Location(null, 0, -1, record.recordKind(), record.recordKey(), each.position(), each.pointer());
        return new ExpectedFinding(each.code(), ExpectedFinding.placeOf(place), record.recordKind(), place.key());
    }
}

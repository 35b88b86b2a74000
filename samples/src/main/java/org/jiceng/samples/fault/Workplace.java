package org.jiceng.samples.fault;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
        At<T> found = find(type, draws, lookedFor, fits, true);
        changed.set(found.position());
        return found;
    }

    /** Gives a record of the sample that stays as it is, and that other faults may lean on too. */
    <T extends DatasetRecord> At<T> lean(Class<T> type, Draws draws, String lookedFor, Predicate<T> fits) {
        At<T> found = find(type, draws, lookedFor, fits, false);
        leanedOn.set(found.position());
        return found;
    }

    private <T extends DatasetRecord> At<T> find(
            Class<T> type, Draws draws, String lookedFor, Predicate<T> fits, boolean alone) {
        List<Integer> all = positions.getOrDefault(type, List.of());
        int start = all.isEmpty() ? 0 : draws.below(all.size());
        for (int i = 0; i < all.size(); i++) {
            int position = all.get((start + i) % all.size());
            T record = type.cast(records.get(position));
            if (!changed.get(position) && !(alone && leanedOn.get(position)) && fits.test(record)) {
                return new At<>(position, record);
            }
        }
        throw noRoom(lookedFor);
    }

    /** Checks whether no fault changed a record or leans on it. */
    boolean isFree(int position) {
        return !changed.get(position) && !leanedOn.get(position);
    }

    /** Keeps other faults from changing records, such as those that would hide or double what is found. */
    void leanOnAll(Predicate<DatasetRecord> which) {
        for (int i = 0; i < original; i++) {
            if (which.test(records.get(i))) {
                if (changed.get(i)) {
                    throw noRoom("records that no other fault changed");
                }
                leanedOn.set(i);
            }
        }
    }

    /** Checks whether some of the records of the sample are as asked. */
    boolean none(Predicate<DatasetRecord> which) {
        return records.subList(0, original).stream().noneMatch(which);
    }

    NoRoomException noRoom(String lookedFor) {
        return new NoRoomException(code, lookedFor);
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

    /** Says that the fault at work is found in a record. */
    void expect(At<?> at, String pointer) {
        expect(code, at, pointer);
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

package org.jiceng.validation.internal.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiceng.dataset.Coverage;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.finding.Location;
import org.jiceng.finding.Severity;
import org.jiceng.grid.Grid;
import org.jiceng.id.DatasetRecord;
import org.jiceng.id.RecordKind;
import org.jiceng.organization.Organization;
import org.jiceng.territory.Building;
import org.jiceng.territory.ResidentialComplex;
import org.jiceng.time.DateRange;
import org.jiceng.validation.internal.index.Ints;
import org.jiceng.validation.internal.index.KeyTable;
import org.jiceng.validation.internal.index.Places;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one check know together: which ids exist, where they stand, and what the header says.
 *
 * <p>An id is kept once, whoever names it; rules keep its <i>name</i>, an int that stands for the kind and the id.
 */
final class RecordIndex {

    /** No name. */
    static final int NONE = -1;
    /** The day of something that does not end. */
    static final int ENDLESS = Integer.MAX_VALUE;

    private static final int TABLE_BITS = 5;

    private final @Nullable DatasetHeader header;
    private final @Nullable Instant askedAt;
    private final ProfileChoice profile;
    private final Placing headerPlacing;
    private final Map<RecordKind, Table> ofKinds = new EnumMap<>(RecordKind.class);
    /** Buildings stand inside of complexes and have names too. */
    private final Table buildings;
    /** By the number that stands in names. */
    private final List<Table> tables = new ArrayList<>();

    private final Places places = new Places();
    private boolean hasUnreadBuildings;
    private boolean isIncomplete;
    private int current = NONE;
    private int firstOfCurrent = NONE;

    RecordIndex(
            @Nullable DatasetHeader header, @Nullable Instant askedAt, ProfileChoice profile, Placing headerPlacing) {
        this.header = header;
        this.askedAt = askedAt;
        this.profile = profile;
        this.headerPlacing = headerPlacing;
        for (RecordKind kind : RecordKind.values()) {
            Table table = new Table(kind, tables.size());
            ofKinds.put(kind, table);
            tables.add(table);
        }
        buildings = new Table(null, tables.size());
        tables.add(buildings);
    }

    /** What is known of all records of a kind; facts are kept by the number of the id. */
    private static final class Table {

        private final @Nullable RecordKind kind;
        private final int position;
        private final KeyTable keys = new KeyTable();
        private final BitSet there = new BitSet();
        private final Ints firstPlaces = new Ints();
        private final Ints divisions = new Ints();
        private final Ints lastDays = new Ints();
        private boolean hasUnread;

        private Table(@Nullable RecordKind kind, int position) {
            this.kind = kind;
            this.position = position;
        }

        private int name(String key) {
            return keys.add(key) << TABLE_BITS | position;
        }
    }

    private Table table(@Nullable RecordKind kind) {
        return kind == null ? buildings : ofKinds.getOrDefault(kind, buildings);
    }

    private Table tableOf(int name) {
        return tables.get(name & ((1 << TABLE_BITS) - 1));
    }

    @Nullable
    DatasetHeader header() {
        return header;
    }

    /** The moment as of which is asked what is due or over; null if nobody knows. */
    @Nullable
    Instant askedAt() {
        return askedAt;
    }

    ProfileChoice profile() {
        return profile;
    }

    Places places() {
        return places;
    }

    /** Tells where a property of the header stands. */
    Location inHeader(String pointer) {
        return headerPlacing.at(pointer);
    }

    /** Takes in a record before the rules see it. */
    void add(DatasetRecord record, Placing placing) {
        Table table = table(record.recordKind());
        current = table.name(record.recordKey());
        int number = numberOf(current);
        firstOfCurrent = table.firstPlaces.getOr(number, NONE);
        table.there.set(number);
        if (firstOfCurrent == NONE) {
            table.firstPlaces.put(number, places.keep(placing.at(keyPointer(record.recordKind()))), NONE);
        }
        addFacts(record, table, number);
    }

    /** Where two records have one id, the first one counts. */
    private void addFacts(DatasetRecord record, Table table, int number) {
        if (record instanceof Grid grid) {
            putDivision(table, number, grid.division().value());
            putLastDay(table, number, grid.period());
        } else if (record instanceof ResidentialComplex complex) {
            putDivision(table, number, complex.community().value());
            for (Building building : complex.buildings()) {
                buildings.there.set(buildings.keys.add(building.id().value()));
            }
        } else if (record instanceof Organization organization) {
            putLastDay(table, number, organization.period());
        }
    }

    private void putDivision(Table table, int number, String division) {
        if (table.divisions.getOr(number, NONE) == NONE) {
            table.divisions.put(number, name(RecordKind.DIVISION, division), NONE);
        }
    }

    /** Also if the first one goes on and another one ends. */
    private void putLastDay(Table table, int number, @Nullable DateRange period) {
        LocalDate day = period == null ? null : period.lastDay();
        if (day != null && firstOfCurrent == NONE) {
            table.lastDays.put(number, Days.of(day), ENDLESS);
        }
    }

    static String keyPointer(RecordKind kind) {
        return switch (kind) {
            case DIVISION -> "/code";
            case POINTS_BALANCE -> "/account";
            default -> "/id";
        };
    }

    /** A record that could not be read has an id, but the buildings inside of it may be unknown. */
    void addRefused(RecordKind kind, String key, boolean withoutBuildings) {
        Table table = table(kind);
        table.there.set(table.keys.add(key));
        table.hasUnread = true;
        hasUnreadBuildings |= withoutBuildings && kind == RecordKind.COMPLEX;
    }

    /** The name of the record that the rules see now. */
    int current() {
        return current;
    }

    /** The place of the first record with the same id as the one that the rules see now; {@link #NONE} if it is that. */
    int firstOfCurrent() {
        return firstOfCurrent;
    }

    /** The name of a record, or of a building if the kind is null. */
    int name(@Nullable RecordKind kind, String key) {
        return table(kind).name(key);
    }

    /** The number of a record among those of its kind, from 0 without gaps. */
    static int numberOf(int name) {
        return name >>> TABLE_BITS;
    }

    /** The key of the record of a kind that has a number. */
    String keyOf(RecordKind kind, int number) {
        return table(kind).keys.text(number);
    }

    /** How many records of a kind have a name. */
    int names(RecordKind kind) {
        return table(kind).keys.size();
    }

    /** The kind of what has a name; null for buildings. */
    @Nullable
    RecordKind kindOf(int name) {
        return tableOf(name).kind;
    }

    String keyOf(int name) {
        return tableOf(name).keys.text(numberOf(name));
    }

    /** Whether a record is there; of a building, whether it is or may be in a complex that could not be read. */
    boolean has(int name) {
        Table table = tableOf(name);
        return table.there.get(numberOf(name)) || (table.kind == null && hasUnreadBuildings);
    }

    boolean has(RecordKind kind, String key) {
        Table table = table(kind);
        int number = table.keys.find(key);
        return number != KeyTable.ABSENT && table.there.get(number);
    }

    /** The code of the division that a grid or complex is in; null if that is not known. */
    @Nullable
    String divisionOf(int name) {
        int division = tableOf(name).divisions.getOr(numberOf(name), NONE);
        return division == NONE ? null : keyOf(division);
    }

    /** The last day of an organization or grid; {@link #ENDLESS} if none is known. */
    int lastDayOf(int name) {
        return tableOf(name).lastDays.getOr(numberOf(name), ENDLESS);
    }

    /** Something was lost, and nobody knows which records: the rest of a cut file, a record without readable id. */
    void markIncomplete() {
        isIncomplete = true;
    }

    /**
     * In a partial delivery the record that is named may stand elsewhere, and where something was lost it may be that; so
     * naming it is no error.
     */
    Severity severityOfUnknown(Severity usual) {
        boolean isPartial = header != null && header.coverage() == Coverage.PARTIAL;
        return isPartial || isIncomplete ? Severity.INFO : usual;
    }

    /** As {@link #severityOfUnknown}, for what hangs on the content of all records of a kind. */
    Severity severityWithout(RecordKind kind, Severity usual) {
        return table(kind).hasUnread ? Severity.INFO : severityOfUnknown(usual);
    }
}

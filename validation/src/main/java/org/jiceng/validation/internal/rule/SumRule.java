package org.jiceng.validation.internal.rule;

import java.time.LocalDate;
import org.jiceng.dataset.DatasetHeader;
import org.jiceng.id.DatasetRecord;
import org.jiceng.validation.internal.index.Ints;
import org.jiceng.validation.internal.index.KeyTable;
import org.jiceng.validation.internal.index.Longs;
import org.jspecify.annotations.Nullable;

/** The parts of something should not have more of something together than the whole. */
final class SumRule extends DatasetRule {

    private static final long UNKNOWN = -1;

    private final Numbers numbers;
    private final String pointer;
    private final String shownAs;
    private final KeyTable keys = new KeyTable();
    private final Longs wholes = new Longs();
    private final Longs sums = new Longs();
    private final Ints places = new Ints();

    SumRule(String code, String pointer, String shownAs, Numbers numbers) {
        super(code);
        this.pointer = pointer;
        this.shownAs = shownAs;
        this.numbers = numbers;
    }

    /** Reads the number of a record; null for what has none, or is not there on the day of the data if that is known. */
    @FunctionalInterface
    interface Numbers {
        @Nullable
        Numbered of(DatasetRecord record, @Nullable LocalDate asOf);
    }

    /** A key of the whole with its scope, the key of what it is a part of, and the number. */
    record Numbered(
            String key, @Nullable String partOf, @Nullable Long number) {}

    @Override
    void see(DatasetRecord record, Placing placing, RecordIndex index) {
        DatasetHeader header = index.header();
        Numbered each = numbers.of(record, header == null ? null : header.asOf());
        Long number = each == null ? null : each.number();
        // A negative number is a matter of its own constraint.
        if (each == null || number == null || number < 0) {
            return;
        }
        evaluate();
        int whole = keys.add(each.key());
        if (wholes.getOr(whole, UNKNOWN) == UNKNOWN) {
            wholes.put(whole, number, UNKNOWN);
            places.put(whole, index.places().keep(placing.at(pointer)), RecordIndex.NONE);
        }
        if (each.partOf() != null) {
            int part = keys.add(each.partOf());
            sums.put(part, saturatedSum(sums.getOr(part, 0), number), 0);
        }
    }

    /** Wrong numbers of a file must not overflow into right ones. */
    static long saturatedSum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    @Override
    void finish(RecordIndex index) {
        for (int i = 0; i < wholes.size(); i++) {
            long whole = wholes.get(i);
            long sum = sums.getOr(i, 0);
            if (whole != UNKNOWN && sum > whole) {
                report(finding(index.places().get(places.get(i)))
                        .with("sum", Long.toString(sum))
                        .with(shownAs, Long.toString(whole)));
            }
        }
    }
}

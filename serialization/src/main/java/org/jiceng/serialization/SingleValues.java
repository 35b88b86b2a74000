package org.jiceng.serialization;

import org.jiceng.finding.Location;
import org.jiceng.serialization.internal.scan.Slice;
import org.jiceng.serialization.internal.shape.Shape;
import org.jiceng.serialization.internal.shape.Shapes;

/** Reads values that stand for themselves, such as the body of a request. */
final class SingleValues {

    private SingleValues() {}

    @SuppressWarnings("unchecked") // the shape of a type reads that type
    static <T> Reading<T> read(byte[] json, Class<T> type, ReadLimits limits, ReadMode mode) {
        Shape<T> shape = (Shape<T>) Shapes.find(type);
        if (shape == null) {
            throw new IllegalArgumentException("The type must have a JSON form, but was: " + type.getName());
        }
        boolean tooLarge = json.length > limits.maxRecordBytes();
        Slice slice = new Slice(tooLarge ? new byte[0] : json.clone(), 0, 1, tooLarge);
        return new PartReader(limits, mode).read(slice, shape, Location.WHOLE);
    }
}

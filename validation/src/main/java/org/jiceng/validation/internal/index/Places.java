package org.jiceng.validation.internal.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiceng.finding.Location;
import org.jiceng.id.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Places that may be needed for a finding later, about 28 bytes each and the key of their record once.
 *
 * <p>Places are numbered in the order in which they come; what of them repeats (file, kind, pointer) is kept once.
 */
public final class Places {

    private final Map<Shape, Integer> shapeNumbers = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Ints shapeOf = new Ints();
    private final Ints lines = new Ints();
    private final Longs offsets = new Longs();
    private final Longs indexes = new Longs();
    private final Ints keyOf = new Ints();
    private final Arena keys = new Arena();
    private final Ints keyStarts = new Ints();
    private @Nullable String lastKey;
    private final Ints steadyPlaces = new Ints();
    private final Ints steadyStarts = new Ints();
    private final Arena steadyPointers = new Arena();

    /** Creates an empty store. */
    public Places() {}

    /** What many places have in common. */
    private record Shape(@Nullable String file, @Nullable RecordKind kind, String pointer) {}

    /**
     * Keeps a place.
     *
     * @param place any place
     * @return its number; a place that comes later has a greater one
     */
    public int keep(Location place) {
        Shape shape = new Shape(place.file(), place.kind(), place.pointer());
        Integer known = shapeNumbers.get(shape);
        if (known == null) {
            known = shapes.size();
            shapes.add(shape);
            shapeNumbers.put(shape, known);
        }
        shapeOf.add(known);
        lines.add(place.line());
        offsets.add(place.byteOffset());
        indexes.add(place.recordIndex());
        keyOf.add(keep(place.key()));
        int number = shapeOf.size() - 1;
        if (place.steadyPointer() != null) {
            steadyPlaces.add(number);
            steadyStarts.add(steadyPointers.append(place.steadyPointer()));
        }
        return number;
    }

    /** A record's places come one after the other, so it is enough to know the last key. */
    private int keep(@Nullable String key) {
        if (key == null) {
            return -1;
        }
        if (!key.equals(lastKey)) {
            keyStarts.add(keys.append(key));
            lastKey = key;
        }
        return keyStarts.size() - 1;
    }

    /**
     * Returns a place.
     *
     * @param number its number
     * @return the place as it was
     */
    public Location get(int number) {
        Shape shape = shapes.get(shapeOf.get(number));
        Location place = new Location(
                shape.file(),
                lines.get(number),
                offsets.get(number),
                shape.kind(),
                keyAt(keyOf.get(number)),
                indexes.get(number),
                shape.pointer());
        String steady = steadyPointerOf(number);
        return steady == null ? place : place.withSteadyPointer(steady);
    }

    /** Few places stand in lists, so theirs are kept apart; they are in ascending order. */
    private @Nullable String steadyPointerOf(int number) {
        int low = 0;
        int high = steadyPlaces.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = steadyPlaces.get(middle);
            if (found == number) {
                return steadyPointers.text(steadyStarts.get(middle), endOf(steadyStarts, middle, steadyPointers));
            }
            if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    private static int endOf(Ints starts, int number, Arena texts) {
        return number + 1 < starts.size() ? starts.get(number + 1) : texts.size();
    }

    private @Nullable String keyAt(int number) {
        if (number < 0) {
            return null;
        }
        return keys.text(keyStarts.get(number), endOf(keyStarts, number, keys));
    }
}

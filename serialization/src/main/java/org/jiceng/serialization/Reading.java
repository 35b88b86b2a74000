package org.jiceng.serialization;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one part of a file: its value, or everything that is wrong with it.
 *
 * <p>A part that was refused may still have {@linkplain #parts() components that could be built}; their constraints can
 * be checked, so that every problem is named at once. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Reading<T> {

    private final Location location;
    private final @Nullable String recordKey;
    private final @Nullable T value;
    private final List<Finding> findings;
    private final List<Part> parts;
    private final boolean spansLines;
    private final Function<String, Location> placing;
    private final @Nullable Preserved<T> preserved;
    private final @Nullable T salvaged;

    Reading(
            Location location,
            @Nullable String recordKey,
            @Nullable T value,
            List<Finding> findings,
            List<Part> parts,
            boolean spansLines,
            Function<String, Location> placing) {
        this(location, recordKey, value, findings, parts, spansLines, placing, null, null);
    }

    private Reading(
            Location location,
            @Nullable String recordKey,
            @Nullable T value,
            List<Finding> findings,
            List<Part> parts,
            boolean spansLines,
            Function<String, Location> placing,
            @Nullable Preserved<T> preserved,
            @Nullable T salvaged) {
        this.location = location;
        this.recordKey = recordKey;
        this.value = value;
        this.findings = List.copyOf(findings);
        this.parts = List.copyOf(parts);
        this.spansLines = spansLines;
        this.placing = placing;
        this.preserved = preserved;
        this.salvaged = salvaged;
    }

    /** Returns this reading with what lenient reading kept. */
    Reading<T> keeping(Preserved<T> kept) {
        return new Reading<>(location, recordKey, value, findings, parts, spansLines, placing, kept, salvaged);
    }

    /** Returns this reading with what could be built of a part that was refused. */
    Reading<T> salvaging(@Nullable T built) {
        return new Reading<>(location, recordKey, value, findings, parts, spansLines, placing, preserved, built);
    }

    /**
     * A component that could be built, of a record that could not.
     *
     * @param owner the record type that has the component
     * @param component the name of the component
     * @param value its value
     * @param pointer where it stood, as a JSON Pointer from the part on
     */
    public record Part(Class<?> owner, String component, Object value, String pointer) {

        /**
         * Returns the name of the component and nothing of its value.
         *
         * @return such as {@code Part[Grid.name]}
         */
        @Override
        public String toString() {
            return "Part[" + owner.getSimpleName() + "." + component + "]";
        }
    }

    /**
     * Returns where the part stands.
     *
     * @return the place of the whole part
     */
    public Location location() {
        return location;
    }

    /**
     * Returns the text by which other records name this one, also where the record was refused but its id could be read.
     *
     * <p>It may be the id of a person, so it is for comparing and never for a message: what may be shown of it stands in
     * the {@linkplain #location() location}.
     *
     * @return the id or code, or empty if it is unknown or the part is no record
     */
    public Optional<String> recordKey() {
        return Optional.ofNullable(recordKey);
    }

    /**
     * Returns the value that was read.
     *
     * @return the value, or empty if the part was refused; then there are findings
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the value together with everything that stood beside it, so that it can be written again without loss.
     *
     * <p>After strict reading that is the value alone. After {@linkplain ReadMode#LENIENT lenient} reading it has the
     * unknown properties; and where unknown words are all that is wrong with the part, it has the whole part unread,
     * although there is no {@link #value()}.
     *
     * @return what was kept, or empty if the part was refused
     */
    public Optional<Preserved<T>> preserved() {
        return preserved == null ? value().map(Preserved::of) : Optional.of(preserved);
    }

    /**
     * Returns everything that keeps the part from being read.
     *
     * @return the findings in the order of their places; empty exactly when there is a value
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns what could be built of a refused part once its unknown properties and repeated names are left aside, so that
     * all of its constraints can be checked, those that concern several properties too. It is not the value, and must
     * not be used as one.
     *
     * @return what could be built, or empty if the part was not refused, or nothing whole could be built of it
     */
    public Optional<T> salvaged() {
        return Optional.ofNullable(salvaged);
    }

    /**
     * Returns the components that could be built although the part was refused.
     *
     * @return the components; empty if there is a value
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Returns the place of a property of this part.
     *
     * @param pointer a JSON Pointer from the part on, or empty for the whole of it
     * @return the place, with line and byte where the property, or else the nearest thing around it, begins
     */
    public Location locate(String pointer) {
        return placing.apply(pointer);
    }

    /**
     * Checks whether the part stands on more than one line, so that its properties have lines of their own.
     *
     * @return false if the line of the part is the line of everything in it
     */
    public boolean spansLines() {
        return spansLines;
    }
}

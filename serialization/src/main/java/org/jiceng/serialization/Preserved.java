package org.jiceng.serialization;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiceng.serialization.internal.shape.KeptJson;
import org.jiceng.serialization.internal.shape.Leftover;
import org.jspecify.annotations.Nullable;

/**
 * A value together with the properties that stood beside it in the file and that this version does not know.
 *
 * <p>Lenient reading makes it, so that a program between two others passes on what it does not understand. It is written
 * as the value, with the unknown properties behind the known ones of the object that had them: numbers with the
 * characters that they had, such as {@code 1.10}, and in the order in which they stood. Where an unknown word kept the
 * whole from being read there is no value, and it is written as it stood.
 *
 * <p>Unknown properties may hold anything, so they count as {@link org.jiceng.privacy.DataClass#SENSITIVE}:
 * {@link #toString()} and findings never show them. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Preserved<T> {

    private final @Nullable T value;
    private final List<Leftover> leftovers;
    private final @Nullable String unread;

    private Preserved(@Nullable T value, List<Leftover> leftovers, @Nullable String unread) {
        this.value = value;
        this.leftovers = List.copyOf(leftovers);
        this.unread = unread;
    }

    /**
     * Wraps a value that nothing stood beside.
     *
     * @param value the value
     * @param <T> its type
     * @return the value without unknown properties
     */
    public static <T> Preserved<T> of(T value) {
        return new Preserved<>(Objects.requireNonNull(value, "value"), List.of(), null);
    }

    static <T> Preserved<T> with(T value, List<Leftover> leftovers) {
        return new Preserved<>(value, leftovers, null);
    }

    static <T> Preserved<T> unread(String json) {
        return new Preserved<>(null, List.of(), json);
    }

    /**
     * Returns the value.
     *
     * @return the value, or empty if unknown words kept the whole from being read
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Checks whether unknown words kept the whole from being read, so that it can only be passed on.
     *
     * @return true if there is no value
     */
    public boolean isUnread() {
        return unread != null;
    }

    /**
     * Returns where the unknown properties stood.
     *
     * @return JSON Pointers from the value on, in the order of the file; a name that could itself be data is shown as
     *     {@code ***}
     */
    public List<String> unknownProperties() {
        return leftovers.stream().map(Leftover::shownPointer).toList();
    }

    /**
     * Reveals the value of an unknown property. It may be anything, so it must be treated as sensitive.
     *
     * @param pointer its JSON Pointer, the name as it stood in the file
     * @return its JSON text without white space, numbers with the characters that they had; or empty if there is none
     */
    public Optional<String> reveal(String pointer) {
        return leftovers.stream()
                .filter(each -> each.pointer().equals(pointer))
                .map(Leftover::json)
                .findFirst();
    }

    /**
     * Returns another value with the same unknown properties.
     *
     * <p>A property stays with the object that had it. Where the object is gone, the property is gone. An element of a
     * list that only moved is found again by being equal; one that was changed is found by its position, as long as the
     * list has as many elements as before: so change elements and remove others in two steps.
     *
     * @param newValue the value that takes the place of this one
     * @return a copy
     * @throws IllegalStateException if there is no value
     */
    public Preserved<T> withValue(T newValue) {
        T before = value;
        if (before == null) {
            throw new IllegalStateException("What could not be read cannot be changed");
        }
        List<Leftover> moved = new ArrayList<>();
        for (Leftover each : leftovers) {
            Leftover there = each.movedTo(before, newValue);
            if (there != null) {
                moved.add(there);
            }
        }
        return new Preserved<>(newValue, moved, null);
    }

    List<Leftover> leftovers() {
        return leftovers;
    }

    @Nullable
    String unread() {
        return unread;
    }

    /** Returns the word by which an unread record says what kind it is. */
    Optional<String> unreadKind() {
        return unread == null ? Optional.empty() : Optional.ofNullable(KeptJson.kindOf(unread));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Preserved<?> that
                && Objects.equals(value, that.value)
                && leftovers.equals(that.leftovers)
                && Objects.equals(unread, that.unread);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, leftovers, unread);
    }

    /**
     * Returns the type of the value and the number of unknown properties, and nothing of their content.
     *
     * @return such as {@code Preserved[Grid, 2 unknown properties]}
     */
    @Override
    public String toString() {
        T known = value;
        return known == null
                ? "Preserved[unread]"
                : "Preserved[" + known.getClass().getSimpleName() + ", " + leftovers.size() + " unknown properties]";
    }
}

package org.jiceng.serialization.internal.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects everything that is wrong with one JSON value, and what of it could be built all the same. */
public final class Diagnosis {

    private final List<Problem> problems = new ArrayList<>();
    private final List<BuiltValue> built = new ArrayList<>();
    private final List<UnknownMember> unknown = new ArrayList<>();

    private final int max;
    private long count;

    /** Creates an empty collection that keeps every problem. */
    public Diagnosis() {
        this(Integer.MAX_VALUE);
    }

    /**
     * Creates an empty collection.
     *
     * @param max how many problems are kept; the others are counted
     */
    public Diagnosis(int max) {
        this.max = max;
    }

    /** Creates a collection that begins with the problems of another one and keeps as many. */
    Diagnosis(Diagnosis begin) {
        max = begin.max;
        count = begin.count;
        problems.addAll(begin.problems);
    }

    /**
     * A member of an object that no component takes.
     *
     * @param parent the JSON Pointer of the object
     * @param member the member
     */
    record UnknownMember(String parent, Node.Member member) {

        @Override
        public String toString() {
            return "UnknownMember[***]";
        }
    }

    /**
     * A value that could be built although the record around it could not.
     *
     * @param owner the record type that has the component
     * @param component the name of the component
     * @param value its value
     * @param pointer where it stood
     */
    public record BuiltValue(Class<?> owner, String component, Object value, String pointer) {

        @Override
        public String toString() {
            return "BuiltValue[" + owner.getSimpleName() + "." + component + "]";
        }
    }

    void add(Problem problem) {
        count++;
        if (problems.size() < max) {
            problems.add(problem);
        }
    }

    void addBuilt(BuiltValue value) {
        built.add(value);
    }

    void addUnknown(String parent, Node.Member member) {
        unknown.add(new UnknownMember(parent, member));
    }

    List<UnknownMember> unknown() {
        return Collections.unmodifiableList(unknown);
    }

    /**
     * Returns how many problems were met, kept or not.
     *
     * @return the count
     */
    public long count() {
        return count;
    }

    boolean hasAll() {
        return count == problems.size();
    }

    /**
     * Returns the problems that were kept, in the order in which they were met.
     *
     * @return an unmodifiable view
     */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * Returns the components that could be built, of records that could not.
     *
     * @return an unmodifiable view
     */
    public List<BuiltValue> built() {
        return Collections.unmodifiableList(built);
    }
}

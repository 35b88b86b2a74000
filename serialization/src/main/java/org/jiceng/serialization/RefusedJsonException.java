package org.jiceng.serialization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jiceng.finding.Finding;
import org.jiceng.finding.Location;
import org.jiceng.serialization.internal.shape.Names;
import org.jiceng.serialization.internal.shape.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Says that a mapper met a value that is none of the type of this library that it should be, with everything that is
 * wrong with it.
 *
 * <p>The message has codes and JSON Pointers and never a value. {@link #findings()} gives the same as findings, with
 * pointers from the top of the text on, for an answer in the language of the reader.
 */
@SuppressWarnings("serial") // nobody serializes it
public final class RefusedJsonException extends MismatchedInputException {

    private static final int MAX_LISTED = 20;

    private final transient List<Problem> problems;

    private RefusedJsonException(JsonParser parser, Class<?> type, List<Problem> problems) {
        super(parser, "Not a " + type.getSimpleName() + ": " + list(problems), type);
        this.problems = List.copyOf(problems);
    }

    static RefusedJsonException of(JsonParser parser, Class<?> type, List<Problem> problems) {
        return new RefusedJsonException(parser, type, problems);
    }

    static RefusedJsonException ofNull(JsonParser parser, Class<?> type) {
        return of(parser, type, List.of(new Problem(JsonFindings.NULL, "", -1, Collections.emptySortedMap())));
    }

    private static String list(List<Problem> problems) {
        return problems.stream()
                .limit(MAX_LISTED)
                .map(problem -> problem.code() + (problem.pointer().isEmpty() ? "" : " at " + problem.pointer()))
                .collect(Collectors.joining("; "));
    }

    /**
     * Returns everything that is wrong with the value.
     *
     * @return the findings in the order of their places, with the byte where the parser knows bytes; not empty
     */
    public List<Finding> findings() {
        String around = around();
        List<Finding> findings = new ArrayList<>();
        for (Problem each : problems) {
            Location place = Location.WHOLE.withPointer(around + each.pointer()).at(0, each.offset());
            findings.add(new Finding(
                    each.code(), JsonFindings.catalogue().get(each.code()).severity(), place, List.of(), each.args()));
        }
        return Collections.unmodifiableList(findings);
    }

    /** Returns where the value stands in what the application reads; the keys of its maps could be anything. */
    private String around() {
        String pointer = "";
        for (Reference each : getPath()) {
            String name = each.getPropertyName();
            pointer = name == null
                    ? Location.child(pointer, Integer.toString(each.getIndex()))
                    : Names.child(pointer, name);
        }
        return pointer;
    }
}

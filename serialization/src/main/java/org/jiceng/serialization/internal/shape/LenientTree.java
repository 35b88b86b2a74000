package org.jiceng.serialization.internal.shape;

import java.util.List;
import org.jiceng.serialization.JsonFindings;
import org.jspecify.annotations.Nullable;

/**
 * What lenient reading makes of a tree.
 *
 * <p>Properties that nobody knows are kept. Where the only thing wrong is a word that nobody knows, the whole tree is
 * kept, and there is no value: to leave out a word would be to say something else.
 *
 * @param value the value, or null if it could not be built
 * @param leftovers the properties that no component takes; empty if there is no value
 * @param unread the whole tree as a text, if unknown words alone kept it from being read; else null
 * @param diagnosis what is wrong, unknown properties aside
 * @param strict what is wrong, unknown properties included
 * @param salvaged what could be built without the unknown properties, although something else may be wrong with the tree,
 *     such as a repeated name; or null
 * @param <T> the type of the value
 */
public record LenientTree<T>(
        @Nullable T value,
        List<Leftover> leftovers,
        @Nullable String unread,
        Diagnosis diagnosis,
        Diagnosis strict,
        @Nullable T salvaged) {

    /**
     * Reads a tree.
     *
     * @param tree the tree
     * @param shape what it should be
     * @param ofTree what is wrong with the tree as such; it is not changed
     * @param <T> the type of the value
     * @return what came of it
     */
    public static <T> LenientTree<T> of(Node tree, Shape<T> shape, Diagnosis ofTree) {
        Diagnosis first = new Diagnosis(ofTree);
        T value = shape.diagnose(tree, "", first);
        Diagnosis last = first;
        if (!first.unknown().isEmpty()) {
            last = new Diagnosis(ofTree);
            value = shape.diagnose(Leftover.without(tree, first), "", last);
        }
        if (value != null && last.problems().isEmpty()) {
            return new LenientTree<>(value, Leftover.of(first), null, last, first, value);
        }
        boolean wordsOnly = !last.problems().isEmpty()
                && last.hasAll()
                && last.problems().stream().allMatch(each -> each.code().equals(JsonFindings.UNKNOWN_WORD));
        return new LenientTree<>(null, List.of(), wordsOnly ? NodeWriter.text(tree) : null, last, first, value);
    }

    @Override
    public String toString() {
        return "LenientTree[***]";
    }
}

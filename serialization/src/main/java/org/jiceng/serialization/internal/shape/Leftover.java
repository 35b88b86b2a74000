package org.jiceng.serialization.internal.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jiceng.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * A property that no component takes, with everything that is needed to write it again.
 *
 * @param parent the JSON Pointer of the object that has it; only names of known components and positions stand in it
 * @param name the name of the property
 * @param json its value, without white space, numbers with the characters that they had
 */
public record Leftover(String parent, String name, String json) {

    /**
     * Returns the pointer of the property, with the name as it stood.
     *
     * @return a JSON Pointer, which must not be shown: the name could be anything
     */
    public String pointer() {
        return Location.child(parent, name);
    }

    /**
     * Returns the pointer of the property, a name that could be anything hidden.
     *
     * @return a JSON Pointer that may be shown
     */
    public String shownPointer() {
        return Names.child(parent, name);
    }

    /** Returns nothing of what stood in the file. */
    @Override
    public String toString() {
        return "Leftover[***]";
    }

    static List<Leftover> of(Diagnosis diagnosis) {
        List<Leftover> all = new ArrayList<>();
        for (Diagnosis.UnknownMember each : diagnosis.unknown()) {
            Node.Member member = each.member();
            all.add(new Leftover(each.parent(), member.name(), NodeWriter.text(member.value())));
        }
        return Collections.unmodifiableList(all);
    }

    /** Returns a tree without the members that a diagnosis did not know. */
    static Node without(Node tree, Diagnosis diagnosis) {
        Set<Node.Member> unknown = Collections.newSetFromMap(new IdentityHashMap<>());
        diagnosis.unknown().forEach(each -> unknown.add(each.member()));
        return without(tree, unknown);
    }

    private static Node without(Node node, Set<Node.Member> unknown) {
        if (node instanceof Node.Obj object) {
            List<Node.Member> members = new ArrayList<>();
            for (Node.Member member : object.members()) {
                if (!unknown.contains(member)) {
                    members.add(new Node.Member(member.name(), member.nameOffset(), without(member.value(), unknown)));
                }
            }
            return new Node.Obj(members, object.offset());
        }
        if (node instanceof Node.Arr array) {
            List<Node> elements = new ArrayList<>();
            array.elements().forEach(each -> elements.add(without(each, unknown)));
            return new Node.Arr(elements, array.offset());
        }
        return node;
    }

    /** Returns a tree with leftovers behind the members of their objects. */
    static Node with(Node tree, List<Leftover> leftovers) {
        return with(tree, "", leftovers);
    }

    private static Node with(Node node, String pointer, List<Leftover> leftovers) {
        if (leftovers.stream().noneMatch(each -> each.parent().startsWith(pointer))) {
            return node;
        }
        if (node instanceof Node.Obj object) {
            List<Node.Member> members = new ArrayList<>();
            for (Node.Member member : object.members()) {
                String place = Location.child(pointer, member.name());
                members.add(new Node.Member(member.name(), -1, with(member.value(), place, leftovers)));
            }
            for (Leftover each : leftovers) {
                if (each.parent().equals(pointer)) {
                    members.add(new Node.Member(each.name(), -1, NodeWriter.tree(each.json())));
                }
            }
            return new Node.Obj(members, -1);
        }
        if (node instanceof Node.Arr array) {
            List<Node> elements = new ArrayList<>();
            for (int i = 0; i < array.elements().size(); i++) {
                elements.add(with(array.elements().get(i), pointer + "/" + i, leftovers));
            }
            return new Node.Arr(elements, -1);
        }
        return node;
    }

    /**
     * Finds the place of this property after the value around it was changed.
     *
     * @param before the value that it was read with
     * @param after the value that takes its place
     * @return this property at its new place, or null if the object that had it is gone
     */
    @Nullable
    public Leftover movedTo(Object before, Object after) {
        if (before.getClass() != after.getClass()) {
            return null;
        }
        StringBuilder place = new StringBuilder();
        Object from = before;
        Object to = after;
        for (String step : parent.isEmpty()
                ? List.<String>of()
                : List.of(parent.substring(1).split("/", -1))) {
            if (from instanceof List<?> old && to instanceof List<?> now) {
                int at = Integer.parseInt(step);
                int moved = placeOf(old, at, now);
                if (moved < 0) {
                    return null;
                }
                place.append('/').append(moved);
                from = old.get(at);
                to = now.get(moved);
            } else {
                Object oldPart = Shapes.propertyOf(from, step);
                Object newPart = Shapes.propertyOf(to, step);
                if (oldPart == null || newPart == null) {
                    return null;
                }
                place.append('/').append(step);
                from = oldPart;
                to = newPart;
            }
            if (!(from instanceof List<?>) && from.getClass() != to.getClass()) {
                return null;
            }
        }
        return new Leftover(place.toString(), name, json);
    }

    /** An element goes where an equal one stands; one that was changed keeps its position if no other took it. */
    private static int placeOf(List<?> old, int at, List<?> now) {
        Object element = old.get(at);
        if (at < now.size() && now.get(at).equals(element)) {
            return at;
        }
        int which = Collections.frequency(old.subList(0, at), element);
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).equals(element) && which-- == 0) {
                return i;
            }
        }
        boolean changedInPlace = old.size() == now.size() && !old.contains(now.get(at));
        return changedInPlace ? at : -1;
    }
}

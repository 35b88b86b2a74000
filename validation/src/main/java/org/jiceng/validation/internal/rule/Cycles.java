package org.jiceng.validation.internal.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is above itself in a directed graph: the strongly connected parts with more than one member, or with an
 * edge to itself.
 *
 * <p>Tarjan's algorithm with a stack of its own instead of recursion, so that a chain of a million does no harm; time in
 * proportion to nodes and edges.
 */
final class Cycles {

    private final Map<String, List<CycleRule.Edge>> graph;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> onPath = new HashSet<>();
    private final List<List<String>> found = new ArrayList<>();

    private Cycles(Map<String, List<CycleRule.Edge>> graph) {
        this.graph = graph;
    }

    /** Returns the members of each cycle in order, and the cycles in the order of their first members. */
    static List<List<String>> of(Map<String, List<CycleRule.Edge>> graph) {
        Cycles cycles = new Cycles(graph);
        for (String start : graph.keySet()) {
            if (!cycles.order.containsKey(start)) {
                cycles.walk(start);
            }
        }
        cycles.found.sort(Comparator.comparing(members -> members.get(0)));
        return cycles.found;
    }

    private record Frame(String node, Iterator<CycleRule.Edge> edges) {}

    private void walk(String start) {
        Deque<Frame> frames = new ArrayDeque<>();
        frames.push(enter(start));
        while (!frames.isEmpty()) {
            Frame frame = frames.element();
            if (frame.edges().hasNext()) {
                String next = frame.edges().next().target();
                if (!order.containsKey(next)) {
                    frames.push(enter(next));
                } else if (onPath.contains(next)) {
                    low.merge(frame.node(), order.getOrDefault(next, 0), Math::min);
                }
            } else {
                frames.pop();
                leave(frame.node());
                if (!frames.isEmpty()) {
                    low.merge(frames.element().node(), low.getOrDefault(frame.node(), 0), Math::min);
                }
            }
        }
    }

    private Frame enter(String node) {
        order.put(node, order.size());
        low.put(node, order.size() - 1);
        path.push(node);
        onPath.add(node);
        return new Frame(node, graph.getOrDefault(node, List.of()).iterator());
    }

    private void leave(String node) {
        if (!low.getOrDefault(node, 0).equals(order.get(node))) {
            return;
        }
        List<String> members = new ArrayList<>();
        String member;
        do {
            member = path.pop();
            onPath.remove(member);
            members.add(member);
        } while (!member.equals(node));
        boolean reachesItself = members.size() > 1
                || graph.getOrDefault(node, List.of()).stream()
                        .anyMatch(edge -> edge.target().equals(node));
        if (reachesItself) {
            Collections.sort(members);
            found.add(members);
        }
    }
}

package org.jiceng.validation.internal.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what is above itself in a directed graph: the strongly connected parts with more than one member, or with an
 * edge to itself.
 *
 * <p>Tarjan's algorithm with a stack of its own instead of recursion, so that a chain of a million does no harm; time in
 * proportion to nodes and edges, twenty bytes for each node.
 */
final class Cycles {

    private final Graph graph;
    /** When a node was met, from 1; 0 if it was not. */
    private final int[] order;

    private final int[] low;
    private final int[] path;
    private final int[] way;
    private final int[] nextEdge;
    private final BitSet onPath = new BitSet();
    private final List<int[]> found = new ArrayList<>();
    private int met;
    private int pathLength;

    private Cycles(Graph graph, int nodes) {
        this.graph = graph;
        order = new int[nodes];
        low = new int[nodes];
        path = new int[nodes];
        way = new int[nodes];
        nextEdge = new int[nodes];
    }

    /** A graph whose nodes and edges are numbers; the edges of a node stand together. */
    interface Graph {

        int firstEdge(int node);

        int endOfEdges(int node);

        int target(int edge);
    }

    /** Returns the members of each cycle, in no particular order. */
    static List<int[]> of(Graph graph, int nodes) {
        Cycles cycles = new Cycles(graph, nodes);
        for (int start = 0; start < nodes; start++) {
            if (cycles.order[start] == 0) {
                cycles.walk(start);
            }
        }
        return cycles.found;
    }

    private void walk(int start) {
        int depth = 0;
        enter(start);
        way[depth] = start;
        while (depth >= 0) {
            int node = way[depth];
            if (nextEdge[node] < graph.endOfEdges(node)) {
                int next = graph.target(nextEdge[node]++);
                if (order[next] == 0) {
                    enter(next);
                    depth++;
                    way[depth] = next;
                } else if (onPath.get(next)) {
                    low[node] = Math.min(low[node], order[next]);
                }
            } else {
                depth--;
                leave(node);
                if (depth >= 0) {
                    low[way[depth]] = Math.min(low[way[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node) {
        met++;
        order[node] = met;
        low[node] = met;
        nextEdge[node] = graph.firstEdge(node);
        path[pathLength++] = node;
        onPath.set(node);
    }

    private void leave(int node) {
        if (low[node] != order[node]) {
            return;
        }
        int from = pathLength;
        do {
            from--;
            onPath.clear(path[from]);
        } while (path[from] != node);
        int[] members = IntStream.range(from, pathLength).map(i -> path[i]).toArray();
        pathLength = from;
        if (members.length > 1 || hasEdgeToItself(node)) {
            found.add(members);
        }
    }

    private boolean hasEdgeToItself(int node) {
        return IntStream.range(graph.firstEdge(node), graph.endOfEdges(node))
                .anyMatch(edge -> graph.target(edge) == node);
    }
}

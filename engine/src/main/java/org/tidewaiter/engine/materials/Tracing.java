package org.tidewaiter.engine.materials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tidewaiter.engine.materials.DependencyMap.Edge;
import org.tidewaiter.engine.materials.DependencyMap.Node;
import org.tidewaiter.engine.materials.DependencyMap.Share;
import org.tidewaiter.engine.materials.Why.Branch;

/** Follows the edges of a {@link DependencyMap} in both directions. */
final class Tracing {

    private static final Comparator<Node> BY_NAME =
            Comparator.<Node, String>comparing(Tracing::shown).thenComparing(Node::id);
    private static final Comparator<Edge> BY_SOURCE = Comparator.comparing(Edge::source)
            .thenComparing(edge -> edge.note().map(note -> note.en()).orElse(""));

    private final Map<String, Node> nodes = new HashMap<>();
    private final DependencyMap map;

    Tracing(DependencyMap map) {
        this.map = map;
        map.nodes().forEach(node -> nodes.put(node.id(), node));
    }

    Why why(Node node) {
        return new Why(
                node,
                shares(node),
                branches(node, Edge::from, Edge::to, Set.of(node.id())),
                branches(node, Edge::to, Edge::from, Set.of(node.id())));
    }

    private List<Branch> branches(
            Node node, Function<Edge, String> near, Function<Edge, String> far, Set<String> path) {
        Map<String, List<Edge>> edges = new HashMap<>();
        for (Edge edge : map.edges()) {
            if (near.apply(edge).equals(node.id()) && nodes.containsKey(far.apply(edge))) {
                edges.computeIfAbsent(far.apply(edge), id -> new ArrayList<>()).add(edge);
            }
        }
        return nodes.values().stream()
                .filter(next -> edges.containsKey(next.id()))
                .sorted(BY_NAME)
                .map(next -> branch(
                        next,
                        edges.getOrDefault(next.id(), List.of()).stream()
                                .sorted(BY_SOURCE)
                                .toList(),
                        near,
                        far,
                        path))
                .toList();
    }

    private Branch branch(
            Node node, List<Edge> edges, Function<Edge, String> near, Function<Edge, String> far, Set<String> path) {
        boolean cut = path.contains(node.id());
        if (cut) {
            return new Branch(node, edges, List.of(), List.of(), true);
        }
        Set<String> longer = new HashSet<>(path);
        longer.add(node.id());
        return new Branch(node, edges, shares(node), branches(node, near, far, longer), false);
    }

    private List<Share> shares(Node node) {
        return map.shares().stream()
                .filter(share -> share.material().equals(node.id()))
                .toList();
    }

    private static String shown(Node node) {
        return node.namesEn().isEmpty() ? node.id() : node.namesEn().getFirst();
    }
}

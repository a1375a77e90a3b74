package org.tidewaiter.engine.materials;

import java.util.List;

/**
 * What a query found.
 *
 * @param nodes the nodes it names; empty where there is none
 * @param near nodes that it may have meant, the nearest first; only where it names none
 */
public record Found(List<DependencyMap.Node> nodes, List<DependencyMap.Node> near) {
    /** Takes copies. */
    public Found {
        nodes = List.copyOf(nodes);
        near = List.copyOf(near);
    }
}

package org.tidewaiter.engine.materials;

import java.util.List;

/**
 * Why something matters.
 *
 * @param node what was asked about
 * @param shares of production and reliance, where it is a material
 * @param uses what is made with it, and what is made with that, down to the systems
 * @param made what it is made with, and what that is made with, up to the materials
 */
public record Why(DependencyMap.Node node, List<DependencyMap.Share> shares, List<Branch> uses, List<Branch> made) {

    /** Takes copies. */
    public Why {
        shares = List.copyOf(shares);
        uses = List.copyOf(uses);
        made = List.copyOf(made);
    }

    /**
     * One step of the tree.
     *
     * @param node where the step leads
     * @param edges what supports it: one for each source
     * @param shares of the node, where it is a material
     * @param branches the steps that follow, in the order of their English names
     * @param cut true where the node stands above on the same path already, so that nothing follows
     */
    public record Branch(
            DependencyMap.Node node,
            List<DependencyMap.Edge> edges,
            List<DependencyMap.Share> shares,
            List<Branch> branches,
            boolean cut) {

        /** Takes copies. */
        public Branch {
            edges = List.copyOf(edges);
            shares = List.copyOf(shares);
            branches = List.copyOf(branches);
        }
    }
}

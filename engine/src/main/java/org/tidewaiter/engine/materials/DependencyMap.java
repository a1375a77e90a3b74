package org.tidewaiter.engine.materials;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Text;

/**
 * Materials, components and systems, and what is made with what.
 *
 * @param nodes everything named
 * @param edges what is made with what
 * @param shares shares of production and of reliance
 */
public record DependencyMap(List<Node> nodes, List<Edge> edges, List<Share> shares) {

    /** Takes copies. */
    public DependencyMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        shares = List.copyOf(shares);
    }

    /**
     * The nodes that {@code query} names, in English or Chinese; case, punctuation and spaces do not matter. Nodes whose
     * name or id is the query come alone; otherwise those whose name contains it, or is contained in it, come in the
     * order of their names. Where there is none, near matches are offered.
     */
    public Found find(String query) {
        return new NodeSearch(nodes).find(query);
    }

    /** Why {@code node} matters: what it goes into, what goes into it, and the shares known. */
    public Why why(Node node) {
        return new Tracing(this).why(node);
    }

    /**
     * A material, component or system.
     *
     * @param id stable id
     * @param type what it is
     * @param namesEn English names, the first is shown
     * @param namesZh Chinese names, the first is shown
     */
    public record Node(String id, Type type, List<String> namesEn, List<String> namesZh) {
        /** Takes copies. */
        public Node {
            namesEn = List.copyOf(namesEn);
            namesZh = List.copyOf(namesZh);
        }
    }

    /** The three levels of the map. */
    public enum Type {
        /** A material. */
        MATERIAL,
        /** A component made with materials. */
        COMPONENT,
        /** A system built with components. */
        SYSTEM
    }

    /**
     * One thing goes into another.
     *
     * @param from id of what goes in
     * @param to id of what is made
     * @param note in own words
     * @param source where the reference read it
     * @param confidence H, M, L or ?
     */
    public record Edge(String from, String to, Optional<Text> note, String source, String confidence) {}

    /**
     * A share of production, reliance or use.
     *
     * @param material node id
     * @param measure what is measured
     * @param value as given, with its unit
     * @param year of what time it speaks, as given
     * @param source where the reference read it
     * @param confidence H, M, L or ?
     */
    public record Share(String material, Text measure, Text value, Text year, String source, String confidence) {}
}

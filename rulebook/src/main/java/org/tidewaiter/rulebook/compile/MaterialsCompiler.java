package org.tidewaiter.rulebook.compile;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.materials.DependencyMap;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** Turns the packs of kind {@code materials} into the dependency map. */
final class MaterialsCompiler {

    private MaterialsCompiler() {}

    static DependencyMap compile(Catalogue catalogue) {
        List<DependencyMap.Edge> edges = new ArrayList<>();
        List<DependencyMap.Share> shares = new ArrayList<>();
        for (PackFile file : catalogue.packs().ofKind("materials")) {
            file.maps("edges").forEach(edge -> edges.add(edge(edge)));
            file.maps("shares").forEach(share -> shares.add(share(share)));
        }
        return new DependencyMap(
                catalogue.all(Section.NODES).stream()
                        .map(item -> node(item.node()))
                        .toList(),
                edges,
                shares);
    }

    private static DependencyMap.Node node(Node.Fields node) {
        Node.Fields names = node.fields("names");
        return new DependencyMap.Node(
                node.text("id"),
                Values.constant(DependencyMap.Type.class, node.text("type")),
                names.texts("en"),
                names.texts("zh"));
    }

    private static DependencyMap.Edge edge(Node.Fields node) {
        return new DependencyMap.Edge(
                node.text("from"),
                node.text("to"),
                Values.findText(node, "note"),
                node.findText("source").orElse(""),
                node.text("confidence"));
    }

    private static DependencyMap.Share share(Node.Fields node) {
        return new DependencyMap.Share(
                node.text("material"),
                Values.text(node, "measure"),
                Values.text(node, "value"),
                Values.findText(node, "year").orElse(new Text("", "")),
                node.findText("source").orElse(""),
                node.text("confidence"));
    }
}

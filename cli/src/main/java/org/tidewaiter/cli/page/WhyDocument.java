package org.tidewaiter.cli.page;

import java.util.List;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.materials.DependencyMap;
import org.tidewaiter.engine.materials.Why;
import org.tidewaiter.exchange.document.Node;

/** Why something matters, as a document. */
public final class WhyDocument {

    private WhyDocument() {}

    /** {@code why} as a document. */
    public static Node of(Why why) {
        return node(why.node())
                .add("shares", Node.items(why.shares(), WhyDocument::share))
                .add("uses", Node.items(why.uses(), WhyDocument::branch))
                .add("madeWith", Node.items(why.made(), WhyDocument::branch))
                .build();
    }

    private static Node.Builder node(DependencyMap.Node node) {
        return Node.fields()
                .add("id", node.id())
                .add("type", WhyPage.word(node.type()))
                .add(
                        "names",
                        Node.fields()
                                .add("en", texts(node.namesEn()))
                                .add("zh", texts(node.namesZh()))
                                .build());
    }

    private static Node texts(List<String> texts) {
        return Node.items(texts, Node::of);
    }

    private static Node branch(Why.Branch branch) {
        return node(branch.node())
                .add("because", Node.items(branch.edges(), WhyDocument::edge))
                .add("shares", Node.items(branch.shares(), WhyDocument::share))
                .add("then", Node.items(branch.branches(), WhyDocument::branch))
                .add("cut", Node.of(branch.cut()))
                .build();
    }

    private static Node edge(DependencyMap.Edge edge) {
        return Node.fields()
                .add("note", edge.note(), WhyDocument::both)
                .add("source", edge.source())
                .add("confidence", edge.confidence())
                .build();
    }

    private static Node share(DependencyMap.Share share) {
        return Node.fields()
                .add("measure", both(share.measure()))
                .add("value", both(share.value()))
                .add("year", both(share.year()))
                .add("source", share.source())
                .add("confidence", share.confidence())
                .build();
    }

    private static Node both(Text text) {
        return Node.fields().add("en", text.en()).add("zh", text.zh()).build();
    }
}

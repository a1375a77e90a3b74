package org.tidewaiter.rulebook.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Clash;
import org.tidewaiter.engine.law.ListLaw;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.rulebook.pack.Node;

/** The law behind lists of restricted parties. */
final class ListLawCompiler {

    private ListLawCompiler() {}

    static List<ListLaw> compile(Catalogue catalogue) {
        return catalogue.all(Section.WATCHLISTS).stream()
                .map(item -> listLaw(item.node()))
                .toList();
    }

    private static ListLaw listLaw(Node.Fields node) {
        Node.Fields reach = node.fields("reach");
        return new ListLaw(
                node.text("list"),
                Values.text(node, "title"),
                node.text("issuer"),
                Values.constant(ListLaw.Effect.class, node.text("effect")),
                Values.constant(ListLaw.Binds.class, reach.text("binds")),
                Values.constant(ListLaw.Goods.class, reach.text("goods")),
                Set.copyOf(reach.texts("controlled")),
                reach.texts("roles").stream()
                        .map(word -> Values.constant(Role.class, word))
                        .collect(Collectors.toSet()),
                reach.texts("closes").stream()
                        .map(word -> Values.constant(Authority.Kind.class, word))
                        .collect(Collectors.toSet()),
                wordings(reach.fields("wordings")),
                Values.findText(node, "note"),
                node.maps("clashes").stream().map(ListLawCompiler::clash).toList(),
                Values.basis(node),
                Values.confidence(node, "confidence"));
    }

    private static Clash clash(Node.Fields node) {
        return new Clash(
                node.text("law"),
                Set.copyOf(node.texts("programmes")),
                Values.date(node, "from"),
                Values.text(node, "text"),
                Values.basis(node),
                Values.confidence(node, "confidence"));
    }

    private static ListLaw.Wordings wordings(Node.Fields node) {
        Map<String, Policy> policies = new HashMap<>();
        node.maps("policies")
                .forEach(said -> policies.put(said.text("text"), Values.constant(Policy.class, said.text("policy"))));
        return new ListLaw.Wordings(node.texts("all"), node.texts("limits"), policies);
    }
}

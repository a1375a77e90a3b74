package org.tidewaiter.rulebook.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.ConditionCompiler;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.NamedThings;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Commodity numbers that by themselves say what goods are: references of their entry, and each of one thing. */
final class CodeLint implements Lint {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        ConditionCompiler compiler = new ConditionCompiler(catalogue, new Findings());
        Map<String, String> owners = new HashMap<>();
        for (Item entry : catalogue.all(Section.ENTRIES)) {
            List<Node> dedicated = entry.node().items("dedicated");
            if (dedicated.isEmpty()) {
                continue;
            }
            List<String> references = entry.node().texts("references");
            Set<String> things = NamedThings.of(compiler.compile(entry.node().get("condition")));
            for (Node code : dedicated) {
                if (!references.contains(code.asText())) {
                    findings.add(
                            Check.NOT_A_REFERENCE,
                            code,
                            code.asText() + " is not among the references of " + entry.id());
                }
                if (things.size() != 1) {
                    findings.add(
                            Check.IDLE_CODE,
                            code,
                            entry.id() + " names " + things.size() + " things; " + code.asText() + " cannot say which");
                } else {
                    owner(code, things.iterator().next(), owners, findings);
                }
            }
        }
    }

    private static void owner(Node code, String thing, Map<String, String> owners, Findings findings) {
        String former = owners.putIfAbsent(code.asText(), thing);
        if (former != null && !former.equals(thing)) {
            findings.add(
                    Check.AMBIGUOUS_CODE,
                    code,
                    code.asText() + " is said to be " + thing + ", and elsewhere " + former);
        }
    }
}

package org.tidewaiter.rulebook.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.ConditionCompiler;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Queries;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.compile.Slots;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/**
 * Conditions: each compiles, names countries that exist, and asks for facts that have a question; every definition and fact is
 * used.
 */
final class ConditionLint implements Lint {

    /** Where conditions stand in items, by key. */
    private static final Map<String, List<Section>> CONDITIONS = Map.of(
            "when",
            List.of(Section.CLAIMS, Section.RULES, Section.AUTHORITIES, Section.INTERPRETATIONS, Section.NOTICES),
            "condition",
            List.of(Section.ENTRIES),
            "licenceWhen",
            List.of(Section.ENTRIES),
            "touches",
            List.of(Section.GAPS));

    private static final Set<String> COUNTRIES = Set.of("from", "to", "via", "origin");

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        new Look(catalogue, findings).everywhere();
    }

    /** One look at every condition of a catalogue. */
    private static final class Look {

        private final Catalogue catalogue;
        private final Findings findings;
        private final ConditionCompiler compiler;
        private final Queries queries;
        private final Set<String> refs = new TreeSet<>();
        private final Set<String> facts = new TreeSet<>();

        Look(Catalogue catalogue, Findings findings) {
            this.catalogue = catalogue;
            this.findings = findings;
            this.compiler = new ConditionCompiler(catalogue, findings);
            this.queries = new Queries(catalogue);
        }

        void everywhere() {
            catalogue.definitions().values().forEach(this::condition);
            CONDITIONS.forEach((key, sections) -> sections.forEach(section -> catalogue.all(section).stream()
                    .flatMap(item -> item.node().find(key).stream())
                    .forEach(this::condition)));
            for (Item entry : catalogue.all(Section.ENTRIES)) {
                entry.node().maps("exemptions").stream()
                        .flatMap(exemption -> exemption.find("when").stream())
                        .forEach(this::condition);
            }
            unused();
        }

        private void condition(Node node) {
            for (String field : Slots.fields(compiler.compile(node))) {
                if (!queries.covers(field)) {
                    findings.add(Check.MISSING_QUERY, node, "nothing words the question for " + field);
                }
            }
            names(node);
        }

        private void names(Node node) {
            switch (node) {
                case Node.Fields map -> {
                    map.find("measure")
                            .ifPresent(measure -> facts.add(measure.asFields().text("name")));
                    map.fields().forEach(this::named);
                }
                case Node.Items list -> list.items().forEach(this::names);
                case Node.Scalar scalar -> {
                    // a value; what it may be was looked at where its key stands
                }
            }
        }

        private void named(String key, Node value) {
            if (key.equals("ref")) {
                refs.add(value.asText());
            } else if (key.equals("fact")) {
                facts.add(value.asText());
            } else if (COUNTRIES.contains(key) && value instanceof Node.Items codes) {
                LawBookLint.countries(codes, findings);
            } else {
                names(value);
            }
        }

        private void unused() {
            catalogue.definitions().forEach((name, definition) -> {
                if (!refs.contains(name)) {
                    findings.add(Check.UNUSED_DEFINITION, definition, "nothing refers to " + name);
                }
            });
            for (Item fact : catalogue.all(Section.FACTS)) {
                if (!facts.contains(fact.id())) {
                    findings.add(Check.UNUSED_FACT, fact.node(), "no condition asks for " + fact.id());
                }
            }
        }
    }
}

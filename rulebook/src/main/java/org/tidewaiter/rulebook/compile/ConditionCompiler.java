package org.tidewaiter.rulebook.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Condition.Aspect;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/**
 * Turns a condition as packs write it into the engine's. A name that leads nowhere is a finding, and the condition never
 * holds in that part.
 */
public final class ConditionCompiler {

    private static final Condition NEVER = new Condition.Any(List.of());
    private static final Map<String, Aspect> ASPECTS = Map.of(
            "from", Aspect.FROM,
            "to", Aspect.TO,
            "via", Aspect.VIA,
            "viaOnly", Aspect.ROUTE,
            "origin", Aspect.ORIGIN,
            "procedure", Aspect.PROCEDURE,
            "recipient", Aspect.RECIPIENT,
            "purpose", Aspect.PURPOSE,
            "transport", Aspect.TRANSPORT);

    private final Catalogue catalogue;
    private final Findings findings;
    private final Numbers numbers;
    private final Deque<String> opened = new ArrayDeque<>();

    /** A compiler that looks names up in {@code catalogue}. */
    public ConditionCompiler(Catalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.numbers = new Numbers(findings);
    }

    /** The condition under {@code key} of {@code owner}; one that always holds where there is none. */
    public Condition compile(Node.Fields owner, String key) {
        return owner.find(key).map(node -> compile(node, false)).orElse(Condition.ALWAYS);
    }

    /** The condition that {@code node} says. */
    public Condition compile(Node node) {
        return compile(node, false);
    }

    /** @param insideAll whether the condition is a part of an {@code all}, where a doubtful part left out counts as true */
    private Condition compile(Node node, boolean insideAll) {
        Map.Entry<String, Node> only =
                node.asFields().fields().entrySet().iterator().next();
        Node value = only.getValue();
        return switch (only.getKey()) {
            case "all" -> all(value);
            case "any" -> new Condition.Any(parts(value, false));
            case "not" -> new Condition.Not(compile(value, false));
            case "doubtful" -> {
                Node.Fields doubtful = value.asFields();
                yield new Condition.Doubtful(
                        compile(doubtful.get("what"), insideAll), insideAll, Values.text(doubtful, "note"));
            }
            case "ref" -> reference(value, insideAll);
            case "always" -> Condition.ALWAYS;
            case "is" ->
                new Condition.Is(known(value, id -> catalogue.findThing(id).isPresent(), Check.DANGLING_THING));
            case "form" ->
                new Condition.HasForm(
                        known(value, id -> catalogue.find(Section.FORMS, id).isPresent(), Check.DANGLING_FORM));
            case "contains" -> contains(value.asFields());
            case "purity" -> new Condition.Within(new Slot.Purity(), numbers.percent(value.asFields()));
            case "measure" -> measure(value.asFields());
            case "value" -> {
                Numbers.MoneyRange money = numbers.money(value.asFields());
                yield new Condition.Within(new Slot.Value(money.currency()), money.range());
            }
            case "fact" -> fact(value);
            case "endUse" -> new Condition.Stated(new Slot.EndUse(value.asText()));
            case "code" -> new Condition.CodeBegins(texts(value));
            case "marked" -> marked(value);
            default -> moves(only.getKey(), value);
        };
    }

    /** Reports parts that exclude each other, unless one of them was reported itself. */
    private Condition all(Node value) {
        int before = findings.count();
        Condition condition = new Condition.All(parts(value, true));
        if (findings.count() == before && !Satisfiability.possible(condition)) {
            findings.add(Check.NEVER_TRUE, value, "these parts exclude each other");
        }
        return condition;
    }

    private List<Condition> parts(Node value, boolean insideAll) {
        List<Condition> parts = new ArrayList<>();
        for (Node part : value.asItems()) {
            parts.add(compile(part, insideAll));
        }
        return parts;
    }

    private Condition reference(Node value, boolean insideAll) {
        String name = value.asText();
        Optional<Node> definition = catalogue.definition(name);
        if (definition.isEmpty()) {
            findings.add(Check.DANGLING_REF, value, "no definition " + name);
            return NEVER;
        }
        if (opened.contains(name)) {
            findings.add(Check.CIRCULAR, value, name + " leads back to itself");
            return NEVER;
        }
        opened.push(name);
        Condition condition = compile(definition.get(), insideAll);
        opened.pop();
        return condition;
    }

    private Condition contains(Node.Fields contains) {
        String element = contains.text("element");
        if (catalogue.find(Section.ELEMENTS, element).isEmpty()) {
            findings.add(Check.UNKNOWN_ELEMENT, contains, "no element " + element);
        }
        Range share = contains.find("share")
                .map(bounds -> numbers.percent(bounds.asFields()))
                .orElse(Goods.PRESENT);
        return new Condition.Within(new Slot.Share(element), share);
    }

    private Condition measure(Node.Fields measure) {
        String name = measure.text("name");
        boolean known = catalogue.find(Section.QUERIES, "attributes." + name).isPresent()
                || catalogue
                        .find(Section.FACTS, name)
                        .filter(fact -> fact.node().text("type").equals("number"))
                        .isPresent();
        if (!known) {
            findings.add(Check.DANGLING_FACT, measure, "no fact of type number " + name);
        }
        return new Condition.Within(new Slot.Measure(name), numbers.number(measure));
    }

    private Condition fact(Node value) {
        String name = value.asText();
        Optional<Item> fact = catalogue
                .find(Section.FACTS, name)
                .filter(item -> item.node().text("type").equals("truth"));
        if (fact.isEmpty()) {
            findings.add(Check.DANGLING_FACT, value, "no fact of type truth " + name);
        }
        boolean trigger = fact.isPresent() && fact.get().node().flag("trigger");
        return new Condition.Stated(new Slot.Truth(name, trigger, raisedBy(name)));
    }

    /** The facts that put the fact {@code name} in question where they are stated. */
    private Set<String> raisedBy(String name) {
        return catalogue.all(Section.FACTS).stream()
                .filter(fact -> fact.node().texts("raises").contains(name))
                .map(Item::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Condition marked(Node value) {
        String column = value.asText();
        Optional<Set<String>> destinations = catalogue.mark(column);
        if (destinations.isEmpty()) {
            findings.add(Check.DANGLING_MARK, value, "no column " + column);
        }
        return new Condition.Moves(Aspect.TO, destinations.orElse(Set.of()), column);
    }

    private Condition moves(String key, Node value) {
        Aspect aspect = ASPECTS.get(key);
        if (aspect == null) {
            throw new IllegalStateException(value.place() + ": no condition " + key);
        }
        if (value instanceof Node.Fields named) {
            String group = named.text("group");
            Optional<Set<String>> countries = catalogue.group(group);
            if (countries.isEmpty()) {
                findings.add(Check.DANGLING_GROUP, value, "no group " + group);
            }
            return new Condition.Moves(aspect, countries.orElse(Set.of()), group);
        }
        return new Condition.Moves(aspect, texts(value), "");
    }

    private Set<String> known(Node value, Predicate<String> exists, Check check) {
        for (Node id : value.asItems()) {
            if (!exists.test(id.asText())) {
                findings.add(check, id, "nothing is called " + id.asText());
            }
        }
        return texts(value);
    }

    private static Set<String> texts(Node value) {
        Set<String> texts = new LinkedHashSet<>();
        value.asItems().forEach(item -> texts.add(item.asText()));
        return texts;
    }
}

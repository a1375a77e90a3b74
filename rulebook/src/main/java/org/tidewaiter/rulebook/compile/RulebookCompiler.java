package org.tidewaiter.rulebook.compile;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.flags.Flag;
import org.tidewaiter.engine.flags.Limit;
import org.tidewaiter.engine.flags.Signal;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.OwnershipLaw;
import org.tidewaiter.engine.screening.list.ListProfile;
import org.tidewaiter.engine.screening.list.ListProfiles;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Turns a catalogue without errors into a rulebook. */
public final class RulebookCompiler {

    private RulebookCompiler() {}

    /** The rulebook that {@code catalogue} says; its hash is empty until it is stored. */
    public static Rulebook compile(Catalogue catalogue, Findings findings) {
        LawCompiler lawCompiler = new LawCompiler(catalogue, new ConditionCompiler(catalogue, findings));
        List<LawBook> books = lawCompiler.books();
        Queries queries = new Queries(catalogue);
        Law law = new Law(
                books,
                lawCompiler.instruments(),
                queries.compile(fields(books)),
                queries.attributes(),
                ListLawCompiler.compile(catalogue));
        return new Rulebook(
                "",
                new LexiconCompiler(catalogue).compile(books),
                law,
                catalogue.all(Section.FLAGS).stream()
                        .map(item -> flag(item.node()))
                        .toList(),
                MaterialsCompiler.compile(catalogue),
                NameCompiler.compile(catalogue.packs()),
                MatchingCompiler.compile(catalogue.packs()),
                watchlists(catalogue),
                catalogue.all(Section.OWNERSHIP).stream()
                        .map(item -> ownership(item.node()))
                        .toList(),
                texts(catalogue));
    }

    private static ListProfiles watchlists(Catalogue catalogue) {
        return new ListProfiles(catalogue.all(Section.WATCHLISTS).stream()
                .map(Item::node)
                .map(node -> new ListProfile(
                        node.text("list"),
                        Values.text(node, "title"),
                        node.text("issuer"),
                        Integer.parseInt(node.text("maxAgeDays"))))
                .toList());
    }

    private static OwnershipLaw ownership(Node.Fields node) {
        return new OwnershipLaw(
                node.text("id"),
                Values.text(node, "title"),
                node.text("issuer"),
                Set.copyOf(node.texts("lists")),
                new BigDecimal(node.text("threshold")),
                node.flag("above"),
                Values.constant(OwnershipLaw.Aggregation.class, node.text("aggregates")),
                node.flag("control"),
                Values.text(node, "follows"),
                Values.findText(node, "note"),
                Values.basis(node),
                node.text("source"),
                Values.confidence(node, "confidence"));
    }

    /** The fields of every slot that some condition asks for. */
    private static Set<String> fields(List<LawBook> books) {
        Set<String> fields = new TreeSet<>();
        Conditions.forEach(books, condition -> fields.addAll(Slots.fields(condition)));
        return fields;
    }

    private static Flag flag(Node.Fields node) {
        Node.Fields when = node.fields("when");
        return new Flag(
                node.text("id"),
                Values.constant(Flag.Family.class, node.text("family")),
                Values.constant(Flag.Strength.class, node.text("strength")),
                Values.constant(Signal.class, when.text("signal")),
                node.texts("inputs"),
                node.text("source"),
                Values.text(node, "title"),
                Values.text(node, "ask"),
                Values.text(node, "commonlyInnocent"),
                Set.copyOf(node.texts("raises")),
                when.texts("words"),
                when.texts("exceptions"),
                when.texts("harmless"),
                limits(when.fields("limits")));
    }

    private static Map<Limit, BigDecimal> limits(Node.Fields node) {
        Map<Limit, BigDecimal> limits = new EnumMap<>(Limit.class);
        node.fields()
                .forEach((word, number) ->
                        limits.put(Values.constant(Limit.class, word), new BigDecimal(number.asText())));
        return limits;
    }

    private static Texts texts(Catalogue catalogue) {
        Map<Phrase, Text> wordings = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            catalogue
                    .find(Section.TEXTS, phrase.name())
                    .ifPresent(item -> wordings.put(phrase, Values.text(item.node())));
        }
        return new Texts(wordings);
    }
}

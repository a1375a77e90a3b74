package org.tidewaiter.rulebook.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** Turns the goods of the packs into the lexicon, with the commodity numbers that the law names. */
final class LexiconCompiler {

    private final Catalogue catalogue;
    private final Folding folding = FoldingCompiler.compile();

    LexiconCompiler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Lexicon compile(List<LawBook> books) {
        return new Lexicon(
                things(),
                forms(),
                new TermCompiler(catalogue, folding).compile(),
                casNumbers(),
                dedicatedCodes(books),
                candidateCodes(books),
                materialHeadings(),
                magnetSeries(),
                atomicMasses(),
                folding);
    }

    private Map<String, Thing> things() {
        Map<String, Thing> things = new TreeMap<>();
        for (Item item : catalogue.things()) {
            Node.Fields node = item.node();
            things.put(
                    item.id(),
                    new Thing(
                            item.id(),
                            Values.constant(Lexicon.Type.class, node.text("type")),
                            first(node, "en"),
                            first(node, "zh"),
                            node.findText("formula"),
                            Set.copyOf(node.texts("elements")),
                            density(node),
                            node.findText("meltingPointC").map(BigDecimal::new),
                            node.find("valuePerKg").map(Node::asFields).map(LexiconCompiler::valueBand),
                            impliedForms(node),
                            catalogue.broader(Section.SUBSTANCES, item.id()),
                            Set.copyOf(node.texts("madeWith")),
                            node.flag("disguise")));
        }
        return things;
    }

    /** The first name in this language; where there is none, the first in the other. */
    private static String first(Node.Fields node, String language) {
        Node.Fields names = node.fields("names");
        List<String> own = names.texts(language);
        return own.isEmpty()
                ? names.texts(language.equals("en") ? "zh" : "en").stream()
                        .findFirst()
                        .orElse(node.text("id"))
                : own.getFirst();
    }

    private static Optional<Range> density(Node.Fields node) {
        Optional<Range> exact = node.findText("densityGPerCm3").map(text -> Range.exactly(new BigDecimal(text)));
        return exact.or(() -> node.find("densityRangeGPerCm3")
                .map(Node::asFields)
                .map(range -> new Range(
                        Optional.of(new BigDecimal(range.text("low"))),
                        false,
                        Optional.of(new BigDecimal(range.text("high"))),
                        false)));
    }

    private static Lexicon.ValueBand valueBand(Node.Fields node) {
        return new Lexicon.ValueBand(
                new BigDecimal(node.text("low")), new BigDecimal(node.text("high")), node.text("currency"));
    }

    /** Forms that the thing always has; one that goes with a single name is a term of its own. */
    private static Set<String> impliedForms(Node.Fields node) {
        Set<String> forms = new LinkedHashSet<>();
        for (Node form : node.items("impliesForm")) {
            if (form instanceof Node.Scalar id) {
                forms.add(id.text());
            }
        }
        return forms;
    }

    private Map<String, Lexicon.Form> forms() {
        Map<String, Lexicon.Form> forms = new TreeMap<>();
        for (Item item : catalogue.all(Section.FORMS)) {
            forms.put(
                    item.id(),
                    new Lexicon.Form(
                            item.id(),
                            first(item.node(), "en"),
                            first(item.node(), "zh"),
                            catalogue.broader(Section.FORMS, item.id()),
                            item.node().flag("telling"),
                            item.node().texts("traits").stream()
                                    .map(word -> Values.constant(Lexicon.Form.Trait.class, word))
                                    .collect(Collectors.toUnmodifiableSet())));
        }
        return forms;
    }

    /** Of several things with one number, such as the kinds of graphite, the first is meant. */
    private Map<String, String> casNumbers() {
        Map<String, String> numbers = new TreeMap<>();
        for (Item item : catalogue.things()) {
            item.node().texts("cas").forEach(cas -> numbers.putIfAbsent(cas, item.id()));
        }
        return numbers;
    }

    private Map<String, String> dedicatedCodes(List<LawBook> books) {
        Map<String, Entry> entries = new TreeMap<>();
        books.forEach(book -> book.entries().forEach(entry -> entries.put(entry.id(), entry)));
        Map<String, String> codes = new TreeMap<>();
        for (Item item : catalogue.all(Section.ENTRIES)) {
            Entry entry = entries.get(item.id());
            Set<String> things = entry == null ? Set.of() : NamedThings.of(entry.condition());
            if (things.size() == 1) {
                String thing = things.iterator().next();
                item.node().texts("dedicated").forEach(code -> codes.putIfAbsent(code, thing));
            }
        }
        return codes;
    }

    private Map<String, Set<String>> candidateCodes(List<LawBook> books) {
        Map<String, Set<String>> codes = new TreeMap<>();
        for (LawBook book : books) {
            for (Entry entry : book.entries()) {
                Set<String> things = NamedThings.of(entry.condition());
                if (!things.isEmpty()) {
                    entry.references()
                            .forEach(code -> codes.computeIfAbsent(code, c -> new TreeSet<>())
                                    .addAll(things));
                }
            }
        }
        for (Item item : catalogue.things()) {
            item.node()
                    .texts("hs6")
                    .forEach(code ->
                            codes.computeIfAbsent(code, c -> new TreeSet<>()).add(item.id()));
        }
        return codes;
    }

    private Map<String, Set<String>> materialHeadings() {
        Map<String, Set<String>> headings = new TreeMap<>();
        for (PackFile file : catalogue.packs().ofKind("goods")) {
            file.maps("materialHeadings")
                    .forEach(node -> headings.put(node.text("heading"), new TreeSet<>(node.texts("also"))));
        }
        return headings;
    }

    private List<Lexicon.MagnetSeries> magnetSeries() {
        List<Lexicon.MagnetSeries> all = new ArrayList<>();
        for (PackFile file : catalogue.packs().ofKind("goods")) {
            List<Lexicon.MagnetGrade> grades = file.maps("magnetGrades").stream()
                    .map(LexiconCompiler::grade)
                    .toList();
            for (Node.Fields series : file.maps("magnetSeries")) {
                all.add(new Lexicon.MagnetSeries(
                        series.text("of"),
                        series.text("prefix"),
                        series.flag("prefixOptional"),
                        Set.copyOf(series.texts("numbers")),
                        grades));
            }
        }
        return all;
    }

    /** Dysprosium and terbium are what makers add; a grade that hardly ever holds them says nothing. */
    private static Lexicon.MagnetGrade grade(Node.Fields node) {
        String suffix = node.text("suffix");
        boolean mayBeHeavy = !node.text("heavyRareEarth").equals("unlikely");
        return new Lexicon.MagnetGrade(suffix.equals("none") ? "" : suffix, mayBeHeavy ? Set.of("Dy", "Tb") : Set.of());
    }

    private Map<String, BigDecimal> atomicMasses() {
        Map<String, BigDecimal> masses = new TreeMap<>();
        for (Item item : catalogue.all(Section.ELEMENTS)) {
            item.node().findText("atomicMass").ifPresent(mass -> masses.put(item.id(), new BigDecimal(mass)));
        }
        return masses;
    }
}

package org.tidewaiter.rulebook.compile;

import static org.tidewaiter.rulebook.compile.Values.basis;
import static org.tidewaiter.rulebook.compile.Values.confidence;
import static org.tidewaiter.rulebook.compile.Values.constant;
import static org.tidewaiter.rulebook.compile.Values.date;
import static org.tidewaiter.rulebook.compile.Values.findText;
import static org.tidewaiter.rulebook.compile.Values.text;
import static org.tidewaiter.rulebook.compile.Values.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.goods.Subject;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Gap;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.Interpretation;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Notice;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Suspension;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** Turns the law of the packs into law books and instruments. */
final class LawCompiler {

    private static final int STALE_AFTER_DAYS = 365;

    private final Catalogue catalogue;
    private final ConditionCompiler conditions;

    LawCompiler(Catalogue catalogue, ConditionCompiler conditions) {
        this.catalogue = catalogue;
        this.conditions = conditions;
    }

    List<LawBook> books() {
        return catalogue.packs().ofKind("pack").stream().map(this::book).toList();
    }

    Map<String, Instrument> instruments() {
        Map<String, Instrument> instruments = new TreeMap<>();
        for (Item item : catalogue.all(Section.INSTRUMENTS)) {
            instruments.put(item.id(), instrument(item.node()));
        }
        return instruments;
    }

    private LawBook book(PackFile file) {
        Node.Fields head = file.root();
        return new LawBook(
                head.text("jurisdiction"),
                text(head, "title"),
                head.text("zone"),
                Set.copyOf(head.texts("territory")),
                date(head, "checkedTo").orElseThrow(),
                head.findText("staleAfterDays").map(Integer::parseInt).orElse(STALE_AFTER_DAYS),
                compiled(file, Section.LISTS, this::list),
                compiled(file, Section.CLAIMS, this::claim),
                compiled(file, Section.ENTRIES, this::entry),
                compiled(file, Section.RULES, this::rule),
                compiled(file, Section.AUTHORITIES, this::authority),
                compiled(file, Section.INTERPRETATIONS, this::interpretation),
                compiled(file, Section.NOTICES, this::notice),
                compiled(file, Section.GAPS, this::gap));
    }

    private <T> List<T> compiled(PackFile file, Section section, Function<Node.Fields, T> compile) {
        return catalogue.of(section, file.pack()).stream()
                .map(item -> compile.apply(item.node()))
                .toList();
    }

    private ControlList list(Node.Fields node) {
        return new ControlList(
                node.text("id"),
                text(node, "title"),
                node.texts("subjects").stream()
                        .map(word -> constant(Subject.class, word))
                        .collect(Collectors.toUnmodifiableSet()),
                node.flag("complete"),
                texts(node, "notCovered"),
                node.findText("unlisted"));
    }

    private Claim claim(Node.Fields node) {
        return new Claim(
                node.text("id"),
                set(node, "lists"),
                conditions.compile(node, "when"),
                constant(Claim.Reach.class, node.text("reach")),
                text(node, "title"),
                basis(node));
    }

    /** Where an entry does not say how applications are decided, they are decided case by case. */
    private Entry entry(Node.Fields node) {
        Verdict verdict = constant(Verdict.class, node, "verdict", Verdict.LICENCE_REQUIRED);
        Policy usual = verdict == Verdict.LICENCE_REQUIRED ? Policy.CASE_BY_CASE : Policy.NONE;
        return new Entry(
                node.text("id"),
                node.text("list"),
                constant(Subject.class, node, "subject", Subject.GOODS),
                node.findText("code"),
                node.findText("inferredCode"),
                text(node, "title"),
                set(node, "tags"),
                basis(node),
                set(node, "references"),
                set(node.fields("raisedBy"), "forms"),
                conditions.compile(node.get("condition")),
                verdict,
                constant(Policy.class, node, "policy", usual),
                conditions.compile(node, "licenceWhen"),
                node.maps("exemptions").stream().map(this::exemption).toList(),
                confidence(node, "confidence"),
                findText(node, "note"));
    }

    private Entry.Exemption exemption(Node.Fields node) {
        return new Entry.Exemption(
                node.text("id"),
                node.text("number"),
                text(node, "title"),
                conditions.compile(node, "when"),
                basis(node));
    }

    private Rule rule(Node.Fields node) {
        return new Rule(
                node.text("id"),
                node.text("list"),
                text(node, "title"),
                node.findText("reach").filter("everything"::equals).isPresent(),
                set(node, "claims"),
                set(node, "tags"),
                conditions.compile(node, "when"),
                constant(Rule.Effect.class, node.text("effect")),
                constant(Policy.class, node, "policy", Policy.NONE),
                basis(node),
                confidence(node, "confidence"),
                findText(node, "note"));
    }

    private Authority authority(Node.Fields node) {
        return new Authority(
                node.text("id"),
                constant(Authority.Kind.class, node.text("type")),
                node.findText("number"),
                text(node, "title"),
                set(node, "lists"),
                set(node, "tags"),
                conditions.compile(node, "when"),
                findText(node, "priorAct").orElse(new Text("", "")),
                node.findText("declarationCode"),
                texts(node, "conditions"),
                basis(node),
                confidence(node, "confidence"));
    }

    private Interpretation interpretation(Node.Fields node) {
        return new Interpretation(
                node.text("id"),
                text(node, "issuer"),
                text(node, "number"),
                date(node, "date"),
                node.text("effect").equals("narrows"),
                confidence(node, "weight"),
                set(node, "tags"),
                conditions.compile(node, "when"),
                text(node, "text"),
                node.findText("source"));
    }

    private Notice notice(Node.Fields node) {
        return new Notice(
                node.text("id"),
                constant(Notice.Kind.class, node.text("type")),
                set(node, "lists"),
                conditions.compile(node, "when"),
                text(node, "text"),
                basis(node));
    }

    private Gap gap(Node.Fields node) {
        return new Gap(
                node.text("id"), node.text("list"), text(node, "title"), conditions.compile(node.get("touches")));
    }

    private static Instrument instrument(Node.Fields node) {
        Map<String, LocalDate> provisions = new TreeMap<>();
        node.maps("provisions")
                .forEach(provision -> provisions.put(
                        provision.text("article"), date(provision, "from").orElseThrow()));
        return new Instrument(
                node.text("id"),
                new Instrument.Name(
                        constant(Instrument.Kind.class, node.text("type")),
                        findText(node, "number"),
                        findText(node, "issuer"),
                        text(node, "title")),
                date(node, "from").orElseThrow(),
                node.flag("fromAtLatest"),
                date(node, "until"),
                node.findText("succeededBy"),
                provisions,
                node.maps("suspensions").stream().map(LawCompiler::suspension).toList(),
                date(node, "unverifiedAfter"),
                node.findText("source"),
                node.flag("official"),
                confidence(node, "confidence"));
    }

    private static Suspension suspension(Node.Fields node) {
        return new Suspension(
                date(node, "from").orElseThrow(),
                date(node, "until").orElseThrow(),
                node.text("by"),
                set(node, "articles"));
    }

    private static Set<String> set(Node.Fields node, String key) {
        return node.texts(key).stream().collect(Collectors.toUnmodifiableSet());
    }
}

package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidewaiter.engine.goods.Fact.Aspect;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Form;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;
import org.tidewaiter.engine.goods.words.TermIndex;

/** Reads physical forms. */
final class FormReader {

    private final TermIndex index;
    private final Map<String, Form> forms;
    private final Lazy<Map<String, Set<String>>> narrowerOf = new Lazy<>(this::narrowerForms);

    FormReader(TermIndex index, Map<String, Form> forms) {
        this.index = index;
        this.forms = forms;
    }

    /** Adds the forms that the field {@code form} states: names of forms, or the id of one. */
    void stated(String text, Set<String> known, List<Fact> facts) {
        for (TermIndex.Found found : index.find(text)) {
            for (Lexicon.Term term : found.terms()) {
                if (term.role() == Role.FORM) {
                    add(term.target(), known);
                    facts.add(fact(
                            term.target(),
                            new Evidence(
                                    "form", found.start(), found.end(), text.substring(found.start(), found.end()))));
                }
            }
        }
        String id = text.strip();
        if (known.isEmpty() && forms.containsKey(id)) {
            add(id, known);
            facts.add(fact(id, Evidence.whole("form", text)));
        }
    }

    /** Adds {@code form} with its broader ones. */
    void add(String form, Set<String> known) {
        known.add(form);
        Form entry = forms.get(form);
        if (entry != null) {
            known.addAll(entry.broader());
        }
    }

    /** The forms of a description, with their broader ones; also those that a hint speaks of: an "IR lens" is a lens. */
    Set<String> described(TextReading text) {
        Set<String> known = new TreeSet<>();
        text.forms().forEach(mention -> add(mention.id, known));
        for (Mention hint : text.hints()) {
            for (TermIndex.Found found : index.findStated(text.sentence().text().substring(hint.start, hint.end))) {
                for (Lexicon.Term term : found.terms()) {
                    if (term.role() == Role.FORM) {
                        add(term.target(), known);
                    }
                }
            }
        }
        return known;
    }

    /** The forms of which one of {@code known} is a broader one; a crystal that is known to be a single crystal is no polycrystal. */
    Set<String> narrower(Set<String> known) {
        Set<String> open = new TreeSet<>();
        for (String form : known) {
            Set<String> narrower = narrowerOf.get().getOrDefault(form, Set.of());
            if (narrower.stream().noneMatch(known::contains)) {
                open.addAll(narrower);
            }
        }
        return open;
    }

    private Map<String, Set<String>> narrowerForms() {
        Map<String, Set<String>> narrower = new TreeMap<>();
        forms.values()
                .forEach(form -> form.broader()
                        .forEach(broader -> narrower.computeIfAbsent(broader, id -> new TreeSet<>())
                                .add(form.id())));
        return narrower;
    }

    /** Whether one of {@code known} is worth a question without a known material. */
    boolean telling(Set<String> known) {
        return known.stream()
                .anyMatch(id -> forms.containsKey(id) && forms.get(id).telling());
    }

    /**
     * Whether materials come in this form and other goods do not.
     *
     * @param assembled whether the other goods are assembled; a medicine and a detergent may be loose, and a charger is no powder
     */
    boolean ofMaterial(String form, boolean assembled) {
        return telling(Set.of(form)) || RawMaterial.comesIn(form, assembled, forms);
    }

    /** Whether nothing but a raw material comes in this form. */
    boolean tells(String form) {
        return telling(Set.of(form)) && RawMaterial.hasTrait(form, Form.Trait.RAW, forms);
    }

    private static Fact fact(String form, Evidence evidence) {
        return new Fact(Aspect.FORM, form, Strength.STATED, evidence);
    }
}

package org.tidewaiter.rulebook.compile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** Collects every word and phrase that the packs know. */
final class TermCompiler {

    private static final List<String> LANGUAGES = List.of("en", "zh", "other");

    private final Catalogue catalogue;
    private final TextFolder folder;
    private final Set<Term> terms = new LinkedHashSet<>();

    TermCompiler(Catalogue catalogue, Folding folding) {
        this.catalogue = catalogue;
        this.folder = new TextFolder(folding);
    }

    List<Term> compile() {
        for (Item item : catalogue.things()) {
            thing(item);
        }
        for (Item item : catalogue.all(Section.FORMS)) {
            words(item.node().fields("names"), Role.FORM, item.id());
        }
        for (PackFile file : catalogue.packs().ofKind("goods")) {
            words(file.root());
        }
        return List.copyOf(terms);
    }

    private void thing(Item item) {
        Node.Fields node = item.node();
        words(node.fields("names"), Role.NAME, item.id());
        exact(node.texts("symbols"), Role.NAME, item.id());
        words(node.fields("hints"), Role.HINT, item.id());
        exact(node.fields("hints").texts("symbols"), Role.HINT, item.id());
        words(node.fields("besideShare"), Role.NAME_BESIDE_SHARE, item.id());
        exact(node.fields("besideShare").texts("symbols"), Role.NAME_BESIDE_SHARE, item.id());
        for (Node implied : node.items("impliesForm")) {
            if (implied instanceof Node.Fields pair) {
                word(pair.text("term"), Role.FORM, pair.text("form"));
            }
        }
    }

    private void words(Node.Fields file) {
        Node.Fields subjects = file.fields("subjects");
        words(subjects.fields("technology"), Role.SUBJECT, "technology");
        words(subjects.fields("software"), Role.SUBJECT, "software");
        words(file.fields("vague"), Role.VAGUE, "");
        Node.Fields negation = file.fields("negation");
        words(negation.fields("before"), Role.NEGATES_NEXT, "");
        words(negation.fields("after"), Role.NEGATES_PREVIOUS, "");
        Node.Fields relation = file.fields("relation");
        words(relation.fields("with"), Role.WITH, "");
        words(relation.fields("inside"), Role.INSIDE, "");
        words(relation.fields("for"), Role.FOR, "");
        words(relation.fields("about"), Role.ABOUT, "");
        words(relation.fields("madeOf"), Role.MADE_OF, "");
        words(relation.fields("notReal"), Role.NOT_REAL, "");
        words(file.fields("purityWords").fields("praised"), Role.VAGUE, "");
        for (Node.Fields stated : file.fields("purityWords").maps("stated")) {
            words(stated.fields("names"), Role.PURITY, stated.text("purity"));
        }
    }

    private void words(Node.Fields names, Role role, String target) {
        for (String language : LANGUAGES) {
            names.texts(language).forEach(name -> word(name, role, target));
        }
    }

    private void word(String text, Role role, String target) {
        terms.add(new Term(folder.fold(text), role, target, false));
    }

    private void exact(List<String> symbols, Role role, String target) {
        symbols.forEach(symbol -> terms.add(new Term(symbol, role, target, true)));
    }
}

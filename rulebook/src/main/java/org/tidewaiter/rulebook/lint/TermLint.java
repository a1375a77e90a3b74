package org.tidewaiter.rulebook.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.compile.TextFolder;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Names: none of them, as the reader folds it, stands for two things or two forms. */
final class TermLint implements Lint {

    /** Which items a name stands for, so that the name of a thing may also be that of a form. */
    private static final class Names {

        private final TextFolder folder;
        private final Findings findings;
        private final Map<String, Item> owners = new HashMap<>();

        Names(TextFolder folder, Findings findings) {
            this.folder = folder;
            this.findings = findings;
        }

        void add(Item item, String key) {
            Node.Fields names = item.node().fields(key);
            for (String language : List.of("en", "zh", "other")) {
                names.items(language).forEach(name -> add(item, name, folder.normal(name.asText())));
            }
        }

        /** Symbols count with their capitals, so they are kept apart from names by a mark that no name has. */
        void addSymbols(Item item, List<Node> symbols) {
            symbols.forEach(symbol -> add(item, symbol, "=" + symbol.asText()));
        }

        private void add(Item item, Node name, String folded) {
            Item owner = owners.putIfAbsent(folded, item);
            if (owner != null && !owner.id().equals(item.id())) {
                findings.add(
                        Check.AMBIGUOUS_TERM,
                        name,
                        "\"" + name.asText() + "\" names " + item.id() + ", and at "
                                + owner.node().place() + " " + owner.id());
            }
        }
    }

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        TextFolder folder = TextFolder.standard();
        Names things = new Names(folder, findings);
        for (Item item : catalogue.things()) {
            things.add(item, "names");
            things.add(item, "besideShare");
            things.addSymbols(item, item.node().items("symbols"));
            things.addSymbols(item, item.node().fields("besideShare").items("symbols"));
        }
        Names forms = new Names(folder, findings);
        catalogue.all(Section.FORMS).forEach(form -> forms.add(form, "names"));
    }
}

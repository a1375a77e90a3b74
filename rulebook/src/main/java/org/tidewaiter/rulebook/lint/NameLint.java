package org.tidewaiter.rulebook.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.screening.name.NameFolding;
import org.tidewaiter.engine.screening.name.NameLexicon.Table;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.NameCompiler;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** Words in names: no word of an organisation's name stands for two things, and what is compared stands as it is compared. */
final class NameLint implements Lint {

    private static final List<Table> MEANINGS =
            List.of(Table.LEGAL_FORMS, Table.TRADE_WORDS, Table.AMBIGUOUS, Table.PLACES, Table.BRANDS, Table.NUMBERS);
    private static final List<Table> COMPARED =
            List.of(Table.LEGAL_FORMS, Table.TRADE_WORDS, Table.PLACES, Table.BRANDS, Table.WRITTEN);

    private final NameFolding folding = new NameFolding(Folding.PLAIN);

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Map<String, Node> meanings = new HashMap<>();
        Set<String> words = new HashSet<>();
        List<Node> telling = new ArrayList<>();
        for (PackFile file : catalogue.packs().ofKind("names")) {
            for (Table table : MEANINGS) {
                rows(file, table).forEach((word, names) -> {
                    words.add(word);
                    if (table != Table.AMBIGUOUS) {
                        names.asItems().forEach(name -> once(name, meanings, findings));
                    }
                });
            }
            for (Table table : COMPARED) {
                rows(file, table).forEach((word, names) -> folded(word, names, findings));
            }
            rows(file, Table.TELLING).values().forEach(names -> telling.addAll(names.asItems()));
        }
        for (Node word : telling) {
            if (!words.contains(word.asText())) {
                findings.add(Check.DANGLING_WORD, word, "no word of trade " + word.asText());
            }
        }
    }

    private static Map<String, Node> rows(PackFile file, Table table) {
        return file.root().fields(NameCompiler.key(table)).fields();
    }

    private void once(Node name, Map<String, Node> meanings, Findings findings) {
        Node first = meanings.putIfAbsent(String.join(" ", folding.words(name.asText())), name);
        if (first != null) {
            findings.add(Check.AMBIGUOUS_TERM, name, name.asText() + " stands also at " + first.place());
        }
    }

    private void folded(String word, Node names, Findings findings) {
        if (!word.matches("[a-z]+( [a-z]+)*")) {
            findings.add(Check.UNFOLDED_NAME, names, word + " is not in small letters a to z");
        }
    }
}

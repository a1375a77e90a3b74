package org.tidewaiter.rulebook.compile;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tidewaiter.engine.screening.name.NameFolding;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.engine.screening.name.NameLexicon.Table;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;
import org.tidewaiter.rulebook.pack.Packs;

/** Turns the packs of kind {@code names} into the words by which names are read. */
public final class NameCompiler {

    private static final char FIRST_HAN = 0x3400;
    private static final char LAST_HAN = 0x9FFF;

    private NameCompiler() {}

    /** The words of {@code packs}; where none is of the kind, none. */
    public static NameLexicon compile(Packs packs) {
        List<PackFile> files = packs.ofKind("names");
        if (files.isEmpty()) {
            return NameLexicon.EMPTY;
        }
        NameFolding folding = new NameFolding(FoldingCompiler.compile());
        Map<Table, String> tables = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            StringBuilder rows = new StringBuilder();
            for (PackFile file : files) {
                UnaryOperator<List<String>> fold =
                        holdsWords(table) ? cells -> folded(cells, folding) : UnaryOperator.identity();
                file.root().find(key(table)).ifPresent(node -> rows(node, fold, rows));
            }
            if (!rows.isEmpty()) {
                tables.put(table, rows.toString());
            }
        }
        tables.put(Table.PINYIN, Pinyin.ROWS);
        return new NameLexicon(FoldingCompiler.compile(), tables);
    }

    /** The key under which a table stands in a file. */
    public static String key(Table table) {
        return switch (table) {
            case LEGAL_FORMS -> "legalForms";
            case TITLES -> "titles";
            case PARTICLES -> "particles";
            case TRADE_WORDS -> "tradeWords";
            case AMBIGUOUS -> "ambiguous";
            case TELLING -> "telling";
            case NUMBERS -> "numbers";
            case PLACES -> "places";
            case SPELLINGS -> "spellings";
            case NICKNAMES -> "nicknames";
            case SYNONYMS -> "synonyms";
            case BRANDS -> "brands";
            case LETTERS -> "letters";
            case WRITTEN -> "written";
            case SURNAMES -> "surnames";
            case READINGS -> "readings";
            case PINYIN -> "pinyin";
        };
    }

    /** Whether the cells of a table are words of names, which stand in it as the reader sees them. */
    private static boolean holdsWords(Table table) {
        return switch (table) {
            case LEGAL_FORMS, TITLES, PARTICLES, TRADE_WORDS, NUMBERS, PLACES, BRANDS, WRITTEN -> true;
            case AMBIGUOUS, TELLING, SPELLINGS, NICKNAMES, SYNONYMS, LETTERS, SURNAMES, READINGS, PINYIN -> false;
        };
    }

    private static List<String> folded(List<String> cells, NameFolding folding) {
        return cells.stream()
                .map(cell -> String.join(" ", folding.words(cell)))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    private static void rows(Node node, UnaryOperator<List<String>> fold, StringBuilder to) {
        if (node instanceof Node.Fields map) {
            map.fields().forEach((word, cells) -> row(word, cells(cells), fold, to));
        } else {
            node.asItems().forEach(group -> {
                List<String> names = cells(group);
                row(names.getFirst(), names.subList(1, names.size()), fold, to);
            });
        }
    }

    private static List<String> cells(Node node) {
        return node instanceof Node.Scalar scalar
                ? List.of(scalar.text().strip().split("\\s+"))
                : node.asItems().stream().map(Node::asText).toList();
    }

    private static void row(String first, List<String> rest, UnaryOperator<List<String>> fold, StringBuilder to) {
        to.append(first);
        fold.apply(rest).forEach(cell -> to.append('\t').append(cell));
        to.append('\n');
    }

    /** The usual reading of every Han character of the basic plane, the same for all packs and made once. */
    private static final class Pinyin {

        static final String ROWS = make();

        private static String make() {
            Transliterator latin = Transliterator.getInstance("Han-Latin; NFD; [:M:] Remove; Lower");
            Map<String, StringBuilder> bySyllable = new TreeMap<>();
            for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
                String syllable = latin.transliterate(String.valueOf(c));
                if (syllable.matches("[a-z]+")) {
                    bySyllable
                            .computeIfAbsent(syllable, s -> new StringBuilder())
                            .append(c);
                }
            }
            List<String> rows = new ArrayList<>();
            bySyllable.forEach((syllable, characters) -> rows.add(syllable + "\t" + characters));
            return String.join("\n", rows);
        }
    }
}

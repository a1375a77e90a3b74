package org.tidewaiter.engine.goods;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Goods in a notation short enough for tables.
 *
 * <pre>
 * identity   gallium            it is gallium
 *            ?gallium+tin       open between the two
 *            ?*                 open altogether; ?*gallium with a candidate
 *            -                  ordinary goods
 * shares     Dy=3.15 Fe=+ .     Dy 3.15 %, Fe present, nothing else
 * </pre>
 */
final class Shown {

    private static final GoodsReader READER = new GoodsReader(TestLexicon.LEXICON);

    private Shown() {}

    /** What the test lexicon reads in {@code line}. */
    static Goods read(Lines line) {
        return READER.read(line.build(), Optional.empty());
    }

    static String identity(Goods goods) {
        return switch (goods.identity()) {
            case Identity.Known known -> String.join("+", new TreeSet<>(known.ids()));
            case Identity.Unsettled open ->
                (open.open() ? "?*" : "?") + String.join("+", new TreeSet<>(open.candidates()));
            case Identity.Ordinary ordinary -> "-";
        };
    }

    static String forms(Goods goods) {
        return String.join("+", new TreeSet<>(goods.forms()));
    }

    static String purity(Goods goods) {
        return goods.purity().map(Ranges::show).orElse("");
    }

    static String incorporates(Goods goods) {
        return String.join("+", new TreeSet<>(goods.incorporates()));
    }

    static String shares(Goods goods) {
        String shares = goods.shares().entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + (entry.getValue().sameAs(Goods.PRESENT) ? "+" : Ranges.show(entry.getValue())))
                .collect(Collectors.joining(" "));
        return goods.closed() ? (shares + " .").strip() : shares;
    }

    static String contradictions(Goods goods) {
        return goods.contradictions().stream()
                .map(contradiction -> contradiction.kind().name())
                .collect(Collectors.joining(" "));
    }

    /** The facts of one aspect, {@code value:text}. */
    static String facts(Goods goods, Fact.Aspect aspect) {
        return goods.facts().stream()
                .filter(fact -> fact.aspect() == aspect)
                .map(fact -> fact.value() + ":" + fact.evidence().text())
                .collect(Collectors.joining(", "));
    }
}

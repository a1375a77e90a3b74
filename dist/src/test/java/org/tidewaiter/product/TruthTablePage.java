package org.tidewaiter.product;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.tidewaiter.engine.law.Verdict;

/** The table of truth as a page for people. */
final class TruthTablePage {

    private static final String HEAD = """
            # Who controls what

            The same goods, four laws. Elemental gallium, germanium and antimony are controlled by China and by neither the Union nor the United States; those
            look at structure, purity and function. One list says nothing about another, and equal numbers mean different things: 3A001 is
            electronics in the Union and batteries in China.

            The movements are China to Viet Nam, Germany to China, United States to China and United Kingdom to China, without a licence, an end use or a
            party. “Asked” means that the answer turns on a fact that is not stated. “Not verified” means that the law of that day is not
            confirmed, or that the goods are known to be on a list that is not held, such as the yearly catalogue of goods under export licence (CN-EL).
            `EAR99` is the American word for goods on no list.

            The table is written from [truth-table.csv](../dist/src/test/resources/org/tidewaiter/product/truth-table.csv), and a test decides every cell of it
            again. This is advice on the law as far as it is held, no legal opinion.
            """;

    private TruthTablePage() {}

    static String of(List<TruthTable.Group> groups) {
        return HEAD + groups.stream().map(TruthTablePage::group).collect(joining());
    }

    private static String group(TruthTable.Group group) {
        String rows = group.rows().stream().map(TruthTablePage::row).collect(joining());
        return """

                ## %s

                | item | day | China | Union | United States | United Kingdom | as stated |
                |---|---|---|---|---|---|---|
                %s""".formatted(group.title(), rows);
    }

    private static String row(TruthTable.Row row) {
        String verdicts = row.verdicts().stream().map(TruthTablePage::verdicts).collect(joining(" | "));
        return "| %s | %s | %s | %s |\n".formatted(row.item(), row.date(), verdicts, row.facts());
    }

    private static String verdicts(String cell) {
        return Arrays.stream(cell.split(" \\+ ")).map(TruthTablePage::verdict).collect(joining("; "));
    }

    private static String verdict(String said) {
        String[] words = said.split(" ", 2);
        String where = words.length > 1 ? " `" + words[1] + "`" : "";
        return switch (Verdict.valueOf(words[0])) {
                    case NOT_CONTROLLED -> "–";
                    case EXEMPT -> "exempt";
                    case LICENCE_REQUIRED -> "**licence**";
                    case PROHIBITED -> "**prohibited**";
                    case UNDETERMINED -> "asked";
                    case UNVERIFIED -> "not verified";
                }
                + where;
    }
}

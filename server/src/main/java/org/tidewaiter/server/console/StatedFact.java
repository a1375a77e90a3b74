package org.tidewaiter.server.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.exchange.document.Node;

/**
 * An answer to a question of a decision.
 *
 * @param fact where it stands, such as {@code lines[0].purity}
 * @param answer in the words of who answers
 */
record StatedFact(String fact, String answer) {

    private static final List<String> YES = List.of("yes", "true", "是");
    private static final List<String> NO = List.of("no", "false", "否");

    /** {@code document} with the answer in its place. */
    Node in(Node document) {
        return put(document, Arrays.asList(fact.replace("[", ".[").split("\\.")));
    }

    private Node put(Node into, List<String> way) {
        if (way.isEmpty()) {
            return value();
        }
        String step = way.getFirst();
        List<String> rest = way.subList(1, way.size());
        return step.matches("\\[\\d{1,4}]")
                ? putAt(into, Integer.parseInt(step.substring(1, step.length() - 1)), rest)
                : putIn(into, step, rest);
    }

    private Node putAt(Node into, int index, List<String> rest) {
        List<Node> items = new ArrayList<>(into instanceof Node.Items(List<Node> present) ? present : List.of());
        if (index < items.size()) {
            items.set(index, put(items.get(index), rest));
        } else {
            items.add(put(Node.Nothing.NOTHING, rest));
        }
        return new Node.Items(items);
    }

    private Node putIn(Node into, String name, List<String> rest) {
        List<Node.Field> fields =
                new ArrayList<>(into instanceof Node.Fields(List<Node.Field> present) ? present : List.of());
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                fields.set(i, new Node.Field(name, put(fields.get(i).node(), rest)));
                return new Node.Fields(fields);
            }
        }
        fields.add(new Node.Field(name, put(Node.Nothing.NOTHING, rest)));
        return new Node.Fields(fields);
    }

    /** Yes or no are truths; a number is one only among the named facts, for elsewhere it carries its unit. */
    private Node value() {
        String plain = answer.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(plain) || NO.contains(plain)) {
            return Node.of(YES.contains(plain));
        }
        if (fact.contains(".attributes.") && plain.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
            return Node.of(new BigDecimal(plain));
        }
        return Node.of(answer.strip());
    }
}

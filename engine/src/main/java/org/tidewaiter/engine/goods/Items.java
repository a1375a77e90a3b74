package org.tidewaiter.engine.goods;

import java.util.Locale;
import java.util.Set;
import org.tidewaiter.engine.goods.formula.Formula;

/**
 * The goods that a text lists, told apart by what separates the members of a list: "gallium ingots and LED lamps", 镓锭、玩具. A
 * bracket that closes belongs to what stands before it, whatever it lists inside: "thermometer (gallium, indium, tin)".
 */
final class Items {

    private static final String SIGNS = "&+、､";
    private static final Set<String> WORDS = Set.of("and", "plus", "or", "以及", "或者");
    /** Han characters that join the members of a list; they stand at an edge of what is between two names. */
    private static final String HAN = "和及与或跟";

    private static final Set<String> ELECTRICAL = Set.of("w", "kw", "v", "a", "ah", "mah", "hz");

    private final Sentence sentence;
    private final int[] numbers;

    private Items(Sentence sentence, int[] numbers) {
        this.sentence = sentence;
        this.numbers = numbers;
    }

    static Items of(Sentence sentence) {
        int[] numbers = new int[sentence.tokens().size()];
        int item = 0;
        int inside = 0;
        int lastClosing = lastClosing(sentence);
        for (int i = 0; i < numbers.length; i++) {
            Token token = sentence.tokens().get(i);
            boolean newLine = i > 0
                    && Clauses.newLine(
                            sentence.text(), sentence.tokens().get(i - 1).end(), token.start());
            if (newLine) {
                item++;
                inside = 0;
            }
            numbers[i] = item;
            if (inside > 0) {
                inside--;
            } else if (i < lastClosing && token.isOneOf(sentence.text(), Clauses.OPENING)) {
                inside = closing(sentence, i) - i;
            } else if (separates(sentence, i, token)) {
                item++;
            }
        }
        return new Items(sentence, numbers);
    }

    private static int lastClosing(Sentence sentence) {
        int last = sentence.tokens().size() - 1;
        while (last >= 0 && !sentence.tokens().get(last).isOneOf(sentence.text(), Clauses.CLOSING)) {
            last--;
        }
        return last;
    }

    /** The place of the first token behind {@code open} that closes a bracket; there is one. */
    private static int closing(Sentence sentence, int open) {
        int at = open + 1;
        while (!sentence.tokens().get(at).isOneOf(sentence.text(), Clauses.CLOSING)) {
            at++;
        }
        return at;
    }

    private static boolean separates(Sentence sentence, int i, Token token) {
        String words = sentence.words(token);
        return switch (token.kind()) {
            case SIGN ->
                SIGNS.contains(words)
                        || Clauses.breaks(sentence.text(), token)
                        || (token.isSign(sentence.text(), '/') && !joinsFormulas(sentence, i));
            case HAN -> HAN.indexOf(words.charAt(0)) >= 0 || HAN.indexOf(words.charAt(words.length() - 1)) >= 0;
            case TERM, WORD -> WORDS.contains(words.toLowerCase(Locale.ROOT));
            case FORMULA, NUMBER, NINES -> false;
        };
    }

    /** GaN/SiC, written as formulas, are two layers of one thing. */
    private static boolean joinsFormulas(Sentence sentence, int i) {
        return isFormula(sentence, i - 1) && isFormula(sentence, i + 1);
    }

    private static boolean isFormula(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.tokens().size()
                && Formula.parse(sentence.words(sentence.tokens().get(i))).isPresent();
    }

    /** Whether both are named in one member of the list. */
    boolean together(Mention one, Mention other) {
        return numbers[one.token] == numbers[other.token];
    }

    /**
     * Whether {@code material} is listed between what {@code product} is named in and an electrical figure: "charger, GaN, 65 W". Such
     * a list is one of attributes.
     */
    boolean listedAmongAttributes(Mention product, Mention material) {
        int next = material.token + 1;
        while (next < numbers.length && numbers[next] == numbers[material.token]) {
            next++;
        }
        return numbers[product.token] == numbers[material.token] - 1
                && next + 1 < numbers.length
                && sentence.tokens().get(next).kind() == Token.Kind.NUMBER
                && ELECTRICAL.contains(
                        sentence.words(sentence.tokens().get(next + 1)).toLowerCase(Locale.ROOT));
    }
}
